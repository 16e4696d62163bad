# What the commands and the frame of the chat say. Values in braces are put in by the program: keep their names.

## The first screen

chat-title = Credential Advisor
chat-what = Pergunte sobre certificados, certificações e cursos: se compensam, qual fazer, quanto custam para você.
    As respostas vêm com fontes e datas, e "deixe para lá" é uma resposta possível.
chat-software = Sou um programa que trabalha com um catálogo de fatos conferidos, não uma pessoa. Posso errar e não prometo emprego.
chat-try = Tente uma destas (digite o número) ou pergunte do seu jeito:
chat-example-worth = O certificado Google Data Analytics vale a pena?
chat-example-choose = Que certificado devo fazer para trabalhar com suporte de TI?
chat-example-compare = Security+ ou CySA+ para o primeiro emprego em segurança?
chat-example-price = Quanto custa o PMP e quanto tempo leva?
chat-help-hint = /help mostra o que eu entendo, /quit sai.
chat-privacy = O que você digita fica nesta máquina: nada é enviado a lugar nenhum, e tudo é esquecido quando você sai.
chat-privacy-kept = O que você digita fica nesta máquina, em { $file }, que só você pode ler. /forget apaga.
chat-degraded = Aviso: { $sentence }

## While chatting

chat-prompt = Você
chat-thinking = Procurando ...
chat-picked = Você escolheu: { $message }
chat-interrupted = Parei. Aperte Ctrl-C de novo, ou Ctrl-D, para sair.
chat-fault = Não consegui responder a esta mensagem por uma falha do programa. A conversa continua guardada: tente com outras palavras.
chat-goodbye = Até mais. Boa sorte.
chat-not-reloaded = { $problem } Continua valendo a última versão boa.
chat-not-kept = Não consegui guardar esta resposta: { $sentence }

## An answer's frame

verdict-worth-it = vale a pena
verdict-only-if = só se
verdict-not-now = agora não
verdict-skip = deixe para lá
verdict-not-enough-evidence = faltam provas
verdict-line = { $name }: { $verdict }
verdict-cost-one = { $amount } { $currency } no total
verdict-cost-range = { $low } a { $high } { $currency } no total
verdict-cost-from = a partir de { $low } { $currency }
verdict-cost-up-to = até { $high } { $currency }
verdict-cost-free = grátis
verdict-over-budget = acima do seu orçamento
verdict-after-deadline = depois do seu prazo
verdict-weeks-one = { some-weeks }
verdict-weeks-range = { $low } a { $high } semanas
verdict-weeks-from = a partir de { $low ->
    [one] { $low } semana
   *[other] { $low } semanas
 }
verdict-weeks-up-to = até { $high ->
    [one] { $high } semana
   *[other] { $high } semanas
 }
next-step-heading = Faça isto primeiro
assumptions-heading = O que supus
questions-heading = Me conte
sources-heading = Fontes
source-date = { $date }, { $age }
source-undated = sem data
age-fresh = recente
age-ageing = já com algum tempo
age-stale = antiga
follow-ups-heading = Pergunte depois (digite o número)
month-01 = janeiro
month-02 = fevereiro
month-03 = março
month-04 = abril
month-05 = maio
month-06 = junho
month-07 = julho
month-08 = agosto
month-09 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
date-month = { $month } de { $year }
date-day = { $day } de { $month } de { $year }

## Commands

command-help-intro = Pergunte do seu jeito sobre um certificado, um trabalho que você quer, um preço ou a escolha entre dois. Se importarem, diga orçamento, horas por semana, país e prazo: eu guardo.
command-help-line = - { $command }: { $summary }
command-help-summary = esta lista
command-profile-summary = o que você me contou sobre você
command-sources-summary = os fatos por trás da minha última resposta, completos
command-new-summary = começar outra conversa e manter o seu perfil
command-forget-summary = apagar o seu perfil e todas as conversas
command-quit-summary = sair
command-unknown = Não conheço o comando { $typed }. /help mostra os que conheço.
command-profile-intro = O que você me contou:
command-profile-line = - { $what }: { $value }
command-profile-outro = Se algo estiver errado, me diga ("meu orçamento é ..."). /forget apaga tudo.
command-profile-empty = Você ainda não me contou nada sobre você. Com orçamento, horas por semana, país, prazo e o que você já tem, respondo melhor.
command-sources-intro = Os fatos por trás da minha última resposta:
command-sources-empty = Ainda não citei nada nesta conversa. Pergunte antes sobre um certificado.
command-new-done = Conversa nova. O seu perfil continua comigo: /profile mostra, /forget apaga.
command-forget-done = Esquecido: apaguei o seu perfil e todas as nossas conversas.
command-quit-done = Até mais. Boa sorte.

## The profile

profile-goal = Objetivo
profile-fields = Áreas
profile-budget = Orçamento
profile-budget-monthly = { $amount } por mês
profile-hours = Tempo
profile-hours-value = { $hours } h por semana
profile-deadline = Prazo
profile-deadline-value = { $weeks ->
    [one] { $weeks } semana, contada
   *[other] { $weeks } semanas, contadas
 } de quando você disse
profile-level = Nível
profile-region = Onde você está
profile-language = Idioma
profile-payer = Quem paga
profile-degree = Faculdade
profile-experience = Experiência
profile-experience-value = { some-years }
profile-held = Você já tem
profile-in-progress = Em andamento
profile-rejected = Você não quer
payer-self = você
payer-employer = a sua empresa
payer-public-fund = um fundo público
payer-military-benefit = um benefício militar
payer-college = a sua faculdade
answer-yes = sim
answer-no = não
