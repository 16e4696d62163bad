# Recommend, compare, recognition, facts by aspect, stacking, plan, overload, concept, profile, talk.

recommend-first = Para { $goal }, veja primeiro { $name }.
recommend-usual = Para { $goal }, o primeiro costuma ser { $name }, mas não tenho prova de que empregadores peçam.
recommend-weak = Não pague ainda: para { $goal } não tenho nada que claramente abra portas. Se quiser um, o que chega mais perto é { $name }.
recommend-weak-free = Comece por { $name }, já que é grátis; não tenho nada que claramente abra portas para { $goal }.
recommend-cheaper = Mais barato: { $name }.
recommend-faster = Mais rápido: { $name }.
recommend-other = Outro: { $name }.
recommend-side = Ao lado disso, tenho dados sobre { $name }.
recommend-licensed = Veja primeiro a licença: para { $goal } quase todo lugar pede uma, e um certificado não a substitui.
recommend-at-work = Isso se aprende trabalhando: para { $goal } são exigidas horas na função. Procure primeiro uma vaga de aprendiz ou um emprego com treinamento.
recommend-no-evidence = Encare como estudo, não como passaporte para o emprego.
recommend-next = Segunda opção: { $name }.
recommend-then = Depois: { $name }.
recommend-none = Nada do que conheço com provas cabe nesses limites para { $goal }, então não pague por um agora.
recommend-none-free = Não conheço nenhum grátis com provas para { $goal }; aprenda de graça e mostre um projeto no lugar.
recommend-near-1 = O que chega mais perto é { $name }.
recommend-near-2 = Depois, { $name }.
recommend-later-1 = Se o dinheiro aparecer: { $name }.
recommend-later-2 = Ou { $name }.
compare-pay = Não tenho números de salário que separem { $first } e { $second }, e nenhum certificado define salário.
compare-same-cost = { $first } e { $second } custam o mesmo, pelos preços que tenho.
compare-over = Nenhum dos dois cabe nos seus limites: { $first } chega mais perto do que { $second }.
next-project = Faça isto primeiro: monte um projeto pequeno voltado para { $goal } e ponha onde outros possam ver.
next-free-named = Faça isto primeiro: comece { $name } esta semana; não custa nada.
next-adverts-recommend = Faça isto primeiro: leia dez vagas para { $goal } na sua região e conte que certificados e ferramentas elas citam.

compare-unknown = Não tenho nada sobre "{ $unknown }", então só posso avaliar { $name }.
compare-jobs = De dois trabalhos só posso comparar o que se costuma tirar primeiro: { $first } para um e { $second } para o outro.
compare-one = Só reconheci { $name }; diga o nome do outro e eu comparo.
compare-retired = Fique com { $first }: { $second } já não dá para obter.
compare-easier = { $first } parece mais fácil que { $second }, pelo nível e pelo tempo de estudo.
compare-faster = { $first } leva menos horas que { $second }, pelas durações que tenho.
compare-same-length = { $first } e { $second } levam mais ou menos as mesmas horas, pelas durações que tenho.
compare-cheaper-from = { $first } começa mais barato que { $second }, mas as faixas de preço se cruzam.
compare-cheaper = { $first } custa menos que { $second }, pelos preços que tenho.
compare-cheaper-years = Em { $years }, { $first } custa menos que { $second }, pelos preços que tenho.
compare-same-cost-years = Em { $years }, { $first } e { $second } custam o mesmo, pelos preços que tenho.
compare-cheaper-at-first = { $first } custa menos que { $second } no começo; não sei tudo o que custa mantê-los por { $years }.
compare-same-cost-at-first = { $first } e { $second } custam o mesmo no começo; não sei tudo o que custa mantê-los por { $years }.
compare-cheaper-least = { $first } começa mais barato que { $second }, mas há algo a mais que não conheço.
compare-cheaper-to-keep = Manter { $first } custa menos que manter { $second }, pelas taxas que conheço.
compare-same-to-keep = Manter { $first } e { $second } custa o mesmo, pelas taxas que conheço.
compare-cost-unknown = Não sei qual custa menos: tenho o preço de { $first }, mas não todo o de { $second }.
compare-cost-unknown-both = Não posso dizer qual custa menos: não tenho o preço inteiro de { $first } nem de { $second }.
compare-sequence = Faça primeiro { $first }; { $second } costuma vir depois.
compare-different = { $first } para trabalhar com { $field }, { $second } para trabalhar com { $other }: levam a trabalhos diferentes.
compare-neither = Nenhum dos dois por enquanto: o que tenho não mostra que { $first } ou { $second } compense para você agora.
compare-close = Quase empate nas provas: escolha entre { $first } e { $second } o que as vagas da sua região pedem.
compare-pressed = Eu começaria por { $first }; pelas provas, { $second } vem logo atrás.
compare-take = Fique com { $first }; as provas sobre { $second } são mais fracas ou combinam menos com você.
compare-line-worth-it = { $name }: vale a pena.
compare-line-only-if = { $name }: só se { $condition }.
compare-line-not-now = { $name }, ainda não: { $condition }.
compare-line-skip = { $name }: deixe para lá.
compare-line-not-enough-evidence = { $name }: sem provas nem a favor nem contra.
compare-alt = Uma comparação por veredito, custo e semanas: { $names }.

