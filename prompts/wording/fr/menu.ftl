# The menu of commands and the page of the bot. Common questions are answered in this language, others in English.

bot-short-description = Ce certificat vaut-il la peine ? Réponses honnêtes, sources datées. Gratuit. Un logiciel.
bot-description = Demandez avec vos mots si un certificat ou un cours vaut la peine, lequel choisir, ce qu'il coûte et qui le reconnaît. Chaque fait porte sa source et sa date. Les questions courantes reçoivent une réponse en français, les autres en anglais. Un logiciel, pas une personne. /privacy dit ce qui est gardé, /forget l'efface.
command-start-summary = ce que je fais, avec des exemples
command-ask-summary = est-ce que ça vaut la peine ? /ask is CCNA worth it
command-compare-summary = lequel ? /compare CCNA and Security+
command-plan-summary = étapes, semaines et coût : /plan data analyst
command-recognition-summary = qui le reconnaît ? /recognition CCNA
command-stack-summary = ce qui vient avant et après : /stack CompTIA A+
command-settings-summary = ce que je retiens, comment je réponds
command-privacy-summary = ce qui est gardé, et vos droits
command-export-summary = tout ce que j'ai de vous, en fichier
command-feedback-summary = ce qui était bon ou faux : /feedback et vos mots
command-human-summary = des personnes à qui s'adresser

# Discord: names of commands are one word in small letters.

command-ask-name = demander
command-compare-name = comparer
command-plan-name = planifier
command-recognition-name = reconnaissance
command-stack-name = combiner
command-feedback-name = avis
command-profile-name = profil
command-settings-name = réglages
command-forget-name = oublier
command-export-name = exporter
command-privacy-name = confidentialité
command-human-name = humain
command-help-name = aide
command-setup-name = configurer
command-judge-name = Ça vaut la peine ?
command-setup-summary = pour les responsables : où je réponds, limites, réglages, notes du serveur
option-feedback = ce qui était bon ou faux, avec vos mots
option-question = ce que vous voulez savoir, avec vos mots
option-first = le premier certificat
option-second = le second certificat
option-goal = le métier visé
option-details = heures par semaine, budget, échéance, ce que vous avez déjà
option-credential = un certificat ou un cours
