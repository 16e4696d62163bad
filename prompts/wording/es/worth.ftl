# Veredictos: la primera frase, condiciones, razones, el siguiente paso.

# Condiciones, como van después de "si".
if-work-where = trabajas{ $place }
if-local-adverts = lo nombran las ofertas que te interesan en tu zona
if-want-field = quieres trabajar en { $field }{ $where }
if-learn = lo quieres para aprender, no por el nombre
if-hold-first = ya tienes { $name }
if-experience = tienes la experiencia que pide
if-requirement = cumples sus condiciones
if-grow-first = ya dominas lo básico
if-find-more = { $per ->
    [month] consigues { $amount } más al mes
   *[whole] consigues { $amount } más
 }
if-more-time = puedes darle { some-weeks } en vez de { $deadline }
if-age = ya tienes la edad mínima que pide
if-spare-money = puedes pagarlo sin pedir prestado ni gastar lo último que te queda
if-before-retirement = terminas antes de que lo retiren

# Lo mismo, como va después de "Todavía no:".
not-yet-work-where = cuenta{ $place }
not-yet-local-adverts = primero busca ofertas de tu zona que lo nombren
not-yet-want-field = primero asegúrate de que quieres trabajar en { $field }
not-yet-learn = primero asegúrate de que lo quieres para aprender
not-yet-hold-first = antes va { $name }
not-yet-experience = pide experiencia de trabajo que aún no tienes
not-yet-requirement = aún no cumples sus condiciones de acceso
not-yet-grow-first = es de nivel { $level } y tú estás empezando
not-yet-find-more = { $per ->
    [month] cuesta { $amount } más al mes de lo que tienes
   *[whole] cuesta { $amount } más de lo que tienes
 }
not-yet-more-time = lleva { $weeks ->
    [one] más o menos { $weeks } semana
   *[other] unas { $weeks } semanas
 } y tienes { $deadline }
not-yet-age = pide una edad mínima que aún no tienes
not-yet-spare-money = no con dinero prestado ni con lo último que te queda
not-yet-before-retirement = están a punto de retirarlo

# La primera frase.
open-worth-it = Sí, { $name } vale la pena para { $goal }.
open-worth-it-law = Sí: para ese trabajo la ley pide { $name }.
open-worth-it-plain = Sí, { $name } vale la pena según los datos que tengo.
open-only-if = { $name } solo vale la pena si { $condition }.
open-in-progress = Termina { $name } solo si lo que queda es barato y corto; lo que ya pagaste no cuenta.
open-not-now = Todavía no: { $condition }.
open-learn = { $name } puede enseñarte el trabajo, pero no tengo pruebas de que las empresas lo pidan.
open-skip-passed = No: ya tienes { $held }, y { $name } va antes.
open-skip-retired = No: { $name } se retiró y ya no se puede obtener.
open-skip-held = No hace falta pagar otra vez: ya tienes { $name }.
open-skip-below-level = Seguramente no: { $name } es de nivel inicial y tú ya lo superaste.
open-skip-doubt = Seguramente no: lo que sé de { $name } habla en contra de pagarlo.
open-not-enough = No puedo decirte que { $name } compense: no tengo pruebas de que las empresas lo pidan.
open-not-enough-law = No puedo decirte que { $name } compense por sí solo; lo que cuenta es si lo pide el organismo que regula tu trabajo.
open-unverified = No puedo juzgar { $name }: sé que existe, pero no he podido confirmar nada más.

# Razones que no salen del resumen de una nota.
reason-unverified = De esto solo está confirmado que existe.
reason-learn = Puede contar como crédito de estudios; eso no significa que las empresas lo pidan.
reason-passed = Ya tienes { $name }, que está por encima.
reason-retired = Ya está retirado.
reason-held = Ya lo tienes.
reason-elsewhere = Que yo sepa, cuenta{ $place }.
reason-too-young = Pide una edad mínima.
reason-last-money = En esto no debería ir dinero prestado ni lo último que te queda.
reason-below-level = Es de nivel inicial, por debajo de donde estás.
reason-nothing = No tengo nada que muestre que una empresa, una ley o un recuento de ofertas lo pida.
reason-need-hold-first = Antes pide { $name }.
reason-need-experience = Pide { $note }.
reason-need-requirement = Pide { $note }.
reason-too-early = Es de nivel { $level }.
reason-over-budget = Se pasa { $amount } del presupuesto.
reason-may-be-over-budget = En el peor de los casos se pasa { $amount } del presupuesto.
reason-too-late = Lleva al menos { some-weeks } y { $deadline ->
    [one] queda { $deadline }
   *[other] quedan { $deadline }
 }.
reason-retiring = Están a punto de retirarlo.

retired-detail = { $note }
retired-successor = En su lugar está { $name }.
retired-holders = Si lo tienes, déjalo en tu CV con su año.
held-renewal = Para mantenerlo: { $note }
base-rate = La mayoría de los certificados cortos no compensa: en Estados Unidos, mirando solo el sueldo, compensa más o menos 1 de cada 8; con una mirada más amplia, 1 de cada 3.
elsewhere = Esos datos son de otro lugar ({ $region }); del tuyo ({ $own }) no tengo.
requirement-line = Pide { $note }.
newer-version = Ojo: { $name } figura como su sustituto.
status-line = Ojo: { $note }
named-too = Eso incluye también { $name }.

fits-instead = Dentro de tus límites: { $name }.
flip-adverts = Si lo nombran las ofertas de tu zona, cambio de opinión.
flip-condition = Te digo que sí si { $condition }.
why-lead = Por esto digo «{ $verdict }» sobre { $name }.
flip-region = Dime dónde quieres trabajar: los datos cambian según el país.

