# Recomendar, comparar, reconocimiento, datos por aspecto, encadenar, plan, exceso, conceptos, perfil, charla.

recommend-first = Para { $goal }, mira primero { $name }.
recommend-usual = Para { $goal } se suele empezar por { $name }, pero no tengo pruebas de que las empresas lo pidan.
recommend-weak = No pagues todavía: para { $goal } no tengo nada que claramente abra puertas. Si quieres uno, lo más cercano es { $name }.
recommend-weak-free = Empieza con { $name }, que es gratis; para { $goal } no tengo nada que claramente abra puertas.
recommend-cheaper = Más barato: { $name }.
recommend-faster = Más rápido: { $name }.
recommend-other = Otro: { $name }.
recommend-side = Además, tengo datos sobre { $name }.
recommend-licensed = Mira antes lo de la licencia: para { $goal } la piden en casi todas partes, y un certificado no la sustituye.
recommend-at-work = Se aprende trabajando: para { $goal } hacen falta horas en el puesto. Busca primero un contrato de aprendiz o un empleo con formación.
recommend-no-evidence = Tómalo como una forma de aprender, no como un pase.
recommend-next = La siguiente mejor opción: { $name }.
recommend-then = Luego: { $name }.
recommend-none = Para { $goal }, nada de lo que tengo con pruebas entra en estos límites, así que no pagues ninguno ahora.
recommend-none-free = No tengo ningún certificado gratis con pruebas para { $goal }; aprende gratis y enseña un proyecto.
recommend-near-1 = Lo más cercano es { $name }.
recommend-near-2 = Luego { $name }.
recommend-later-1 = Si más adelante hay dinero: { $name }.
recommend-later-2 = O { $name }.
compare-pay = No tengo cifras de sueldo que separen a { $first } y { $second }, y ningún certificado fija un sueldo.
compare-same-cost = { $first } y { $second } cuestan lo mismo, según los precios que tengo.
compare-over = Ninguno entra en tus límites: { $first } se acerca más que { $second }.
next-project = Haz esto primero: crea algo pequeño que muestre lo que sabes para { $goal } y ponlo donde otros lo vean.
next-free-named = Haz esto primero: empieza { $name } esta semana; no cuesta nada.
next-adverts-recommend = Haz esto primero: lee diez ofertas de tu zona para { $goal } y cuenta qué títulos y herramientas nombran.

compare-unknown = No tengo nada sobre «{ $unknown }», así que solo puedo valorar { $name }.
compare-jobs = De dos trabajos solo puedo comparar lo que se suele sacar primero: { $first } para uno y { $second } para el otro.
compare-one = Ahí solo reconocí { $name }; dime el nombre del otro y los comparo.
compare-retired = Elige { $first }: { $second } ya no se puede obtener.
compare-easier = { $first } parece más fácil que { $second }, por nivel y horas de estudio.
compare-faster = { $first } lleva menos horas que { $second }, según las duraciones que tengo.
compare-same-length = { $first } y { $second } llevan más o menos las mismas horas, según las duraciones que tengo.
compare-cheaper-from = { $first } parte de un precio más bajo que { $second }, pero sus precios se solapan.
compare-cheaper = { $first } cuesta menos que { $second }, según los precios que tengo.
compare-cheaper-years = En { $years }, { $first } cuesta menos que { $second }, según los precios que tengo.
compare-same-cost-years = En { $years }, { $first } y { $second } cuestan lo mismo, según los precios que tengo.
compare-cheaper-at-first = { $first } cuesta menos que { $second } al principio; no sé todo lo que cuesta mantenerlos durante { $years }.
compare-same-cost-at-first = { $first } y { $second } cuestan lo mismo al principio; no sé todo lo que cuesta mantenerlos durante { $years }.
compare-cheaper-least = { $first } parte de un precio más bajo que { $second }, pero se suma algo más que no conozco.
compare-cheaper-to-keep = Mantener { $first } cuesta menos que mantener { $second }, según las tasas que conozco.
compare-same-to-keep = Mantener { $first } y { $second } cuesta lo mismo, según las tasas que conozco.
compare-cost-unknown = No sé cuál cuesta menos: tengo el precio de { $first }, pero no todo el de { $second }.
compare-cost-unknown-both = No puedo decir cuál cuesta menos: no tengo el precio completo de { $first } ni de { $second }.
compare-sequence = Haz primero { $first }; { $second } suele venir después.
compare-different = Elige { $first } para { $field } y { $second } para { $other }: llevan a trabajos distintos.
compare-neither = Ninguno por ahora: lo que tengo no muestra que { $first } o { $second } te compense en este momento.
compare-close = Casi empatan según los datos: elige, entre { $first } y { $second }, el que pidan en tu zona.
compare-pressed = Yo empezaría por { $first }; según los datos, { $second } queda muy cerca.
compare-take = Elige { $first }; los datos a favor de { $second } son más débiles o encajan menos contigo.
compare-line-worth-it = { $name }: vale la pena.
compare-line-only-if = { $name }: solo si { $condition }.
compare-line-not-now = { $name }, todavía no: { $condition }.
compare-line-skip = { $name }: déjalo.
compare-line-not-enough-evidence = { $name }: no tengo pruebas suficientes.
compare-alt = Comparación de { $names } por veredicto, costo y semanas.

