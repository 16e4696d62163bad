# The menu of commands and the page of the bot. Common questions are answered in this language, others in English.

bot-short-description = Esse certificado vale a pena? Respostas honestas com fonte e data. Grátis. Programa, não pessoa.
bot-description = Pergunte com suas palavras se um certificado ou curso vale a pena, qual escolher, quanto custa e quem o reconhece. Cada fato traz fonte e data. Respondo em português ao mais comum e em inglês ao resto. Sou um programa, não uma pessoa. /privacy diz o que é guardado, /forget apaga.
command-start-summary = o que faço, com perguntas de exemplo
command-ask-summary = vale a pena? /ask is CCNA worth it
command-compare-summary = qual deles? /compare CCNA and Security+
command-plan-summary = passos com semanas e custo: /plan data analyst
command-recognition-summary = quem reconhece? /recognition CCNA
command-stack-summary = o que vem antes e depois: /stack CompTIA A+
command-settings-summary = o que lembro e como respondo
command-privacy-summary = o que é guardado, e seus direitos
command-export-summary = tudo o que guardo de você, em arquivo
command-feedback-summary = o que foi bom ou errado: /feedback e suas palavras
command-human-summary = pessoas a quem recorrer

# Discord: names of commands are one word in small letters.

command-ask-name = perguntar
command-compare-name = comparar
command-plan-name = planejar
command-recognition-name = reconhecimento
command-stack-name = combinar
command-feedback-name = opinião
command-profile-name = perfil
command-settings-name = ajustes
command-forget-name = esquecer
command-export-name = exportar
command-privacy-name = privacidade
command-human-name = pessoa
command-help-name = ajuda
command-setup-name = configurar
command-judge-name = Vale a pena?
command-setup-summary = para gestores: onde respondo, limites, padrões e notas deste servidor
option-feedback = o que estava certo ou errado, com suas palavras
option-question = o que você quer saber, com suas palavras
option-first = o primeiro certificado
option-second = o segundo certificado
option-goal = o trabalho que você busca
option-details = horas por semana, orçamento, prazo, o que você já tem
option-credential = um certificado ou um curso