next-adverts-1 = Haz esto primero: lee diez ofertas de tu zona para { $goal } y cuenta cuántas nombran { $name }; si son menos de tres, guarda tu dinero.
next-adverts-2 = Haz esto primero: pregunta a alguien que ya haga ese trabajo si { $name } ayuda de verdad a que te contraten.
next-adverts-3 = Haz esto primero: busca tres ofertas de tu zona para { $goal } que nombren { $name } antes de pagar.
next-adverts-plain-1 = Haz esto primero: lee diez ofertas del trabajo que quieres y cuenta cuántas nombran { $name }; si son menos de tres, guarda tu dinero.
next-adverts-plain-2 = Haz esto primero: pregunta a alguien que tenga el trabajo que quieres si { $name } ayuda de verdad a que te contraten.
next-adverts-plain-3 = Haz esto primero: busca tres ofertas de tu zona que nombren { $name } antes de pagar.
pays-employer = Como paga tu empresa, acuerda antes por escrito el examen, el segundo intento y la renovación.
pays-public-fund = Como paga un fondo público, mira antes que este curso o examen esté en su lista.
pays-military-benefit = Como paga una ayuda militar, pregunta antes en la oficina de educación si cubre este examen.
pays-college = Como paga tu universidad, pregunta antes si cubre el examen y un segundo intento.
funding-route = Antes de pagar tú, mira { $name }.
left-month = Cada mes más cuesta { $amount }.
left-once = Si aún no lo has pagado, cuesta { $amount }.
left-weeks = Con el { $share } % hecho, { $weeks ->
    [one] queda más o menos { $weeks } semana
   *[other] quedan unas { $weeks } semanas
 }.
left-total = A ese ritmo faltan por pagar { $total }.
left-stop = Si lo dejas aquí, guarda lo que hiciste como proyecto; lo aprendido es tuyo.
next-law = Haz esto primero: pregunta a la empresa o al organismo regulador qué carné o licencia pide el puesto y quién lo paga.
next-experience = Haz esto primero: anota en una hoja los meses que llevas en ese trabajo; así ves cuánto te falta.
next-first = Haz esto primero: mira { $name }, que va antes.
next-successor = Haz esto primero: mira mejor { $name }.
next-free = Haz esto primero: prueba la primera clase esta semana; no cuesta nada.
next-budget = Haz esto primero: pregunta en tu empresa, en una biblioteca o en una oficina de empleo si lo pagan.
next-trial = Haz esto primero: abre su página, anota precio, horas y quién lo evalúa, y decide después.
next-topics = Haz esto primero: lee los temas de { $name } y marca los que también piden diez ofertas de tu zona; aprende esos, con certificado o sin él.
next-level = Haz esto primero: lee su lista de temas y marca lo que ya sabes hacer.
next-credit = Haz esto primero: pregunta por escrito a la universidad que te interesa cuántos créditos te da por esto.
next-retiring = Haz esto primero: mira cuál es el último día de examen y reserva solo si llegas bien.
next-in-progress = Haz esto primero: anota cuánto te queda por pagar y cuántas horas, y compara solo eso con un proyecto que podrías hacer en su lugar.
next-held = Haz esto primero: ponlo junto a un proyecto que muestre que sabes hacer el trabajo.

ask-goal = ¿Qué trabajo quieres?
ask-region = ¿Dónde quieres trabajar?
ask-hours = ¿Cuántas horas por semana tienes?
ask-budget = ¿Cuánto puedes gastar y en qué moneda?
ask-experience = ¿Cuántos años llevas en ese trabajo?
ask-payer = ¿Quién paga: tú, tu empresa, un fondo público, una ayuda militar o tu universidad?
ask-held = ¿Ya tienes { $name }?

suggest-compare = Comparar con { $name }
suggest-compare-message = ¿{ $first } o { $second }?
suggest-cheaper = Algo más barato
suggest-cheaper-message = ¿y más barato?
suggest-recognition = ¿Quién lo reconoce?
suggest-recognition-message = ¿quién reconoce { $name }?
suggest-worth = ¿Vale la pena?
suggest-worth-message = ¿vale la pena { $name }?
suggest-next = ¿Qué viene después?
suggest-next-message = ¿qué viene después de { $name }?
suggest-cost = ¿Cuánto cuesta?
suggest-cost-message = ¿cuánto cuesta { $name } en total?
suggest-recommend = ¿Qué más para { $goal }?
suggest-recommend-message = ¿qué me recomiendas para { $goal }?

wrong-maker = { $name } es de { $issuer }, no de { $other }.
older-exam = Ojo: { $old } es un examen antiguo; el de hoy es { $new }.
read-hours-ignored = No tuve en cuenta lo de { $value ->
    [one] { $value } hora
   *[other] { $value } horas
 } por semana: no puede ser lo que querías decir, así que dímelo otra vez.
read-deadline-ignored = No tuve en cuenta tu plazo: ese día ya pasó o queda demasiado lejos.
read-budget-ignored = No tuve en cuenta tu presupuesto: no puede ser lo que querías decir, así que dímelo otra vez.
read-experience-ignored = No tuve en cuenta lo de { $value ->
    [one] { $value } año
   *[other] { $value } años
 } de experiencia: no puede ser lo que querías decir.
next-free-learning = Haz esto primero: pide en una biblioteca o en una oficina de empleo clases gratis del tema y pregunta quién podría pagar el examen.