recognised-elsewhere = De tu país ({ $own }) no puedo decirte nada: lo que tengo sobre { $name } viene de otros lugares.
stacks-yes = Sí, { $name } es un paso habitual después de lo que ya tienes.
recommend-issuer = De lo que ofrece { $issuer }, mira primero { $name }.
nothing-local = De allí mismo ({ $own }) no tengo nada.
recognised-law = Sí: la ley pide { $name } para ciertos trabajos ({ $region }).
recognised-baseline = Sí, { $name } está en una lista oficial.
recognised-adverts = Sí, las empresas nombran { $name } en sus ofertas.
recognised-credit = { $name } puede contar como crédito de estudios; eso no es lo mismo que que lo pidan las empresas.
recognised-some = Sí, hay quien reconoce { $name }.
recognised-weakly = Solo hay pruebas débiles: quienes venden o tienen { $name } dicen que se reconoce.
recognised-doubted = Apenas: lo que tengo sobre { $name } es escéptico.
recognised-by-place = Depende del lugar: si se exige { $name } es una norma local.
recognised-not-law = No: ninguna ley que yo tenga exige { $name }.
recognised-nobody = No me consta que nadie reconozca { $name }; eso es falta de datos, no una prueba en contra.
recognised-regulator = { $name } depende de su organismo regulador: no tengo ninguna regla suya, así que pregunta allí.
next-recognition = Haz esto primero: pregunta en dos empresas donde te gustaría trabajar si lo conocen, y busca su nombre en diez de sus ofertas.

about-lead = Esto es lo que sé de { $name }.
about = { $name }: { $text }
cost-member = Los miembros pagan menos: { $note }.
cost-student = Los estudiantes pagan menos: { $note }.
cost-student-unknown = No tengo ningún precio para estudiantes de { $name }: pregunta a quien lo emite antes de pagar.
time-unknown-named = No sé cuánto tiempo lleva { $name }: pregunta las horas antes de pagar.
requires-line = { $name } pide { $note }.
recommends-line = Para { $name } se aconseja, sin exigirlo: { $note }.
requires-stated = Sobre las condiciones de acceso: { $note }
requires-unknown = No tengo datos sobre lo que pide { $name } para poder hacerlo; mira la página oficial antes de pagar.
requires-none = No, { $name } no exige ningún requisito previo.
no-expiry = No: { $name } no caduca.
price-region = Precio local ({ $region }): { $amount }{ $note }.
validity-unknown = No sé si { $name } caduca: pregunta a quien lo emite, y pregunta también cuánto cuesta renovarlo.
renewal-line = Renovación: { $note }
renewal-credits = { $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    } de formación continua cada { $time }
renewal-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    } de formación continua cada { $time }
renewal-or-exam = { $first }, o repetir el examen.
renewal-exam = hay que volver a aprobar el examen.
renewal-free-online = una prueba gratis en línea en los 6 meses antes de que caduque.
renewal-ended = ya no se puede renovar.
renewal-noted = { $name } tiene reglas para renovarse.
format-line = { $note }
exam-each = { $count ->
        [one] Es { $count } examen, así:
       *[other] Son { $count } exámenes, cada uno así:
    }