recognised-elsewhere = Não posso dizer para este lugar ({ $own }): o que tenho sobre { $name } é de outro.
stacks-yes = Sim, { $name } costuma ser o passo seguinte ao que você já tem.
recommend-issuer = Do que { $issuer } oferece, veja primeiro { $name }.
nothing-local = Não tenho nada deste lugar: { $own }.
recognised-law = Sim: a lei exige { $name } para certos trabalhos ({ $region }).
recognised-baseline = Sim, { $name } está numa lista oficial.
recognised-adverts = Sim, empregadores citam { $name } nas vagas.
recognised-credit = { $name } pode contar como crédito de estudo; isso não é o mesmo que empregadores pedirem.
recognised-some = Sim, há quem reconheça { $name }.
recognised-weakly = Só há provas fracas: quem diz que { $name } é reconhecido é quem vende ou quem já tem.
recognised-doubted = Pouco: o que tenho sobre { $name } é crítico.
recognised-by-place = Depende do lugar: exigir { $name } ou não é regra local.
recognised-not-law = Não: nenhuma lei que conheço exige { $name }.
recognised-nobody = Não sei de ninguém que declare reconhecer { $name }; isso é falta de prova, não prova contra.
recognised-regulator = { $name } depende do órgão que regula a profissão: não tenho regra sobre isso, então pergunte lá.
next-recognition = Faça isto primeiro: pergunte a duas empresas em que você gostaria de trabalhar se conhecem, e procure o nome em dez vagas delas.

about = { $name }: { $text }
about-lead = Isto é o que tenho sobre { $name }.
cost-member = Membros pagam menos: { $note }.
cost-student = Estudantes pagam menos: { $note }.
cost-student-unknown = Não tenho preço de estudante para { $name }: pergunte a quem emite antes de pagar.
time-unknown-named = Não sei quanto tempo leva { $name }: pergunte as horas antes de pagar.
requires-line = { $name } exige { $note }.
recommends-line = Aconselhado para { $name }, sem ser exigido: { $note }.
requires-stated = Sobre as regras de entrada: { $note }
requires-unknown = Não tenho regra de entrada para { $name }; veja a página de quem emite antes de pagar.
requires-none = { $name } não exige nenhum requisito de entrada.
no-expiry = Não: { $name } não vence.
price-region = Preço local ({ $region }): { $amount }{ $note }.
validity-unknown = Não sei se { $name } vence: pergunte a quem emite, e também quanto custa renovar.
renewal-line = Renovação: { $note }
renewal-credits = { $count ->
        [one] { $count } crédito
       *[other] { $count } créditos
    } de formação contínua a cada { $time }
