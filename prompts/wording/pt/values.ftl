# Words for values: months, fields, levels, places, ages of facts.

date-unknown = data desconhecida

# They stand after "a área de", "para" and "com", without an article.
field-ai = IA
field-cloud = computação em nuvem
field-cybersecurity = cibersegurança
field-data = dados
field-data-ethics = ética de dados
field-digital-marketing = marketing digital
field-education = ensino
field-finance = finanças
field-games = jogos
field-healthcare = saúde
field-hospitality = hotelaria e alimentação
field-hr = RH
field-it-support = suporte de TI
field-languages = ensino de idiomas
field-logistics = logística
field-networking = redes
field-project-management = gestão de projetos
field-security-trades = vigilância
field-software = software
field-sustainability = sustentabilidade
field-trades = ofícios técnicos
field-accessibility = acessibilidade
field-ux = design de UX

goal-role = o trabalho de { $role }
goal-field = a área de { $field }

level-none = livre
level-entry = inicial
level-intermediate = intermediário
level-advanced = avançado
level-expert = de especialista
level-degree = superior

in-region = ({ $region })
evidence-from = (meus dados: { $region })
both = { $first } e se { $second }
list-and = { $first } e { $second }
list-comma = { $first }, { $second }

old-figure = (dado antigo, { $date })
dated-figure = ({ $date })
undated-figure = (sem data)

at-least = pelo menos { $amount }
from-to = { $low } a { $high }
some-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
 }
some-months = { $months ->
    [one] { $months } mês
   *[other] { $months } meses
 }
some-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
 }
pace-hours = { $pace ->
    [one] { $pace } hora
   *[other] { $pace } horas
 }
some-years = { $years ->
    [one] { $years } ano
   *[other] { $years } anos
 }
region-world = mundo todo

assume-hours = { $hours } h por semana, porque você não disse
assume-provider-pace = o ritmo de quem oferece o curso, porque só as semanas são publicadas
assume-currency = seu orçamento de { $amount } está nessa moeda, porque você não disse
list-or = { $first } ou { $second }
goal-this = este objetivo
an-none = sem nível fixo
an-entry = de nível inicial
an-intermediate = de nível intermediário
an-advanced = de nível avançado
an-expert = de nível especialista
an-degree = de nível superior
an-unknown = de nível não informado
type-certification = uma certificação
type-certificate = um certificado
type-licence = uma licença
type-micro-credential = uma microcredencial
type-degree-credit-programme = um programa que conta para uma graduação
type-badge = um selo digital (badge)
assessment-proctored-exam = exame supervisionado
assessment-practical = prova prática
assessment-project = projeto
assessment-assignments = trabalhos
assessment-quiz = testes curtos
assessment-portfolio = portfólio
assessment-none = nenhuma prova
delivery-test-centre = em um centro de provas
delivery-online-proctored = on-line com supervisão
delivery-online = on-line
delivery-in-person = presencialmente
delivery-blended = parte on-line, parte presencial

# A note in one structured sentence, for languages that its own prose is not in. { $where } is empty or " (place, date)".
note-for = { $kind }{ $where } pesa a favor de { $name }.
note-against = { $kind }{ $where } pesa contra { $name }.
note-where = ({ $details })
grade-law-or-regulator = Uma lei ou um órgão regulador
grade-public-baseline-list = Uma lista pública oficial
grade-outcome-with-comparison = Um estudo com grupo de comparação
grade-outcome-without-comparison = Uma contagem de resultados sem grupo de comparação
grade-counted-job-ads = Uma contagem de anúncios de vagas
grade-accreditor-or-university-credit = Uma faculdade ou entidade que dá créditos
grade-employer-statement = A declaração de um empregador conhecido
grade-issuer-partner-list = A lista de parceiros de quem emite
grade-survey = Uma pesquisa
grade-anecdote = Um relato isolado
grade-definition = Uma definição publicada
needs-experience = experiência de trabalho
needs-experience-of = { $time } de experiência de trabalho
needs-age-of = idade mínima de { $age }
needs-experience-by-schooling = experiência de trabalho de { $time }, conforme os estudos
needs-education = um nível de escolaridade
needs-age = uma idade mínima
needs-membership = uma filiação
needs-training = um treinamento antes
needs-other = outras condições de entrada
percent = { $number } %
needs-degree = um diploma de curso superior
needs-degree-or-work = um diploma de curso superior ou uma das outras vias aceitas, como anos de trabalho
needs-university-entry = estudos que deem acesso à universidade
needs-school = ensino médio completo
needs-english = um inglês muito bom (perto de C1)
needs-driving-licence = uma licença de motorista profissional
needs-medical = um atestado médico
needs-record-check = uma verificação de identidade e antecedentes
needs-first-aid = um curso de primeiros socorros em dia
needs-sponsor = uma empresa do setor que patrocine você
needs-training-or-work = o treinamento oficial ou anos de experiência na área
needs-training-of = { $time } de formação
needs-practice-of = { $time } de prática
details-english = Os detalhes estão na fonte, em inglês.
other-language-answer = A esta eu respondo em inglês.
