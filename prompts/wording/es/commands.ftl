# Lo que dicen los comandos y el marco del chat. El programa pone los valores entre llaves: no cambies sus nombres.

## La primera pantalla

chat-title = Credential Advisor
chat-what = Pregunta por certificados, certificaciones y cursos: si compensan, cuál elegir, cuánto te cuestan.
    Las respuestas llevan sus fuentes y fechas, y "déjalo" es una respuesta posible.
chat-software = Soy un programa que trabaja con un catálogo de datos comprobados, no una persona. Puedo equivocarme y no prometo trabajos.
chat-try = Prueba una de estas (escribe su número) o pregunta con tus palabras:
chat-example-worth = ¿Vale la pena el certificado Google Data Analytics?
chat-example-choose = ¿Qué certificado me conviene para trabajar en soporte informático?
chat-example-compare = ¿Security+ o CySA+ para un primer trabajo en seguridad?
chat-example-price = ¿Cuánto cuesta el PMP y cuánto tiempo lleva?
chat-help-hint = /help muestra lo que entiendo, /quit sale.
chat-privacy = Lo que escribes se queda en este equipo: no se envía a ninguna parte y se olvida cuando sales.
chat-privacy-kept = Lo que escribes se queda en este equipo, en { $file }, que solo tú puedes leer. /forget lo borra.
chat-degraded = Aviso: { $sentence }

## Durante el chat

chat-prompt = Tú
chat-thinking = Lo estoy buscando ...
chat-picked = Elegiste: { $message }
chat-interrupted = Detenido. Pulsa Ctrl-C otra vez, o Ctrl-D, para salir.
chat-fault = No pude responder este mensaje por un fallo del programa. Tu conversación sigue aquí: prueba con otras palabras.
chat-not-reloaded = { $problem } Sigue en uso el último que estaba bien.
chat-goodbye = Hasta pronto. Que te vaya bien.
chat-not-kept = No pude guardar esta respuesta: { $sentence }

## El marco de una respuesta

verdict-worth-it = vale la pena
verdict-only-if = solo si
verdict-not-now = todavía no
verdict-skip = déjalo
verdict-not-enough-evidence = faltan datos
verdict-line = { $name }: { $verdict }
verdict-cost-one = { $amount } { $currency } en total
verdict-cost-range = de { $low } a { $high } { $currency } en total
verdict-cost-from = desde { $low } { $currency }
verdict-cost-up-to = hasta { $high } { $currency }
verdict-cost-free = gratis
verdict-over-budget = se pasa de tu presupuesto
verdict-after-deadline = después de tu plazo
verdict-weeks-one = { some-weeks }
verdict-weeks-range = de { $low } a { $high } semanas
verdict-weeks-from = desde { $low ->
    [one] { $low } semana
   *[other] { $low } semanas
 }
verdict-weeks-up-to = hasta { $high ->
    [one] { $high } semana
   *[other] { $high } semanas
 }
next-step-heading = Haz esto primero
assumptions-heading = He supuesto
questions-heading = Cuéntame
sources-heading = Fuentes
source-date = { $date }, { $age }
source-undated = sin fecha
age-fresh = reciente
age-ageing = de hace un tiempo
age-stale = antiguo
follow-ups-heading = Sigue preguntando (escribe el número)
month-01 = enero
month-02 = febrero
month-03 = marzo
month-04 = abril
month-05 = mayo
month-06 = junio
month-07 = julio
month-08 = agosto
month-09 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-month = { $month } de { $year }
date-day = { $day } de { $month } de { $year }

## Comandos

command-help-intro = Pregunta con tus palabras por un certificado, un trabajo que buscas, un precio o una elección entre dos. Di tu presupuesto, tus horas por semana, tu país y tu plazo si importan: los recuerdo.
command-help-line = - { $command }: { $summary }
command-help-summary = esta lista
command-profile-summary = lo que me contaste de ti
command-sources-summary = los datos de mi última respuesta, completos
command-new-summary = empezar otra conversación y conservar tu perfil
command-forget-summary = borrar tu perfil y todas las conversaciones
command-quit-summary = salir
command-unknown = No conozco el comando { $typed }. /help muestra los que conozco.
command-profile-intro = Lo que me contaste:
command-profile-line = - { $what }: { $value }
command-profile-outro = Dime si algo está mal ("mi presupuesto es ..."). /forget lo borra todo.
command-profile-empty = Todavía no me has contado nada de ti. Con tu presupuesto, horas por semana, país, plazo y lo que ya tienes, mis respuestas te sirven más.
command-sources-intro = Los datos de mi última respuesta:
command-sources-empty = Todavía no he citado nada en esta conversación. Pregunta primero por un certificado.
command-new-done = Conversación nueva. Conservo tu perfil: /profile lo muestra, /forget lo borra.
command-forget-done = Olvidado: borré tu perfil y todas nuestras conversaciones.
command-quit-done = Hasta pronto. Que te vaya bien.

## El perfil

profile-goal = Objetivo
profile-fields = Áreas
profile-budget = Presupuesto
profile-budget-monthly = { $amount } al mes
profile-hours = Tiempo
profile-hours-value = { some-hours } por semana
profile-deadline = Plazo
profile-deadline-value = { $weeks ->
    [one] { $weeks } semana, contada
   *[other] { $weeks } semanas, contadas
 } desde que lo dijiste
profile-level = Nivel
profile-region = Dónde estás
profile-language = Idioma
profile-payer = Quién paga
profile-degree = Título universitario
profile-experience = Experiencia
profile-experience-value = { some-years }
profile-held = Ya tienes
profile-in-progress = En curso
profile-rejected = No va contigo
payer-self = tú
payer-employer = tu empresa
payer-public-fund = una ayuda pública
payer-military-benefit = un beneficio militar
payer-college = tu universidad
answer-yes = sí
answer-no = no