renewal-hours = { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    } de formação contínua a cada { $time }
renewal-or-exam = { $first }, ou refazer a prova.
renewal-exam = é preciso passar de novo na prova.
renewal-free-online = uma prova on-line grátis nos 6 meses antes de expirar.
renewal-ended = já não dá para renovar.
renewal-noted = { $name } tem regras de renovação.
format-line = { $note }
exam-each = { $count ->
        [one] É { $count } prova, assim:
       *[other] São { $count } provas, cada uma assim:
    }
exam-questions = A prova tem { $count } questões.
exam-questions-most = A prova tem até { $count } questões.
exam-minutes = Dura { $minutes } minutos.
exam-hours = Dura { some-hours }.
exam-pass-percent = Passa quem faz { $percent } %.
exam-pass-points = Passa quem faz { $score } pontos de { $most }.
exam-pass-score = Passa quem faz { $score } pontos.
exam-pass-count = Passa quem acerta { $count } questões.
exam-pass-count-percent = Passa quem acerta { $count } questões ({ $percent } %).
assessed-by = A avaliação é feita com { $how }.
delivered = Dá para fazer { $how }.
format-unknown = Não sei como é a avaliação de { $name }.
how-to-pass = Siga a lista oficial de temas, faça cedo um simulado e estude o que ele mostrar que você não sabe.
pass-rate-line = Taxa de aprovação: { $note }.
pass-rate-unknown = Não tenho a taxa de aprovação.
pay-unknown = Não tenho um dado de salário para { $name } em que eu confie, e nenhum certificado fixa um salário.
pay-field = Para { $name } só tenho salários de áreas ou grupos inteiros, e nenhum certificado fixa um salário.
pay-elsewhere = Não sei quanto { $name } paga em { $own }: só tenho salários de áreas ou grupos inteiros de outros lugares.
free-unknown = Não conheço um caminho grátis para { $name }; aprender costuma ser grátis, o papel quase nunca.
covers-unknown = Não sei se isso paga { $name }: pergunte por escrito antes de marcar.
free-code-unchecked = Não consigo conferir esse código ou voucher: compre só do emissor ou de um vendedor que ele indique.
difficulty-level = O nível de { $name } é { $level }.
leads-prerequisite = Depois você pode fazer { $name }, que exige isso.
leads-recommended-before = { $name } costuma vir depois.
leads-counts-toward = Conta para { $name }.
leads-credit-toward = Pode dar créditos para { $name }.
next-unknown = Não tenho nada que venha em cima de { $name }; um projeto ou o primeiro emprego é o melhor passo.
legit-known = { $name } é uma credencial real; quem emite é { $issuer }.
legit-signs = Um vendedor qualquer é outra história. Sinais de alerta: promessa de emprego, pressão para pagar hoje, ninguém diz quem avalia.
status-active = { $name } ainda pode ser obtido.
status-retiring = { $name } está saindo de circulação.
status-retired = { $name } saiu de circulação e já não dá para obter.
status-replaced-by = O exame que entrou no lugar é { $name }.
credit-line = Sobre créditos de estudo: { $note }
credit-us = uma recomendação de até { $count } créditos nos EUA
credit-ects = uma recomendação de { $count } ECTS (créditos europeus)
credit-uk = { $count } créditos do Reino Unido
credit-unknown = Não tenho crédito de estudo para { $name }; só a faculdade que aceitaria pode dizer.
jobs-roles = { $name } costuma entrar na conta de quem quer trabalhar com { $roles }.
jobs-unknown = Não tenho prova que ligue { $name } a um trabalho específico.
overview-lead = { $name } é { $kind } { $level }; quem emite: { $issuer }.
overview-skills = Cobre { $skills }.
next-cost = Faça isto primeiro: veja o preço completo por escrito, com impostos, segunda tentativa e renovação, antes de pagar.
next-length = Faça isto primeiro: reserve na agenda as suas horas de estudo por uma semana e veja se consegue cumprir.
next-mock = Faça isto primeiro: faça um simulado grátis sem estudar; a nota mostra quanto falta.
next-requirements = Faça isto primeiro: ponha ao lado de cada regra o que você já pode provar e pergunte a quem emite sobre o que falta.
next-validity = Faça isto primeiro: veja o dia em que o seu vence e ponha um lembrete três meses antes.
next-legit = Faça isto primeiro: pergunte a quem vende quem avalia, confira esse nome você mesmo e guarde todas as mensagens.
next-pay = Faça isto primeiro: anote a faixa salarial de cinco vagas da sua região que pedem isso e de cinco que não pedem.

