# O que o chat diz em plataformas que guardam o que lhes é contado. Não mude os nomes entre chaves.

service-greeting = Guardo, criptografado, o que você me conta sobre si, para responder melhor: até { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } depois da sua última mensagem. /settings desliga isso, /forget apaga, /privacy diz mais.
service-privacy-line = O que você me conta em particular é guardado criptografado e usado só para responder a você. /privacy diz mais, /forget apaga.
service-privacy = Guardo suas últimas mensagens de cada chat, o que você me contou sobre si e suas opiniões: criptografadas, com uma chave só sua, até { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 } depois da sua última mensagem.
service-privacy-use = Servem para responder a você e para mais nada. Sem anúncios, sem perfis para terceiros, nada é vendido. O que você diz em particular nunca é usado nem mostrado em um grupo.
service-privacy-review = As perguntas que não pude responder são lidas pelos orientadores que cuidam de mim, sem nomes, links ou números que apontem para você. Eles nunca veem quem perguntou.
service-privacy-rights = /export entrega tudo o que está guardado. /forget apaga na hora, também das cópias quando são restauradas. /settings faz parar de guardar.
service-privacy-operator = Quem me mantém: { $operator }. Perguntas sobre seus dados, ou uma reclamação: { $contact }
service-private-only = Isso fica entre nós: pergunte em um chat particular.

service-settings-intro = Assim eu trabalho para você:
service-settings-remember-on = - Lembro o que você me conta sobre si e nossas últimas mensagens.
service-settings-remember-off = - Não lembro nada: cada mensagem vale por si.
service-settings-plain-on = - Simples: respondo sem botões.
service-settings-plain-off = - Acrescento botões com o que você pode perguntar depois.
service-settings-currency-on = - Os valores aparecem também em { $currency }, com câmbio datado.
service-settings-currency-off = - Os valores aparecem só na moeda da fonte.
service-settings-language-on = - Respondo em { $language }, seja qual for a língua em que você escreve.
service-settings-language-off = - Respondo na língua em que você escreve.
service-settings-months-on = - Os prazos aparecem também em meses.
service-settings-months-off = - Os prazos aparecem em semanas.
service-set-remember-off = Não lembrar
service-set-remember-on = Lembrar de mim
service-set-plain-on = Sem botões
service-set-plain-off = Botões
service-set-currency = Também em { $currency }
service-set-currency-off = Moeda da fonte
service-set-language-off = Como eu escrever
service-set-months-on = Também em meses
service-set-months-off = Só semanas
service-choose-language = Idioma
service-choose-currency = Moeda
service-settings-done = Pronto. /settings mostra como ficou.
verdict-cost-converted = cerca de { $amount } { $currency } (câmbio de { $date })
verdict-months = { $months ->
    [one] cerca de um mês
   *[other] cerca de { $months } meses
 }

service-export-done = Aqui está tudo o que guardei sobre você.
service-export-empty = Não guardei nada sobre você.
service-export-alt = um arquivo JSON com seu perfil, suas mensagens e suas opiniões

service-button-expired = Esse botão é antigo demais. Pergunte de novo com palavras.
service-button-of-another = Esse botão é da pergunta de outra pessoa. Faça a sua e terá os seus próprios botões.

service-good = 👍 Útil
service-bad = 👎 Não ajudou
service-feedback-thanks = Obrigado, anotado.
service-feedback-why = Obrigado. O que estava errado? Toque em um, ou escreva /feedback e suas palavras.
service-feedback-empty = Escreva depois do comando: /feedback o preço está desatualizado.
service-reason-wrong = Um fato está errado
service-reason-old = Está desatualizado
service-reason-missed = Não foi o que perguntei
service-reason-unclear = Difícil de entender

service-too-many = Foram muitas mensagens de uma vez. Volto a responder em cerca de { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }.
service-all-busy = Muita gente está perguntando agora. Tente de novo daqui a um minuto.
service-too-long = Isso é mais do que consigo ler de uma vez. Mande a parte que importa, com no máximo { $limit } caracteres.
service-fault = Não consegui responder por uma falha minha. Tente com outras palavras.

service-start-what = Digo com franqueza se um certificado ou curso vale a pena, qual escolher e quanto ele custa de verdade para você, com fontes e datas.
service-start-software = Sou um programa, não uma pessoa. Posso errar e não prometo empregos.
service-start-try = Toque em um exemplo abaixo, ou pergunte com suas palavras.
service-start-privacy = O que você me conta é guardado criptografado. /privacy /forget
service-start-label-worth = Google Data Analytics vale a pena?
service-start-label-choose = Qual certificado para suporte de TI?
service-start-label-compare = Security+ ou CySA+?
service-start-label-price = Quanto custa o PMP?

service-human-none = Não tenho o endereço de um orientador perto de você. Um serviço público de emprego, a orientação de uma escola ou uma biblioteca costumam ter um, de graça. Quem me mantém: { $contact }
service-human-nobody = ninguém disse ainda
service-human-checked = Conferido em { $date }.

request-ask-empty = Escreva sua pergunta depois dele: /ask CCNA vale a pena?
request-compare-empty = Escreva dois ou três nomes depois dele: /compare CCNA and Security+
request-plan-empty = Escreva o trabalho depois dele: /plan data analyst, 6 hours a week
request-recognition-empty = Escreva o nome depois dele: /recognition CCNA
request-stack-empty = Escreva o nome depois dele: /stack CompTIA A+

advert-read = Nessa mensagem leio: { $name }; preço: { $price }; sinais de alerta: { $promises }.
advert-no-name = nenhum certificado que eu conheça
advert-no-price = nenhum
advert-no-promise = nenhum dos que procuro
service-cannot-read = Consigo ler texto, mensagens encaminhadas e arquivos (PDF, Word .docx, .txt, .md). Não consigo ler fotos, voz, figurinhas nem lugares: escreva o que importa neles.
service-file-broken = Esse arquivo não abre: está danificado ou não é um PDF ou Word de verdade. Mande de novo, ou envie como texto a parte com seus certificados.
service-file-locked = Esse arquivo está protegido por senha. Mande sem ela, ou escreva os nomes dos seus certificados.
service-file-without-text = Esse arquivo tem imagens e nenhum texto que eu consiga ler. Escreva os nomes dos seus certificados, um por linha.
service-file-too-big = Esse arquivo é mais do que consigo ler de uma vez. Envie como texto a parte com seus certificados.
service-file-nothing = Li esse arquivo e não achei nenhum certificado que eu conheça. Não guardo nada dele. Escreva os nomes, um por linha.

card-ask = Pergunte sobre ele
card-summary = emitido por { $issuer }
card-no-facts = Ainda não tenho nenhum dado com data. Pergunte, e eu digo o que falta.
