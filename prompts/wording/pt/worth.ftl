# Verdicts: the first sentence, conditions, reasons, the next step.

# Conditions, as they follow "se" (future subjunctive).
if-work-where = você trabalhar onde isso conta{ $place }
if-local-adverts = as vagas que você quer na sua região pedirem isso
if-want-field = você quiser trabalhar na área de { $field }{ $where }
if-learn = for para aprender e não pelo nome
if-hold-first = você já tiver { $name }
if-experience = tiver a experiência exigida
if-requirement = você cumprir os requisitos
if-grow-first = você já dominar o básico
if-find-more = { $per ->
    [month] você conseguir mais { $amount } por mês
   *[whole] você conseguir mais { $amount }
 }
if-more-time = você puder dedicar { some-weeks } em vez de { $deadline }
if-age = você já tiver a idade mínima
if-spare-money = você puder pagar sem empréstimo e sem usar o último dinheiro
if-before-retirement = você terminar antes da data em que sai de circulação

# The same, as they follow "Ainda não:".
not-yet-work-where = conta em outro lugar{ $place }
not-yet-local-adverts = veja antes se as vagas da sua região pedem isso
not-yet-want-field = tenha certeza antes de que quer trabalhar na área de { $field }
not-yet-learn = tenha certeza antes de que é para aprender
not-yet-hold-first = { $name } vem antes
not-yet-experience = exige experiência de trabalho que você ainda não tem
not-yet-requirement = você ainda não cumpre a regra de entrada
not-yet-grow-first = o nível é { $level }, e você está começando
not-yet-find-more = { $per ->
    [month] custa { $amount } a mais por mês do que você tem
   *[whole] custa { $amount } a mais do que você tem
 }
not-yet-more-time = leva cerca de { some-weeks }, e você tem { $deadline }
not-yet-age = há uma idade mínima que você ainda não tem
not-yet-spare-money = só com dinheiro que não faça falta e que não seja emprestado
not-yet-before-retirement = está prestes a sair de circulação

# The first sentence.
open-worth-it = Sim, { $name } vale a pena para { $goal }.
open-worth-it-law = Sim: para esse trabalho a lei exige { $name }.
open-worth-it-plain = Sim, { $name } vale a pena, pelas provas que tenho.
open-only-if = { $name } só vale a pena se { $condition }.
open-in-progress = Termine { $name } só se o que falta for barato e curto; o que você já pagou não entra na conta.
open-not-now = Ainda não: { $condition }.
open-learn = { $name } pode ensinar o trabalho, mas não tenho prova de que empregadores peçam.
open-skip-passed = Não: você já tem { $held }, e { $name } vem antes disso.
open-skip-retired = Não: { $name } saiu de circulação e já não dá para obter.
open-skip-held = Não precisa pagar de novo: você já tem { $name }.
open-skip-below-level = Provavelmente não: { $name } é de nível inicial, e você já passou disso.
open-skip-doubt = Provavelmente não: o que tenho sobre { $name } fala contra pagar por isso.
open-not-enough = Não posso dizer que { $name } compensa: não tenho prova de que empregadores peçam.
open-not-enough-law = Não posso dizer que { $name } compensa por si só; o que conta é se o órgão que regula a sua profissão exige.
open-unverified = Não consigo avaliar { $name }: sei que existe, e nada mais foi conferido.

# Reasons that are not the brief of a note.
reason-unverified = Só a existência foi conferida, nada mais.
reason-learn = Pode contar como crédito de estudo; isso não é sinal de que empregadores peçam.
reason-passed = Você já tem { $name }, que está acima.
reason-retired = Quem emite já encerrou.
reason-held = Você já tem.
reason-elsewhere = Pelo que sei, conta em outro lugar{ $place }.
reason-too-young = Há uma idade mínima.
reason-last-money = Dinheiro emprestado ou o último dinheiro não deve ir para isso.
reason-below-level = É de nível inicial, abaixo de onde você está.
reason-nothing = Não tenho registro de empregador, lei ou contagem de vagas que peça isso.
reason-need-hold-first = Exige antes { $name }.
reason-need-experience = Exige { $note }.
reason-need-requirement = Exige { $note }.
reason-too-early = O nível é { $level }.
reason-over-budget = Passa { $amount } do orçamento.
reason-may-be-over-budget = No ritmo mais lento, passa { $amount } do orçamento.
reason-too-late = Leva pelo menos { some-weeks }, e há { $deadline }.
reason-retiring = Quem emite vai encerrar em breve.

retired-detail = { $note }
retired-successor = No lugar entrou { $name }.
retired-holders = Se você já tem, deixe no currículo com o ano.
held-renewal = Manutenção: { $note }
base-rate = A maioria das credenciais curtas não se paga: nos EUA, só pelo salário, cerca de 1 em cada 8 compensa; numa conta mais ampla, 1 em cada 3.
elsewhere = Esse dado vem de outro lugar ({ $region }); sobre o seu ({ $own }) não tenho nenhum.
requirement-line = Exige { $note }.
newer-version = Atenção: { $name } é indicado como substituto.
status-line = Atenção: { $note }
wrong-maker = { $name } é de { $issuer }, não de { $other }.
older-exam = Atenção: { $old } é um exame antigo; o de hoje é { $new }.
read-hours-ignored = Deixei de fora { $value ->
    [one] a { $value } hora
   *[other] as { $value } horas
 } por semana: não pode ser isso que você quis dizer; diga de novo.