unknown-named = Não tenho nada sobre "{ $name }", nem com nome parecido.
unknown-unnamed = Não tenho nada sobre essa credencial.
unknown-meaning = Pode ser uma falha da minha lista, ou pode ser algo novo, pequeno ou que não é o que diz ser.
unknown-nearby = Para a área de { $field } tenho, sim, dados sobre { $name }.
unknown-nearby-next = Também { $name }.
next-unknown-credential = Faça isto primeiro, antes de pagar: pergunte quem avalia, encontre três vagas na sua região que peçam isso e pergunte o que devolvem se você desistir.
ask-issuer = Quem emite, e para que trabalho serve?
suggest-worth-named = { $name } vale a pena?

out-of-scope = Isso foge do que eu sei. Posso dizer se um certificado vale o tempo e o dinheiro, quem reconhece e quanto custa.

talk-greeting = Oi! Sou um programa que diz quais certificados valem o seu tempo e dinheiro, com fontes e datas. Pergunte por um pelo nome ou conte que trabalho você quer.
talk-thanks = De nada. Volte quando o próximo certificado tentar você.
talk-goodbye = Até mais, e boa sorte.
talk-identity = Sou um programa, não uma pessoa. Respondo com uma lista de credenciais e estudos, com data e fonte; ninguém me paga para indicar um, e digo quando não sei.
talk-help = Pergunte por um certificado pelo nome, ou diga que trabalho você quer. Eu digo se vale a pena, quanto custa, quem reconhece e qual de dois fazer. Se quiser, diga o seu orçamento e as suas horas.
talk-how-are-you = Sou um programa, então estou sempre igual; obrigado por perguntar. Que certificado você tem em mente?
talk-example-worth = Security+ vale a pena?
talk-example-recommend = O que devo fazer para virar analista de dados?
talk-example-compare = PMP ou PRINCE2?

problem-empty = Recebi uma mensagem vazia. Pergunte sobre um certificado ou conte que trabalho você quer.
problem-no-words = Só consigo ler palavras. Pergunte sobre um certificado ou conte que trabalho você quer.
problem-too-long = É mais do que consigo ler de uma vez. Mande a parte que importa, no máximo algumas páginas.
took-as = Entendi que você fala de { $name }.
ask-which = Ou você quis dizer { $others }?
plan-later = Em seguida, quando puder pagar: { $name }.
detail-ambiguous = Esse nome serve para vários: { $names }. Qual deles você quer dizer?
no-guarantee = Nenhum certificado garante emprego: quem diz isso está vendendo um.
detail-which = Qual deles depende do trabalho que você quer, então não vou chutar.
detail-name = Diga o nome dele e eu respondo.
detail-still = Antes de escolher, ainda preciso saber o tipo de trabalho.
detail-still-examples = Por exemplo: computadores, escritório, cuidados, um ofício, ensino ou vendas.
ask-name = De qual certificado você fala?
sources-lead = Isso se apoia nas fontes numeradas abaixo; eu mesmo não perguntei a ninguém.