exam-questions = El examen tiene { $count } preguntas.
exam-questions-most = El examen tiene hasta { $count } preguntas.
exam-minutes = Dura { $minutes } minutos.
exam-hours = Dura { some-hours }.
exam-pass-percent = Se aprueba con el { $percent } %.
exam-pass-points = Se aprueba con { $score } puntos de { $most }.
exam-pass-score = Se aprueba con { $score } puntos.
exam-pass-count = Se aprueba con { $count } respuestas correctas.
exam-pass-count-percent = Se aprueba con { $count } respuestas correctas ({ $percent } %).
assessed-by = Se evalúa con { $how }.
delivered = Puedes hacerlo { $how }.
format-unknown = No sé cómo se evalúa { $name }.
how-to-pass = Estudia con la lista oficial de temas, haz pronto un examen de prueba y repasa lo que te salga mal.
pass-rate-line = Tasa de aprobados: { $note }.
pass-rate-unknown = No tengo su tasa de aprobados.
pay-unknown = No tengo ninguna cifra de sueldo con { $name } de la que me fíe, y ningún certificado fija un sueldo.
pay-field = Con { $name } solo tengo sueldos de áreas o grupos enteros, y ningún certificado fija un sueldo.
pay-elsewhere = No sé cuánto se gana con { $name } en { $own }: solo tengo sueldos de áreas o grupos enteros de otros lugares.
free-unknown = No conozco ninguna vía gratis para { $name }; aprender suele ser gratis, el título casi nunca.
covers-unknown = No sé si eso paga { $name }: pregúntalo por escrito antes de reservar.
free-code-unchecked = No puedo comprobar ese código o cupón: compra uno solo al emisor o a un vendedor que él nombre.
difficulty-level = { $name } es de nivel { $level }.
leads-prerequisite = Después puedes hacer { $name }, que lo exige.
leads-recommended-before = Después suele venir { $name }.
leads-counts-toward = Cuenta para { $name }.
leads-credit-toward = Puede darte créditos para { $name }.
next-unknown = No tengo nada que se apoye en { $name }; el mejor paso siguiente es un proyecto o un primer trabajo.
legit-known = { $name } existe de verdad; quien lo emite: { $issuer }.
legit-signs = Otra cosa es quién te lo vende. Señales de alarma: un empleo garantizado, presión para pagar hoy, nadie con nombre que evalúe.
status-active = { $name } todavía se puede obtener.
status-retiring = { $name } está en proceso de retirada.
status-retired = { $name } se retiró y ya no se puede obtener.
status-replaced-by = El examen que lo sustituye es { $name }.
credit-line = Sobre créditos de estudios: { $note }
credit-us = una recomendación de hasta { $count } créditos en EE. UU.
credit-ects = una recomendación de { $count } ECTS (créditos europeos)
credit-uk = { $count } créditos del Reino Unido
credit-unknown = No tengo créditos de estudios para { $name }; solo puede decirlo la universidad que los aceptaría.
jobs-roles = { $name } suele considerarse para trabajar en { $roles }.
jobs-unknown = No tengo pruebas que unan { $name } con un trabajo concreto.
overview-lead = { $name } es { $kind } { $level } de { $issuer }.
overview-skills = Abarca { $skills }.
next-cost = Haz esto primero: pide el precio completo por escrito, con impuestos, repeticiones y renovación, antes de pagar.
next-length = Haz esto primero: reserva tus horas de estudio en la agenda durante una semana y mira si las cumples.
next-mock = Haz esto primero: haz un examen de prueba gratis sin estudiar; la nota te dice cuánto te falta.
next-requirements = Haz esto primero: pon junto a cada condición lo que hoy puedes demostrar y pregunta a quien lo emite por lo que falte.
next-validity = Haz esto primero: mira qué día caduca el tuyo y pon un aviso tres meses antes.
next-legit = Haz esto primero: pregunta a quien lo vende quién lo evalúa y comprueba tú ese nombre; guarda todos sus mensajes.
next-pay = Haz esto primero: anota el sueldo de cinco ofertas de tu zona que lo nombren y de cinco que no.