read-deadline-ignored = Deixei de fora o seu prazo: esse dia já passou ou está longe demais.
read-budget-ignored = Deixei de fora o seu orçamento: não pode ser isso que você quis dizer; diga de novo.
read-experience-ignored = Deixei de fora { $value ->
    [one] o { $value } ano
   *[other] os { $value } anos
 } de experiência: não pode ser isso que você quis dizer.
named-too = Isso vale também para { $name }.

fits-instead = Dentro dos seus limites: { $name }.
flip-adverts = Vagas na sua região que peçam isso mudariam a minha opinião.
flip-condition = A minha resposta vira sim se { $condition }.
why-lead = Veja por que digo "{ $verdict }" sobre { $name }.
flip-region = Conte onde você quer trabalhar: as provas mudam de país para país.

next-adverts-1 = Faça isto primeiro: leia dez vagas para { $goal } na sua região e conte quantas pedem { $name }; se forem menos de três, guarde o dinheiro.
next-adverts-2 = Faça isto primeiro: pergunte a alguém que conheça por dentro { $goal } se { $name } pesou em alguma contratação.
next-adverts-3 = Faça isto primeiro: antes de pagar, encontre três vagas para { $goal } na sua região que peçam { $name }.
next-adverts-plain-1 = Faça isto primeiro: leia dez vagas do trabalho que você quer e conte quantas pedem { $name }; se forem menos de três, guarde o dinheiro.
next-adverts-plain-2 = Faça isto primeiro: pergunte a alguém que já faz o trabalho que você quer se { $name } pesou em alguma contratação.
next-adverts-plain-3 = Faça isto primeiro: antes de pagar, encontre três vagas na sua região que peçam { $name }.
pays-employer = Como quem paga é a empresa, combine antes, por escrito, exame, segunda tentativa e renovação.
pays-public-fund = Como quem paga é um fundo público, veja antes se este curso ou exame está na lista dele.
pays-military-benefit = Como quem paga é um benefício militar, pergunte antes se ele cobre este exame.
pays-college = Como quem paga é a faculdade, pergunte antes se ela cobre o exame e uma segunda tentativa.
funding-route = Antes de pagar do seu bolso, veja { $name }.
left-month = Cada mês a mais custa { $amount }.
left-once = Se ainda não pagou, custa { $amount }.
left-weeks = Com { $share }% feito, { $weeks ->
    [one] falta cerca de { $weeks } semana
   *[other] faltam cerca de { $weeks } semanas
 }.
left-total = Nesse ritmo, ainda há { $total } a pagar.
left-stop = Se parar aqui, guarde o que fez como projeto; o que aprendeu é seu.
next-law = Faça isto primeiro: pergunte ao empregador ou ao órgão regulador que carteira ou licença a função exige e quem paga.
next-experience = Faça isto primeiro: anote numa página os meses que você já fez desse trabalho; assim vê quanto falta.
next-first = Faça isto primeiro: veja { $name }, que vem antes.
next-successor = Faça isto primeiro: veja { $name } no lugar.
next-free = Faça isto primeiro: faça a primeira aula esta semana; não custa nada.
next-free-learning = Faça isto primeiro: pergunte numa biblioteca ou agência de emprego por aulas grátis sobre isso e quem poderia pagar o exame.
next-budget = Faça isto primeiro: pergunte à sua empresa, a uma biblioteca ou a uma agência de emprego se pagam.
next-trial = Faça isto primeiro: abra a página oficial, anote preço, horas e quem avalia, e só então decida.
next-topics = Faça isto primeiro: leia os temas de { $name } e marque o que dez vagas da sua região também pedem; aprenda isso, com ou sem o certificado.
next-level = Faça isto primeiro: leia a lista de temas e marque o que você já sabe fazer.
next-credit = Faça isto primeiro: pergunte por escrito à faculdade que você tem em mente quantos créditos ela dá por isso.
next-retiring = Faça isto primeiro: veja o último dia de exame e só marque se der tempo de se preparar.
next-in-progress = Faça isto primeiro: anote quanto falta pagar e quantas horas faltam, e compare só isso com um projeto que você poderia fazer no lugar.
next-held = Faça isto primeiro: ponha ao lado um projeto que mostre que você sabe fazer o trabalho.

ask-goal = Que trabalho você quer?
ask-region = Onde você quer trabalhar?
ask-hours = Quantas horas por semana você tem?
ask-budget = Quanto você pode gastar, e em que moeda?
ask-experience = Quantos anos desse trabalho você tem?
ask-payer = Quem paga: você, a empresa, um fundo público, um benefício militar ou a faculdade?
ask-held = Você já tem { $name }?

suggest-compare = Comparar com { $name }
suggest-compare-message = { $first } ou { $second }?
suggest-cheaper = Opções mais baratas
suggest-cheaper-message = e mais barato?
suggest-recognition = Quem reconhece?
suggest-recognition-message = quem reconhece { $name }?
suggest-worth = Vale a pena?
suggest-worth-message = { $name } vale a pena?
suggest-next = O que vem depois?
suggest-next-message = o que vem depois de { $name }?
suggest-cost = Quanto custa?
suggest-cost-message = quanto custa { $name } no total?
suggest-recommend = O que mais serve para { $goal }?
suggest-recommend-message = o que devo fazer para { $goal }?
