# Price, length, upkeep: one sentence each. Marks are added by the program.

cost-free = É grátis{ $old }.
cost-free-named = { $name } é grátis{ $old }.
cost-exams = { $count ->
    [one] É { $count } exame
   *[other] São { $count } exames
 }, { $amount } no total{ $old }.
cost-exams-named = { $name } exige { $count ->
    [one] { $count } exame
   *[other] { $count } exames
 }, { $amount } no total{ $old }.
cost-exam = A taxa do exame é de { $amount }{ $old }.
cost-exam-named = A taxa do exame { $name } é de { $amount }{ $old }.
cost-once-named = { $name } custa { $amount }, pagamento único{ $old }.
cost-once = Custa { $amount }, pagamento único{ $old }.
cost-month = Custa { $amount } por mês{ $old }; sem saber as horas, não consigo calcular o total.
cost-months = { $months } x { $amount } = { $total }
cost-month-total = São { $amount } por mês{ $old }: { $formula }.
cost-month-range = São { $amount } por mês{ $old }: de { $low } a { $high }.
cost-part = { $name }, só { $part }: custa { $amount }{ $old }.
cost-part-whole = Todas as partes somam { $amount }.
cost-of-whole = Isso vale pelo todo; não sei quanto custa uma parte só.
cost-with-fees = Com as taxas além do exame são { $total } no total.
cost-without-course = O curso obrigatório é pago à parte.
cost-second-try = Com uma segunda tentativa são { $total } no total.
cost-second-try-unknown = Não sei quanto custa uma segunda tentativa: pergunte antes de marcar.
cost-over-years = Em { $years } são { $formula } = { $total }.
cost-over-years-range = Em { $years } são { $total }.
cost-over-years-none = Em { $years } não sei de taxa que se pague de novo.
cost-over-years-unknown = A renovação não está incluída, porque não sei quanto custa.
cost-over-years-open = Em { $years } soma-se a renovação; não sei quanto custa.
cost-as-member = Como membro: { $fee } de anuidade + { $price } = { $total }.
cost-taken-off = Com { $share }% a menos, faltam { $total } a pagar.
sum-total = Tudo junto são { $formula } = { $total }.
sum-unknown = Não consigo somar: não tenho o preço inteiro de { $name }.
months-billed = São { $months } de assinatura.
cost-unknown = Não sei o preço: peça por escrito antes de se inscrever.
cost-unknown-named = Não sei o preço de { $name }: peça por escrito antes de se inscrever.
cost-unknown-exam = Há uma taxa de exame que eu não sei: veja antes na página de quem emite.
cost-unknown-exam-named = { $name } tem uma taxa de exame que eu não sei: veja antes na página de quem emite.
cost-unknown-subscription = Funciona com uma mensalidade que eu não sei: o total depende do seu ritmo.
cost-unknown-subscription-named = { $name } funciona com uma mensalidade que eu não sei: o total depende do seu ritmo.
cost-audit = Dá para acompanhar de graça; o certificado é pago à parte, e não sei quanto.
cost-audit-named = Dá para acompanhar { $name } de graça; o certificado é pago à parte, e não sei quanto.
cost-converted = Isso dá cerca de { $amount } no câmbio de { $date }; o preço local pode ser outro.
cost-no-rate = Não tenho o câmbio para { $currency }, então não sei dizer se cabe no seu orçamento.
cost-no-rate-asked = Não tenho o câmbio para { $currency }, então não consigo converter.
budget-fits = Cabe nos seus { $budget }.
budget-monthly-fits = Cabe nos seus { $budget } por mês.
budget-none = Faltariam { $gap }.
budget-over = Passa { $gap } dos seus { $budget }.
budget-may-be-over = No ritmo mais lento, passa { $gap } dos seus { $budget }.
budget-monthly-over = Por mês, passa { $gap } dos seus { $budget }.
budget-monthly-saved = Guardando { $budget } por mês, leva { $months } para juntar isso.

time-unknown = Não sei quanto tempo leva.
time-weeks = A duração publicada é de { $weeks }.
time-course = Leva { some-hours }: { $weeks } com { $pace } h por semana.
time-course-estimate = Leva cerca de { some-hours }, numa estimativa: { $weeks } com { $pace } h por semana.
time-study = A preparação leva { some-hours }: { $weeks } com { $pace } h por semana.
time-study-estimate = A preparação leva, numa estimativa, { some-hours }: { $weeks } com { $pace } h por semana.
time-least = Leva pelo menos { some-hours }: { $weeks } ou mais com { $pace } h por semana.
time-published = No ritmo publicado, leva cerca de { some-hours }: { $weeks } com { $pace } h por semana.
time-of-whole = Essa duração é a do todo.
finish-on = Começando hoje, você termina por volta de { $last }.
finish-between = Começando hoje, você termina entre { $first } e { $last }.
deadline-kept = Cabe no seu prazo de { some-weeks }.
deadline-missed = Não cabe { $weeks ->
    [one] na sua única semana
   *[other] nas suas { $weeks } semanas
 }: { $over ->
    [one] falta { $over } semana
   *[other] faltam { $over } semanas
 }.
deadline-open = No ritmo mais lento não cabe { $weeks ->
    [one] na sua única semana
   *[other] nas suas { $weeks } semanas
 }: { $over ->
    [one] falta { $over } semana
   *[other] faltam { $over } semanas
 }.

price-note = Sobre o preço: { $note }
valid-years = A validade é de { $years }.
fee-renewal = Renovar custa { $amount }{ $per }.
fee-renewal-free = Renovar é grátis{ $per }.
fee-annual = Manter custa { $amount }{ $per }.
fee-annual-free = Manter é grátis{ $per }.
fee-retake = Uma segunda tentativa custa { $amount }{ $per }.
fee-retake-free = Uma segunda tentativa é grátis{ $per }.
renewal-cost-unknown = Não sei quanto custa renovar { $name }: pergunte antes que vença.
cost-paid = O que foi pago por { $name } já está pago; só conta o que vem depois.
cost-paid-no-more = Não conheço nenhuma outra taxa.