stacks = Veja a que { $name } se liga, pelo que tenho.
stacks-unknown = Não tenho nada que { $name } exija, substitua ou para que conte; pergunte por escrito a quem deveria aceitar.
between-prerequisite = Sim: { $name } é exigido antes de { $other }.
between-prerequisite-no = Não: { $name } é exigido antes de { $other }.
between-recommended-before = { $name } costuma ser feito antes de { $other }; é conselho, não regra.
between-renews = Sim: passar em { $name } renova { $other }.
between-part-of = Sim: { $name } faz parte de { $other }.
between-credit-toward = { $name } pode dar créditos para { $other }.
between-counts-toward = Sim: { $name } conta para { $other }.
between-superseded-by = { $other } substitui { $name }.
between-supersedes = { $name } substituiu { $other }.
between-equivalent = { $name } é tratado como igual a { $other }.
edge-out-prerequisite = É exigido antes de { $others }.
edge-out-recommended-before = Costuma vir depois, como conselho e não como regra: { $others }.
edge-out-renews = Passar renova { $others }.
edge-out-part-of = Faz parte de { $others }.
edge-out-credit-toward = Pode dar créditos para { $others }.
edge-out-counts-toward = Conta para { $others }.
edge-out-superseded-by = Foi substituído por { $others }.
edge-out-supersedes = Substituiu { $others }.
edge-out-equivalent = É tratado como igual a { $others }.
edge-in-prerequisite = Exige antes { $others }.
edge-in-recommended-before = Costuma vir antes, como conselho e não como regra: { $others }.
edge-in-renews = Passar em { $others } renova.
edge-in-part-of = Contém { $others }.
edge-in-credit-toward = Pode receber créditos de { $others }.
edge-in-counts-toward = O que conta para isso: { $others }.
next-stacking = Faça isto primeiro: pergunte por escrito a quem deveria aceitar o que eles contam e até quando.

plan-lead = Comece por { $first }; { $last } vem por último, e só se o passo anterior tiver compensado.
plan-too-long = Não: isso não cabe em { some-weeks }. Juntos, os passos levam pelo menos { $least }.
plan-too-long-one = Não: isso não cabe em { some-weeks }. { $name } leva pelo menos { $least }.
plan-with-more-time = Com mais tempo, este é o caminho:
plan-too-long-known = Não: isso não cabe em { some-weeks }. Os passos cuja duração conheço já levam pelo menos { $least }.
plan-one = Um passo basta por enquanto: { $name }.
plan-none = Não tenho credencial que caiba nesses limites para { $goal }, então o plano é um projeto e candidaturas, não um certificado.
plan-no-goal = Não consigo ordenar passos sem um objetivo.
plan-step = { $name }.
plan-why-goal = Combina com o objetivo.
plan-why-next = Costuma vir em seguida.
plan-why-before = { $name } exige isso antes.
plan-total = Tudo junto dá, no máximo, { $formula } = { $total }.
plan-finish-unknown = Não sei dizer quando você terminaria: a duração de { $name } não é conhecida.
plan-over = Passa { $gap } dos seus { $budget }: pare antes do último passo ou espalhe no tempo.
plan-stop = Você pode parar depois de { $name } e já terá o que mostrar.
plan-alt = Uma linha do tempo dos passos para { $goal }.
next-plan = Faça isto primeiro: leia dez vagas para { $goal } na sua região; se não citarem nenhum destes, candidate-se já, com um projeto no lugar.

overload = Pare de colecionar: dificilmente é mais um que está faltando.
overload-goal = Pare de colecionar: para { $goal }, dificilmente é mais um que está faltando.
overload-worth = Isso diz para onde vai o esforço agora, não quanto você vale.
overload-how-many = Não sei de um número que seja demais, e ninguém provou um.
overload-at-once = Faça um de cada vez: termine primeiro { $name } e pause o resto.
overload-keep = Deixe na frente: { $names }.
overload-group = Junte numa linha: { $names }.
overload-apart = Cite mais abaixo, porque é de outro trabalho: { $names }.
overload-drop = Deixe de fora: { $names }.
overload-more = mais { $count }
overload-above = { $name } está acima de { $other }: uma linha diz as duas.
overload-alike = { $name } e { $other } ensinam quase o mesmo: fique com uma.
overload-instead = Mostre no lugar um projeto com o resultado e uma pessoa que responda por ele.
overload-not-kept = Não guardo nada desta lista.
next-overload = Faça isto primeiro: leia dez vagas de um mesmo trabalho, guarde só os certificados que elas citam e ponha um projeto acima deles.
ask-applications = Quantas candidaturas e entrevistas você teve no mês passado?
overload-next = O que do que eu tenho conta?
overload-next-message = quais dos meus certificados ainda contam?