unknown-named = No tengo nada sobre «{ $name }», ni con ese nombre ni con uno parecido.
unknown-unnamed = No tengo nada sobre ese certificado.
unknown-meaning = Puede ser un hueco en mi lista, o puede que sea nuevo, pequeño o que no sea lo que dice ser.
unknown-nearby = Para { $field } sí tengo datos sobre { $name }.
unknown-nearby-next = También { $name }.
next-unknown-credential = Haz esto primero, antes de pagar: pregunta quién lo evalúa, busca tres ofertas de tu zona que lo nombren y pregunta qué te devuelven si lo dejas.
ask-issuer = ¿Quién lo emite y para qué trabajo es?
suggest-worth-named = ¿Vale la pena { $name }?

out-of-scope = Eso queda fuera de lo que sé. Puedo decirte si un certificado merece su tiempo y su dinero, quién lo reconoce y cuánto cuesta.

talk-greeting = ¡Hola! Soy un programa que te dice qué certificados merecen tu tiempo y tu dinero, con fuentes y fechas. Pregúntame por uno o dime qué trabajo quieres.
talk-thanks = De nada. Vuelve cuando te tiente el próximo certificado.
talk-goodbye = Hasta pronto, y que te vaya bien.
talk-identity = Soy un programa, no una persona. Respondo con una lista de certificados y estudios, con fechas y fuentes; nadie me paga por recomendar ninguno, y cuando no sé algo lo digo.
talk-help = Pregúntame por un certificado o dime qué trabajo quieres. Te digo si vale la pena, cuánto cuesta, quién lo reconoce y cuál de dos elegir. Si quieres, añade tu presupuesto y tus horas.
talk-how-are-you = Soy un programa, así que siempre igual; gracias por preguntar. ¿Qué certificado tienes en mente?
talk-example-worth = ¿Vale la pena Security+?
talk-example-recommend = ¿Qué debería estudiar para ser analista de datos?
talk-example-compare = ¿PMP o PRINCE2?

problem-empty = Me llegó un mensaje vacío. Pregúntame por un certificado o dime qué trabajo quieres.
problem-no-words = Solo sé leer palabras. Pregúntame por un certificado o dime qué trabajo quieres.
problem-too-long = Es más de lo que puedo leer de una vez. Envíame la parte que importa, como mucho unas páginas.
took-as = Entendí que hablas de { $name }.
ask-which = ¿O te referías a { $others }?
plan-later = Después, cuando puedas pagarlo: { $name }.
detail-ambiguous = Ese nombre puede ser varios: { $names }. ¿A cuál te refieres?
no-guarantee = Ningún certificado garantiza un empleo: quien lo dice vende uno.
detail-which = Cuál te conviene depende del trabajo que quieres, así que no voy a adivinar.
detail-name = Dime cómo se llama y te lo respondo.
detail-still = Antes de elegir me falta saber qué tipo de trabajo quieres.
detail-still-examples = Por ejemplo: informática, oficina, cuidados, un oficio, enseñanza o ventas.
ask-name = ¿Qué certificado quieres decir?
sources-lead = Se apoya en las fuentes numeradas abajo; yo no he preguntado a nadie.

