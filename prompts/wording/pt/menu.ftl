# The menu of commands and the page of the bot. Answers are in English; simple questions in Portuguese are understood.

bot-short-description = Esse certificado vale a pena? Respostas honestas com fonte e data. Grátis. Programa, não pessoa.
bot-description = Pergunte com suas palavras se um certificado ou curso vale a pena, qual escolher, quanto custa e quem o reconhece. Cada fato traz fonte e data. As respostas são em inglês; entendo perguntas simples em português. Sou um programa, não uma pessoa. /privacy diz o que é guardado, /forget apaga.
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