concept-micro-credential-definition = Uma microcredencial é o registro de um aprendizado pequeno e avaliado; não há um tamanho único.
concept-micro-credential-vs-degree = Uma microcredencial prova uma habilidade em semanas ou meses; uma faculdade é ampla, longa e ainda é o que muitas vagas pedem.
concept-certificate-vs-certification = Um certificado diz que você terminou um curso; uma certificação diz que você passou numa prova independente de qualquer curso.
concept-licence-vs-certificate = Licença é a permissão da lei para fazer o trabalho; certificado não é, por melhor que seja.
concept-stackability = Empilhável quer dizer que um título conta para outro maior; só é verdade onde quem emite o maior diz isso.
concept-accreditation = Uma entidade de fora confere a instituição ou o título; qual delas importa depende do país e do trabalho.
concept-academic-credit = Outros recomendam o crédito e a faculdade concede: só decide a faculdade em que você se inscreve.
concept-assessment-types = Ganha-se por prova, por trabalhos, por projeto ou portfólio, ou só por presença; presença é o que menos prova.
concept-open-badges = Um badge é um registro digital com os fatos dentro; vale o que valem quem emite e a prova.
concept-completion-rates = A maioria das pessoas que começa um curso on-line grátis não termina.
concept-wage-effects = Sobre salário, os estudos discordam: os mais longos e os da saúde vão melhor, os muito curtos costumam trazer pouco.
concept-employer-views = Empregadores dizem que veem com bons olhos, mas põem a experiência em primeiro lugar quando contratam.
concept-bootcamps = Bootcamps são curtos e intensos; os resultados variam muito, então peça números contados.
concept-moocs = Cursos on-line abertos são um jeito barato de aprender; o papel sozinho raramente decide.
concept-funding = Quem paga depende do seu país e da sua situação: pergunte antes de pagar do bolso.
concept-base-rate = A maioria não se paga por si só.
concept-proof-of-skill = Mostre trabalho pronto que outros possam abrir e testar; um certificado sozinho raramente prova isso.
concept-employer-pays = Peça a prova que as vagas do seu próximo trabalho citam, com segunda tentativa, renovação e horas de estudo pagas, por escrito.
concept-military-benefit = Não tenho nada sobre o que os benefícios militares de estudo cobrem, então não sei: quem sabe é o seu setor de educação ou o de veteranos.
next-concept-military-benefit = Faça isto primeiro: pergunte por escrito ao seu setor de educação se ele paga esta prova, a segunda tentativa e o curso.
concept-unheld-job = Não tenho nenhuma credencial para o trabalho de { $job }, então não cito nenhuma.
concept-expired-on-cv = Sim, com o ano e a palavra vencido ao lado; nunca como se ainda valesse.
concept-proctored = Supervisionado quer dizer que alguém vigia você durante o exame, numa sala de provas ou pela câmera.
concept-continuing-education = São pontos de formação contínua, ou seja, por estudar depois do exame: alguns emissores pedem tantos antes de renovar.
concept-voucher = Um voucher é um código que paga um exame; veja o último dia e o país antes de comprar.
concept-audit = Fazer um curso como ouvinte é acompanhar sem pagar; o certificado costuma ser pago à parte.
concept-unknown = Não tenho resposta com fonte para isso.
next-concept-proof-of-skill = Faça isto primeiro: publique um projeto pequeno e pronto e ponha o link no topo do currículo.
next-concept-employer-pays = Faça isto primeiro: leia dez vagas do trabalho que você quer depois e peça o que a maioria cita.
next-concept-unheld-job = Faça isto primeiro: leia dez vagas da sua região, conte os papéis que elas citam e pergunte se a lei exige licença.
next-concept = Faça isto primeiro: para qualquer um que você esteja pensando em fazer, pergunte quem avalia, como, e quem aceita.
next-concept-micro-credential-vs-degree = Faça isto primeiro: leia dez vagas do trabalho que você quer e conte quantas exigem faculdade.