stacks = Esto es con lo que conecta { $name }, hasta donde sé.
stacks-unknown = No tengo nada que { $name } necesite, para lo que cuente o que sustituya; pregunta por escrito a quien debería aceptarlo.
between-prerequisite = Sí: { $name } es obligatorio antes de { $other }.
between-prerequisite-no = No: { $name } es obligatorio antes de { $other }.
between-recommended-before = { $name } suele hacerse antes de { $other }; es un consejo, no una regla.
between-renews = Sí: aprobar { $name } renueva { $other }.
between-part-of = Sí: { $name } es parte de { $other }.
between-credit-toward = { $name } puede dar créditos para { $other }.
between-counts-toward = Sí: { $name } cuenta para { $other }.
between-superseded-by = { $other } sustituye a { $name }.
between-supersedes = { $name } sustituyó a { $other }.
between-equivalent = { $name } se considera equivalente a { $other }.
edge-out-prerequisite = Es obligatorio antes de { $others }.
edge-out-recommended-before = Después suele venir, como consejo y no como regla: { $others }.
edge-out-renews = Aprobarlo renueva { $others }.
edge-out-part-of = Es parte de { $others }.
edge-out-credit-toward = Puede dar créditos para { $others }.
edge-out-counts-toward = Cuenta para { $others }.
edge-out-superseded-by = Fue sustituido por { $others }.
edge-out-supersedes = Sustituyó a { $others }.
edge-out-equivalent = Se considera equivalente a { $others }.
edge-in-prerequisite = Antes exige { $others }.
edge-in-recommended-before = Antes suele hacerse, como consejo y no como regla: { $others }.
edge-in-renews = Aprobar { $others } lo renueva.
edge-in-part-of = Incluye { $others }.
edge-in-credit-toward = { $others } puede dar créditos para esto.
edge-in-counts-toward = { $others } cuenta para esto.
next-stacking = Haz esto primero: pregunta por escrito a quien debería aceptarlo qué le cuenta y hasta cuándo.

plan-lead = Empieza con { $first }; { $last } va al final, y solo si el paso anterior te sirvió.
plan-too-long = No: eso no cabe en { some-weeks }. En total, los pasos llevan al menos { $least }.
plan-too-long-one = No: eso no cabe en { some-weeks }. { $name } lleva al menos { $least }.
plan-with-more-time = Con más tiempo, este es el camino:
plan-too-long-known = No: eso no cabe en { some-weeks }. Los pasos cuya duración conozco ya llevan al menos { $least }.
plan-one = Por ahora basta con un paso: { $name }.
plan-none = Para { $goal } no tengo ningún certificado que entre en estos límites, así que el plan es un proyecto y enviar solicitudes, no un certificado.
plan-no-goal = Sin un objetivo no puedo ordenar los pasos.
plan-step = { $name }.
plan-why-goal = Encaja con el objetivo.
plan-why-next = Suele venir después.
plan-why-before = { $name } lo pide antes.
plan-total = En conjunto son { $formula } = { $total } como mucho.
plan-finish-unknown = No puedo decir cuándo terminarías: no se sabe cuánto dura { $name }.
plan-over = Eso se pasa { $gap } de tu presupuesto de { $budget }: para antes del último paso o repártelo en el tiempo.
plan-stop = Puedes parar después de { $name } y ya tienes algo que enseñar.
plan-alt = Calendario con los pasos para { $goal }.
next-plan = Haz esto primero: lee diez ofertas de tu zona para { $goal }; si no nombran ninguno de estos, solicita ya con un proyecto.

overload = Deja de acumular: es poco probable que te falte justo uno más.
overload-goal = Deja de acumular: para { $goal } es poco probable que te falte justo uno más.
overload-worth = Eso dice dónde poner el esfuerzo ahora, no lo que tú vales.
overload-how-many = No sé de un número que sea demasiado, y nadie ha demostrado uno.
overload-at-once = Haz uno a la vez: termina primero { $name } y deja el resto en pausa.
overload-keep = Deja a la vista: { $names }.
overload-group = Junta en una sola línea: { $names }.
overload-apart = Menciona más abajo, porque es de otro trabajo: { $names }.
overload-drop = Quita: { $names }.
overload-more = { $count } más
overload-above = { $name } está por encima de { $other }: una línea dice las dos.
overload-alike = { $name } y { $other } enseñan casi lo mismo: quédate con una.
overload-instead = Enseña en su lugar un proyecto con su resultado y una persona que responda por él.
overload-not-kept = No guardo nada de esta lista.
next-overload = Haz esto primero: lee diez ofertas de un mismo trabajo, deja solo los títulos que nombran y pon un proyecto por encima.
ask-applications = ¿Cuántas solicitudes y cuántas entrevistas tuviste el último mes?
overload-next = ¿Qué tengo que cuente?
overload-next-message = ¿cuáles de mis certificados cuentan todavía?

