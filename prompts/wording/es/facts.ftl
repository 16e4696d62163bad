# Precio, duración, mantenimiento: una frase cada uno. El programa añade las marcas.

cost-free = Es gratis{ $old }.
cost-free-named = { $name } es gratis{ $old }.
cost-exams = { $count ->
    [one] Es { $count } examen; en total cuesta
   *[other] Son { $count } exámenes; en total cuestan
 } { $amount }{ $old }.
cost-exams-named = { $name } tiene { $count ->
    [one] { $count } examen; en total cuesta
   *[other] { $count } exámenes; en total cuestan
 } { $amount }{ $old }.
cost-exam = El examen cuesta { $amount }{ $old }.
cost-exam-named = El examen de { $name } cuesta { $amount }{ $old }.
cost-once-named = { $name } cuesta { $amount } en un solo pago{ $old }.
cost-once = Cuesta { $amount } en un solo pago{ $old }.
cost-month = Cuesta { $amount } al mes{ $old }; sin saber sus horas no puedo calcular el total.
cost-months = { $months } x { $amount } = { $total }
cost-month-total = Cuesta { $amount } al mes{ $old }: { $formula }.
cost-month-range = Cuesta { $amount } al mes{ $old }: como mínimo { $low }; como máximo { $high }.
cost-part = { $name }, solo { $part }: cuesta { $amount }{ $old }.
cost-part-whole = Todas las partes suman { $amount }.
cost-of-whole = Eso vale por el total; no sé cuánto cuesta una sola parte.
cost-with-fees = Con las tasas aparte del examen son { $total } en total.
cost-without-course = El curso obligatorio se paga aparte.
cost-second-try = Con un segundo intento son { $total } en total.
cost-second-try-unknown = No sé cuánto cuesta un segundo intento: pregúntalo antes de reservar.
cost-over-years = En { $years } son { $formula } = { $total }.
cost-over-years-range = En { $years } son { $total }.
cost-over-years-none = En { $years } no sé de ninguna tasa que se pague otra vez.
cost-over-years-unknown = La renovación no está incluida, porque no sé cuánto cuesta.
cost-over-years-open = En { $years } se suma la renovación; no sé cuánto cuesta.
cost-as-member = Como miembro: { $fee } de cuota + { $price } = { $total }.
cost-taken-off = Con un { $share } % menos, quedan { $total } por pagar.
sum-total = En conjunto son { $formula } = { $total }.
sum-unknown = No puedo sumarlos: no tengo el precio completo de { $name }.
months-billed = Eso son { $months } de suscripción.
cost-unknown = No sé cuánto cuesta: pide el precio por escrito antes de apuntarte.
cost-unknown-named = No sé cuánto cuesta { $name }: pide el precio por escrito antes de apuntarte.
cost-unknown-exam = El examen se paga, pero no sé cuánto: míralo antes en la página oficial.
cost-unknown-exam-named = El examen de { $name } se paga, pero no sé cuánto: míralo antes en la página oficial.
cost-unknown-subscription = Se paga por mes y no sé cuánto: el total depende de tu ritmo.
cost-unknown-subscription-named = { $name } se paga por mes y no sé cuánto: el total depende de tu ritmo.
cost-audit = Puedes seguirlo gratis; el certificado se paga aparte, y no sé cuánto.
cost-audit-named = Puedes seguir { $name } gratis; el certificado se paga aparte, y no sé cuánto.
cost-converted = Al cambio de { $date }, más o menos: { $amount }; el precio local puede ser otro.
cost-no-rate = No tengo el tipo de cambio de { $currency }, así que no sé si entra en tu presupuesto.
cost-no-rate-asked = No tengo el tipo de cambio de { $currency }, así que no puedo convertirlo.
budget-fits = Entra en tu presupuesto de { $budget }.
budget-monthly-fits = Entra en tu presupuesto de { $budget } al mes.
budget-none = Te harían falta { $gap }.
budget-over = Se pasa { $gap } de tu presupuesto de { $budget }.
budget-may-be-over = En el peor de los casos se pasa { $gap } de tu presupuesto de { $budget }.
budget-monthly-over = Cada mes se pasa { $gap } de tus { $budget } al mes.
budget-monthly-saved = Si apartas { $budget } al mes, hacen falta { $months } para juntarlo.

time-unknown = No sé cuánto tiempo lleva.
time-weeks = Duración anunciada: { $weeks }.
time-course = Lleva { some-hours }: { $weeks } si le dedicas { pace-hours } por semana.
time-course-estimate = Lleva, según una estimación, { some-hours }: { $weeks } si le dedicas { pace-hours } por semana.
time-study = Prepararlo lleva { some-hours }: { $weeks } si le dedicas { pace-hours } por semana.
time-study-estimate = Prepararlo lleva, según una estimación, { some-hours }: { $weeks } si le dedicas { pace-hours } por semana.
time-least = Lleva al menos { some-hours }: { $weeks } o más si le dedicas { pace-hours } por semana.
time-published = Según el ritmo anunciado, lleva más o menos { some-hours }: { $weeks } si le dedicas { pace-hours } por semana.
time-of-whole = Esa duración es la del total.
finish-on = Si empiezas hoy, terminas hacia el { $last }.
finish-between = Si empiezas hoy, terminas entre el { $first } y el { $last }.
deadline-kept = Cabe en tu plazo de { some-weeks }.
deadline-missed = No cabe en { $weeks ->
    [one] tu única semana
   *[other] tus { $weeks } semanas
 }: { $over ->
    [one] falta { $over } semana
   *[other] faltan { $over } semanas
 }.
deadline-open = Si vas despacio no cabe en { $weeks ->
    [one] tu única semana
   *[other] tus { $weeks } semanas
 }: { $over ->
    [one] falta { $over } semana
   *[other] faltan { $over } semanas
 }.

price-note = Sobre el precio: { $note }
valid-years = Vale durante { $years }.
fee-renewal = Renovarlo cuesta { $amount }{ $per }.
fee-renewal-free = Renovarlo es gratis{ $per }.
fee-annual = Mantenerlo cuesta { $amount }{ $per }.
fee-annual-free = Mantenerlo es gratis{ $per }.
fee-retake = Un segundo intento cuesta { $amount }{ $per }.
fee-retake-free = Un segundo intento es gratis{ $per }.
renewal-cost-unknown = No sé cuánto cuesta renovar { $name }: pregúntalo antes de que caduque.
cost-paid = Lo pagado por { $name } ya está pagado; solo cuenta lo que viene después.
cost-paid-no-more = No sé de ninguna otra tasa.