no-figure-odds = Não sei quais são suas chances com { $name }: não tenho contagem disso, e nenhum certificado promete um resultado.
no-figure-share = Não sei: não tenho contagem de quantas pessoas { $name } fez contratar, promover ou chamar para entrevista.
no-figure-price = Não sei quanto { $name } vai custar então: os emissores mudam os preços e quase nunca avisam com anos de antecedência.
no-figure-future = Não sei, e ninguém pode saber: quanto { $name } vai valer daqui a anos é adivinhar. Eu julgo pelo que se pede hoje.
no-figure-ai = Não sei o que a IA vai fazer com esse trabalho, e ninguém pode saber: não tenho provas. Julgo { $name } pelo que se pede hoje.
no-figure-odds-general = Não sei quais são suas chances: não tenho contagem disso, e nenhum certificado promete um resultado.
no-figure-share-general = Não sei: não tenho contagem disso nem conheço quem publique uma.
no-figure-price-general = Não sei quanto vai custar então: os emissores mudam os preços e quase nunca avisam com anos de antecedência.
no-figure-future-general = Não sei, e ninguém pode saber: quanto um trabalho ou um título vai valer daqui a anos é adivinhar.
no-figure-ai-general = Não sei o que a IA vai fazer com esse trabalho, e ninguém pode saber: não tenho provas.
no-figure-employer = Não sei: não tenho nada sobre se { $who } pede { $name } ou paga mais por isso.
next-no-figure-odds = Faça isto primeiro: pergunte a duas pessoas que fizeram quanto tempo levou e o que mudou.
next-no-figure-share = Faça isto primeiro: pergunte a quem vende quantos foram contados, por quem, e de quantos que começaram.
next-no-figure-price = Faça isto primeiro: veja a página de preços do emissor no dia em que for reservar e pergunte se reservar agora mantém o preço de hoje.
next-no-figure-future = Faça isto primeiro: leia dez vagas desse trabalho agora, e mais dez a cada ano antes de renovar.
next-no-figure-ai = Faça isto primeiro: pergunte a alguém dessa área quais tarefas um programa já faz e quais não.
next-no-figure-employer = Faça isto primeiro: leia dez vagas de { $who } e conte quantas citam { $name }; depois pergunte a alguém que trabalhe lá.

profile-known = Foi isto que você me contou.
profile-empty = Ainda não sei nada sobre você.
profile-privacy = Só uso isso para as suas respostas. Diga "esqueça meu orçamento" para apagar uma coisa, ou use /forget para apagar tudo.
known-goal = Objetivo: { $goal }.
known-budget = Orçamento: { $budget }.
known-budget-monthly = Orçamento: { $budget } por mês.
known-hours = Tempo: { $hours } h por semana.
known-deadline = Prazo: { some-weeks }.
known-level = { $level ->
    [none] Nível: livre.
    [entry] Nível: inicial.
    [intermediate] Nível: intermediário.
    [advanced] Nível: avançado.
    [expert] Nível: especialista.
    [degree] Nível: superior.
   *[other] Nível: { $level }.
}
known-experience = Experiência: { some-years }.
known-region = Região: { $region }.
known-payer = { $payer ->
    [self] Quem paga: você.
    [employer] Quem paga: a sua empresa.
    [college] Quem paga: a sua faculdade.
   *[other] Quem paga: um fundo ou benefício público.
}
known-held = Você já tem: { $names }.
known-in-progress = Em andamento: { $names }.
known-rejected = Você não quer: { $names }.