concept-micro-credential-definition = Una microcredencial es la constancia de un aprendizaje pequeño y evaluado; no tiene un tamaño fijo.
concept-micro-credential-vs-degree = Una microcredencial prueba una habilidad en semanas o meses; una carrera es amplia, larga y muchas ofertas todavía la piden.
concept-certificate-vs-certification = Un certificado dice que terminaste un curso; una certificación dice que aprobaste un examen independiente de cualquier curso.
concept-licence-vs-certificate = Una licencia es el permiso legal para hacer el trabajo; un certificado no lo es, por bueno que sea.
concept-stackability = Acumulable quiere decir que un título cuenta para otro mayor; solo es cierto si lo dice quien da el mayor.
concept-accreditation = Una entidad acreditadora revisa desde fuera al centro o el título; cuál importa depende del país y del trabajo.
concept-academic-credit = Unos recomiendan los créditos y otros los dan: solo decide la universidad en la que te inscribes.
concept-assessment-types = Se obtienen con examen, con tareas, con un proyecto o portafolio, o solo con asistir; la asistencia es lo que menos prueba.
concept-open-badges = Una insignia es un registro digital con sus datos dentro; vale lo que valen quien la da y su examen.
concept-completion-rates = La mayoría de quienes empiezan un curso gratis en línea no lo termina.
concept-wage-effects = Sobre el sueldo los estudios no coinciden: los títulos más largos y los de salud salen mejor; los muy cortos suelen aportar poco.
concept-employer-views = Las empresas dicen que les gustan, pero al contratar ponen primero la experiencia.
concept-bootcamps = Los bootcamps son cortos e intensos; sus resultados varían mucho, así que pide cifras contadas.
concept-moocs = Los cursos abiertos en línea son una forma barata de aprender; el papel solo rara vez decide.
concept-funding = Quién paga depende de tu país y tu situación: pregunta antes de pagar tú.
concept-base-rate = La mayoría no compensa por sí sola.
concept-proof-of-skill = Enseña trabajo terminado que otros puedan abrir y probar; un certificado solo rara vez lo demuestra.
concept-employer-pays = Pide el examen que nombran las ofertas de tu próximo puesto, con segundo intento, renovación y horas de estudio pagadas, por escrito.
concept-military-benefit = No tengo nada sobre qué cubren las ayudas militares para estudiar, así que no sé: lo sabe tu oficina de educación o la de veteranos.
next-concept-military-benefit = Haz esto primero: pregunta por escrito a tu oficina de educación si paga este examen, su repetición y su curso.
concept-unheld-job = No tengo ninguna titulación para trabajar de { $job }, así que no nombro ninguna.
concept-expired-on-cv = Sí, con su año y la palabra caducado al lado; nunca como si siguiera vigente.
concept-proctored = Vigilado quiere decir que alguien te observa durante el examen, en una sala o por tu cámara.
concept-continuing-education = Son puntos por seguir aprendiendo después del examen: algunos te piden juntar cierta cantidad para renovar.
concept-voucher = Un voucher es un código que paga un examen; mira hasta qué día vale y en qué país antes de comprarlo.
concept-audit = Seguir un curso como oyente es hacerlo sin pagar; el certificado suele pagarse aparte.
concept-unknown = No tengo una respuesta con fuentes para eso.
next-concept-proof-of-skill = Haz esto primero: publica un proyecto pequeño y terminado y enlázalo arriba en tu currículum.
next-concept-employer-pays = Haz esto primero: lee diez ofertas del trabajo que quieres después y pide lo que nombre la mayoría.
next-concept-unheld-job = Haz esto primero: lee diez ofertas de tu zona, cuenta los títulos que nombran y pregunta si la ley exige una licencia.
next-concept = Haz esto primero: con cualquiera que te plantees, pregunta quién lo evalúa, cómo y quién lo acepta.
next-concept-micro-credential-vs-degree = Haz esto primero: lee diez ofertas de tu trabajo y cuenta cuántas exigen una carrera.

