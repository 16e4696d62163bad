# Lo que dice el chat en plataformas que guardan lo que se les cuenta. No cambies los nombres entre llaves.

service-greeting = Guardo, cifrado, lo que me cuentas de ti, para que mis respuestas te sirvan mejor: hasta { $days ->
    [one] { $days } día
   *[other] { $days } días
 } después de tu último mensaje. /settings lo desactiva, /forget lo borra, /privacy dice más.
service-privacy-line = Lo que me cuentas en privado se guarda cifrado y solo se usa para responderte. /privacy dice más, /forget lo borra.
service-privacy = Guardo tus últimos mensajes de cada chat, lo que me contaste de ti y tus opiniones: cifrados, con una clave solo tuya, hasta { $days ->
    [one] { $days } día
   *[other] { $days } días
 } después de tu último mensaje.
service-privacy-use = Sirven para responderte y para nada más. Sin publicidad, sin perfiles para otros, no se vende nada. Lo que dices en privado nunca se usa ni se muestra en un grupo.
service-privacy-review = Las preguntas que no pude responder las leen los asesores que me cuidan, sin nombres, enlaces ni números que apunten a ti. Nunca ven quién preguntó.
service-privacy-rights = /export te da todo lo que se guarda. /forget lo borra al momento, también de las copias cuando se recuperan. /settings hace que deje de guardar.
service-privacy-operator = Me gestiona { $operator }. Preguntas sobre tus datos, o una queja: { $contact }
service-private-only = Eso queda entre tú y yo: pregúntamelo en un chat privado.

service-settings-intro = Así trabajo para ti:
service-settings-remember-on = - Recuerdo lo que me cuentas de ti y nuestros últimos mensajes.
service-settings-remember-off = - No recuerdo nada: cada mensaje va por sí solo.
service-settings-plain-on = - Sencillo: respondo sin botones.
service-settings-plain-off = - Añado botones con lo que puedes preguntar después.
service-settings-currency-on = - Los importes se muestran también en { $currency }, con un cambio fechado.
service-settings-currency-off = - Los importes se muestran solo en la moneda de su fuente.
service-settings-language-on = - Respondo en { $language }, escribas en lo que escribas.
service-settings-language-off = - Respondo en el idioma en que escribes.
service-settings-months-on = - Los plazos se muestran también en meses.
service-settings-months-off = - Los plazos se muestran en semanas.
service-set-remember-off = No recordar
service-set-remember-on = Recordarme
service-set-plain-on = Sin botones
service-set-plain-off = Botones
service-set-currency = También en { $currency }
service-set-currency-off = Moneda original
service-set-language-off = Como yo escriba
service-set-months-on = También meses
service-set-months-off = Solo semanas
service-choose-language = Idioma
service-choose-currency = Moneda
service-settings-done = Hecho. /settings muestra cómo queda.
verdict-cost-converted = unos { $amount } { $currency } (cambio de { $date })
verdict-months = { $months ->
    [one] cerca de un mes
   *[other] unos { $months } meses
 }

service-export-done = Aquí está todo lo que he guardado de ti.
service-export-empty = No he guardado nada de ti.
service-export-alt = un archivo JSON con tu perfil, tus mensajes y tus opiniones

service-button-expired = Ese botón es demasiado antiguo. Pregúntame otra vez con palabras.
service-button-of-another = Ese botón es de la pregunta de otra persona. Haz la tuya y tendrás tus propios botones.

service-good = 👍 Útil
service-bad = 👎 No me sirve
service-feedback-thanks = Gracias, anotado.
service-feedback-why = Gracias. ¿Qué estuvo mal? Pulsa uno, o escribe /feedback y tus palabras.
service-feedback-empty = Escríbelo detrás del comando: /feedback el precio está anticuado.
service-reason-wrong = Un dato es falso
service-reason-old = Está anticuado
service-reason-missed = No era mi pregunta
service-reason-unclear = Cuesta entenderlo

service-too-many = Fueron muchos mensajes de golpe. Vuelvo a responder en { $seconds ->
    [one] { $seconds } segundo
   *[other] unos { $seconds } segundos
 }.
service-all-busy = Mucha gente pregunta ahora mismo. Inténtalo dentro de un minuto.
service-too-long = Es más de lo que puedo leer de una vez. Mándame la parte importante, con { $limit } caracteres como mucho.
service-fault = No pude responder por un fallo mío. Prueba con otras palabras.

service-start-what = Te digo con franqueza si un certificado o curso vale la pena, cuál elegir y cuánto te cuesta de verdad, con fuentes y fechas.
service-start-software = Soy un programa, no una persona. Puedo equivocarme y no prometo trabajos.
service-start-try = Toca un ejemplo de abajo, o pregunta con tus palabras.
service-start-privacy = Lo que me cuentas se guarda cifrado. /privacy /forget
service-start-label-worth = ¿Vale la pena Google Data Analytics?
service-start-label-choose = ¿Qué certificado para soporte informático?
service-start-label-compare = ¿Security+ o CySA+?
service-start-label-price = ¿Cuánto cuesta el PMP?

service-human-none = No tengo la dirección de un asesor cerca de ti. Un servicio público de empleo, la orientación de un centro de estudios o una biblioteca suelen tener uno, gratis. Quién me gestiona: { $contact }
service-human-nobody = nadie lo ha dicho todavía
service-human-checked = Comprobado el { $date }.

request-ask-empty = Escribe tu pregunta detrás: /ask ¿vale la pena CCNA?
request-compare-empty = Escribe dos o tres nombres detrás: /compare CCNA and Security+
request-plan-empty = Escribe el trabajo detrás: /plan data analyst, 6 hours a week
request-recognition-empty = Escribe el nombre detrás: /recognition CCNA
request-stack-empty = Escribe el nombre detrás: /stack CompTIA A+

advert-read = En ese mensaje leo: { $name }; precio: { $price }; señales de alarma: { $promises }.
advert-no-name = ningún certificado que yo conozca
advert-no-price = ninguno
advert-no-promise = ninguna de las que busco
service-cannot-read = Puedo leer texto, mensajes reenviados y archivos (PDF, Word .docx, .txt, .md). No puedo leer fotos, voz, stickers ni lugares: escríbeme lo que importa de ellos.
service-file-broken = Ese archivo no se puede abrir: está dañado o no es un PDF o Word de verdad. Mándalo otra vez, o envíame como texto la parte con tus certificados.
service-file-locked = Ese archivo está protegido con contraseña. Mándalo sin ella, o escríbeme los nombres de tus certificados.
service-file-without-text = Ese archivo tiene imágenes y ningún texto que yo pueda leer. Escríbeme los nombres de tus certificados, uno por línea.
service-file-too-big = Ese archivo es más de lo que puedo leer de una vez. Envíame como texto la parte con tus certificados.
service-file-nothing = Leí ese archivo y no encontré ningún certificado que conozca. No guardo nada de él. Escríbeme sus nombres, uno por línea.

card-ask = Pregúntame por él
card-summary = emitido por { $issuer }
card-no-facts = Todavía no tengo ningún dato con fecha. Pregúntame y te digo qué falta.
