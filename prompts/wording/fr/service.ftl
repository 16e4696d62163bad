# Ce que dit le chat sur les plateformes qui gardent ce qu'on leur dit. Ne change pas les noms entre accolades.

service-greeting = Je garde, chiffré, ce que tu me dis de toi, pour mieux te répondre : jusqu'à { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } après ton dernier message. /settings l'arrête, /forget l'efface, /privacy en dit plus.
service-privacy-line = Ce que tu me dis en privé est gardé chiffré et ne sert qu'à te répondre. /privacy en dit plus, /forget l'efface.
service-privacy = Je garde tes derniers messages de chaque chat, ce que tu m'as dit de toi et tes avis : chiffrés, avec une clé rien qu'à toi, jusqu'à { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } après ton dernier message.
service-privacy-use = Cela sert à te répondre et à rien d'autre. Pas de publicité, pas de profil pour d'autres, rien n'est vendu. Ce que tu dis en privé n'est jamais utilisé ni montré dans un groupe.
service-privacy-review = Les questions auxquelles je n'ai pas pu répondre sont lues par les conseillers derrière moi, sans noms, liens ni numéros qui mènent à toi. Ils ne voient jamais qui a demandé.
service-privacy-rights = /export te donne tout ce qui est gardé. /forget l'efface aussitôt, même des sauvegardes quand elles sont remises en place. /settings arrête de garder.
service-privacy-operator = Je suis géré par { $operator }. Questions sur tes données, ou réclamation : { $contact }
service-private-only = Cela reste entre toi et moi : demande-le dans un chat privé.

service-settings-intro = Voici comment je travaille pour toi :
service-settings-remember-on = - Je retiens ce que tu me dis de toi et nos derniers messages.
service-settings-remember-off = - Je ne retiens rien : chaque message se lit seul.
service-settings-plain-on = - Simple : je réponds sans boutons.
service-settings-plain-off = - J'ajoute des boutons pour la suite.
service-settings-currency-on = - Les montants sont aussi donnés en { $currency }, à un taux daté.
service-settings-currency-off = - Les montants sont donnés dans la monnaie de leur source seulement.
service-settings-language-on = - Je réponds en { $language }, quelle que soit la langue de ton message.
service-settings-language-off = - Je réponds dans la langue de ton message.
service-settings-months-on = - Les durées sont aussi données en mois.
service-settings-months-off = - Les durées sont données en semaines.
service-set-remember-off = Ne rien retenir
service-set-remember-on = Me retenir
service-set-plain-on = Sans boutons
service-set-plain-off = Boutons
service-set-currency = Aussi en { $currency }
service-set-currency-off = Monnaie d'origine
service-set-language-off = Comme j'écris
service-set-months-on = Aussi en mois
service-set-months-off = Semaines seules
service-choose-language = Langue
service-choose-currency = Monnaie
service-settings-done = C'est fait. /settings montre où tu en es.
verdict-cost-converted = environ { $amount } { $currency } (taux de { $date })
verdict-months = { $months ->
    [one] environ un mois
   *[other] environ { $months } mois
 }

service-export-done = Voici tout ce que j'ai gardé de toi.
service-export-empty = Je n'ai rien gardé de toi.
service-export-alt = un fichier JSON avec ton profil, tes messages et tes avis

service-button-expired = Ce bouton est trop ancien. Redemande-moi avec des mots.
service-button-of-another = Ce bouton appartient à la question de quelqu'un d'autre. Pose la tienne, et tu auras tes propres boutons.

service-good = 👍 Utile
service-bad = 👎 Pas utile
service-feedback-thanks = Merci, c'est noté.
service-feedback-why = Merci. Qu'est-ce qui n'allait pas ? Choisis, ou écris /feedback et tes mots.
service-feedback-empty = Écris-le derrière la commande : /feedback le prix est périmé.
service-reason-wrong = Un fait est faux
service-reason-old = C'est périmé
service-reason-missed = Pas ma question
service-reason-unclear = Difficile à suivre

service-too-many = Cela fait beaucoup d'un coup. Je réponds de nouveau dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 } environ.
service-all-busy = Beaucoup de monde demande en ce moment. Réessaie dans une minute.
service-too-long = C'est plus que je ne peux lire d'un coup. Envoie-moi la partie qui compte, en { $limit } caractères au plus.
service-fault = Je n'ai pas pu répondre à cause d'une panne de mon côté. Essaie avec d'autres mots.

service-start-what = Je te dis franchement si un certificat ou un cours vaut la peine, lequel prendre et ce qu'il te coûte vraiment, avec sources et dates.
service-start-software = Je suis un logiciel, pas une personne. Je peux me tromper et ne promets pas d'emploi.
service-start-try = Touche un exemple ci-dessous, ou demande avec tes mots.
service-start-privacy = Ce que tu me dis est gardé chiffré. /privacy /forget
service-start-label-worth = Google Data Analytics vaut-il la peine ?
service-start-label-choose = Quel certificat pour le support informatique ?
service-start-label-compare = Security+ ou CySA+ ?
service-start-label-price = Combien coûte le PMP ?

service-human-none = Je n'ai pas l'adresse d'un conseiller près de chez toi. Un service public de l'emploi, l'orientation d'une école ou une bibliothèque en ont souvent un, gratuitement. Qui me gère : { $contact }
service-human-nobody = personne ne l'a encore dit
service-human-checked = Vérifié le { $date }.

request-ask-empty = Écris ta question derrière : /ask est-ce que CCNA vaut la peine ?
request-compare-empty = Écris deux ou trois noms derrière : /compare CCNA and Security+
request-plan-empty = Écris le métier derrière : /plan data analyst, 6 hours a week
request-recognition-empty = Écris le nom derrière : /recognition CCNA
request-stack-empty = Écris le nom derrière : /stack CompTIA A+

advert-read = Dans ce message je lis : { $name } ; prix : { $price } ; signaux d'alerte : { $promises }.
advert-no-name = aucun certificat que je connaisse
advert-no-price = aucun
advert-no-promise = aucun de ceux que je cherche
service-cannot-read = Je peux lire du texte, des messages transférés et des fichiers (PDF, Word .docx, .txt, .md). Je ne peux pas lire les photos, la voix, les stickers ni les lieux : écris-moi ce qui compte.
service-file-broken = Ce fichier ne s'ouvre pas : il est abîmé, ou ce n'est pas un vrai PDF ou Word. Renvoie-le, ou envoie-moi en texte la partie avec tes certificats.
service-file-locked = Ce fichier est protégé par un mot de passe. Envoie-le sans, ou écris-moi les noms de tes certificats.
service-file-without-text = Ce fichier contient des images et aucun texte que je puisse lire. Écris-moi les noms de tes certificats, un par ligne.
service-file-too-big = Ce fichier est plus que je ne peux lire d'un coup. Envoie-moi en texte la partie avec tes certificats.
service-file-nothing = J'ai lu ce fichier et n'y ai trouvé aucun certificat que je connaisse. Je n'en garde rien. Écris-moi leurs noms, un par ligne.

card-ask = Pose-moi la question
card-summary = délivré par { $issuer }
card-no-facts = Je n'ai encore aucune donnée datée. Demande-moi, et je dis ce qui manque.
