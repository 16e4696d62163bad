# The menu of commands and the page of the bot. Common questions are answered in this language, others in English.

bot-short-description = ¿Vale la pena ese certificado? Respuestas honestas con fuente y fecha. Gratis. Programa, no persona.
bot-description = Pregunta con tus palabras si un certificado o curso vale la pena, cuál elegir, cuánto cuesta y quién lo reconoce. Cada dato lleva fuente y fecha. Respondo en español a lo más común y en inglés al resto. Soy un programa, no una persona. /privacy dice qué se guarda, /forget lo borra.
command-start-summary = qué hago, con preguntas de ejemplo
command-ask-summary = ¿vale la pena? /ask is CCNA worth it
command-compare-summary = ¿cuál de ellos? /compare CCNA and Security+
command-plan-summary = pasos con semanas y coste: /plan data analyst
command-recognition-summary = ¿quién lo reconoce? /recognition CCNA
command-stack-summary = en qué se apoya y adónde lleva: /stack CompTIA A+
command-settings-summary = qué recuerdo y cómo respondo
command-privacy-summary = qué se guarda, y tus derechos
command-export-summary = todo lo que guardo de ti, en un archivo
command-feedback-summary = qué estuvo bien o mal: /feedback y tus palabras
command-human-summary = personas a las que puedes acudir

# Discord: names of commands are one word in small letters.

command-ask-name = preguntar
command-compare-name = comparar
command-plan-name = planear
command-recognition-name = reconocimiento
command-stack-name = combinar
command-feedback-name = opinión
command-profile-name = perfil
command-settings-name = ajustes
command-forget-name = olvidar
command-export-name = exportar
command-privacy-name = privacidad
command-human-name = persona
command-help-name = ayuda
command-setup-name = configurar
command-judge-name = ¿Vale la pena?
command-setup-summary = para gestores: dónde respondo, límites, valores y notas de este servidor
option-feedback = qué estuvo bien o mal, con tus palabras
option-question = lo que quieres saber, con tus palabras
option-first = el primer certificado
option-second = el segundo certificado
option-goal = el trabajo que buscas
option-details = horas por semana, presupuesto, plazo, lo que ya tienes
option-credential = un certificado o un curso