no-figure-odds = No sé cuáles son tus probabilidades con { $name }: no tengo ningún recuento, y ningún certificado promete un resultado.
no-figure-share = No sé: no tengo ningún recuento de a cuántas personas { $name } les dio trabajo, ascenso o entrevista.
no-figure-price = No sé cuánto costará { $name } entonces: los emisores cambian los precios y casi nunca lo dicen con años de antelación.
no-figure-future = No sé, y nadie puede saberlo: cuánto valdrá { $name } dentro de años es adivinar. Me guío por lo que se pide hoy.
no-figure-ai = No sé qué hará la IA con ese trabajo, y nadie puede saberlo: no tengo pruebas. Juzgo { $name } por lo que se pide hoy.
no-figure-odds-general = No sé cuáles son tus probabilidades: no tengo ningún recuento, y ningún certificado promete un resultado.
no-figure-share-general = No sé: no tengo ningún recuento de eso ni conozco a nadie que lo publique.
no-figure-price-general = No sé cuánto costará entonces: los emisores cambian los precios y casi nunca lo dicen con años de antelación.
no-figure-future-general = No sé, y nadie puede saberlo: cuánto valdrá un trabajo o un título dentro de años es adivinar.
no-figure-ai-general = No sé qué hará la IA con ese trabajo, y nadie puede saberlo: no tengo pruebas.
no-figure-employer = No sé: no tengo nada sobre si { $who } pide { $name } o lo paga mejor.
next-no-figure-odds = Haz esto primero: pregunta a dos personas que lo hicieron cuánto tardaron y qué les cambió.
next-no-figure-share = Haz esto primero: pregunta a quien lo vende a cuántos contaron, quién los contó y de cuántos que empezaron.
next-no-figure-price = Haz esto primero: mira la página de precios del emisor el día que reserves y pregunta si reservar ahora mantiene el precio de hoy.
next-no-figure-future = Haz esto primero: lee diez ofertas de ese trabajo ahora, y otras diez cada año antes de renovar.
next-no-figure-ai = Haz esto primero: pregunta a alguien de ese trabajo qué tareas hace ya un programa y cuáles no.
next-no-figure-employer = Haz esto primero: lee diez ofertas de { $who } y cuenta cuántas nombran { $name }; luego pregunta a alguien que trabaje allí.

profile-known = Esto es lo que me contaste.
profile-empty = Todavía no sé nada de ti.
profile-privacy = Solo se usa para tus respuestas. Di "olvida mi presupuesto" para quitar una cosa, o usa /forget para borrarlo todo.
known-goal = Objetivo: { $goal }.
known-budget = Presupuesto: { $budget }.
known-budget-monthly = Presupuesto: { $budget } al mes.
known-hours = Tiempo: { some-hours } por semana.
known-deadline = Plazo: { some-weeks }.
known-level = { $level ->
    [none] Nivel: ninguno.
    [entry] Nivel: inicial.
    [intermediate] Nivel: intermedio.
    [advanced] Nivel: avanzado.
    [expert] Nivel: experto.
    [degree] Nivel: universitario.
   *[other] Nivel: { $level }.
}
known-experience = Experiencia: { some-years }.
known-region = País o región: { $region }.
known-payer = { $payer ->
    [self] Quién paga: tú.
    [employer] Quién paga: tu empresa.
    [college] Quién paga: tu universidad.
   *[other] Quién paga: una ayuda pública o militar.
}
known-held = Ya tienes: { $names }.
known-in-progress = En curso: { $names }.
known-rejected = No quieres: { $names }.
