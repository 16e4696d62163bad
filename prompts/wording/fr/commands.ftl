# Ce que disent les commandes et le cadre de la conversation. Les valeurs entre accolades sont mises par le programme.

## Le premier écran

chat-title = Conseiller en certifications
chat-what = Pose tes questions sur les certificats, certifications et cours : si ça vaut le coup, lequel choisir, ce que ça te coûte.
    Les réponses viennent avec leurs sources et leurs dates, et « laisse tomber » est une réponse possible.
chat-software = Je suis un logiciel qui travaille à partir d'une liste de faits vérifiés, pas une personne. Je peux me tromper et je ne promets aucun emploi.
chat-try = Essaie une de ces questions (tape son numéro), ou demande avec tes mots :
chat-example-worth = Est-ce que le certificat Google Data Analytics vaut le coup ?
chat-example-choose = Quel certificat choisir pour travailler dans le support informatique ?
chat-example-compare = Security+ ou CySA+ pour un premier poste en cybersécurité ?
chat-example-price = Combien coûte le PMP, et combien de temps ça prend ?
chat-help-hint = /help montre ce que je comprends, /quit pour partir.
chat-privacy = Ce que tu tapes reste sur cette machine : rien n'est envoyé, et tout est oublié quand tu pars.
chat-privacy-kept = Ce que tu tapes reste sur cette machine, dans { $file }, que toi seul peux lire. /forget l'efface.
chat-degraded = Note : { $sentence }

## Pendant la conversation

chat-prompt = Toi
chat-thinking = Je cherche ...
chat-picked = Tu as choisi : { $message }
chat-interrupted = Arrêté. Appuie encore sur Ctrl-C, ou sur Ctrl-D, pour partir.
chat-fault = Je n'ai pas pu répondre à ce message à cause d'une erreur du programme. Ta conversation est gardée : essaie avec d'autres mots.
chat-goodbye = Au revoir. Bonne chance.
chat-not-kept = Cette réponse n'a pas pu être gardée : { $sentence }
chat-not-reloaded = { $problem } La dernière bonne version reste en usage.

## Le cadre d'une réponse

verdict-worth-it = ça vaut le coup
verdict-only-if = seulement si
verdict-not-now = pas maintenant
verdict-skip = laisse tomber
verdict-not-enough-evidence = pas assez de preuves
verdict-line = { $name } : { $verdict }
verdict-cost-one = { $amount } { $currency } en tout
verdict-cost-range = { $low } à { $high } { $currency } en tout
verdict-cost-from = à partir de { $low } { $currency }
verdict-cost-up-to = jusqu'à { $high } { $currency }
verdict-cost-free = gratuit
verdict-over-budget = au-dessus de ton budget
verdict-after-deadline = après ton délai
verdict-weeks-one = { some-weeks }
verdict-weeks-range = { $low } à { $high } semaines
verdict-weeks-from = à partir de { $low ->
    [one] { $low } semaine
   *[other] { $low } semaines
 }
verdict-weeks-up-to = jusqu'à { $high ->
    [one] { $high } semaine
   *[other] { $high } semaines
 }
next-step-heading = À faire d'abord
assumptions-heading = Supposé
questions-heading = Dis-moi
sources-heading = Sources
source-date = { $date }, { $age }
source-undated = sans date
age-fresh = récent
age-ageing = un peu ancien
age-stale = ancien
follow-ups-heading = Et ensuite (tape le numéro)
month-01 = janvier
month-02 = février
month-03 = mars
month-04 = avril
month-05 = mai
month-06 = juin
month-07 = juillet
month-08 = août
month-09 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

## Commandes

command-help-intro = Demande avec tes mots : un certificat, un métier que tu vises, un prix ou un choix entre deux. Dis ton budget, tes heures par semaine, ton pays et ton délai s'ils comptent : je m'en souviens.
command-help-line = - { $command } : { $summary }
command-help-summary = cette liste
command-profile-summary = ce que tu m'as dit de toi
command-sources-summary = les faits derrière ma dernière réponse, en entier
command-new-summary = commencer une nouvelle conversation en gardant ton profil
command-forget-summary = effacer ton profil et toutes les conversations
command-quit-summary = partir
command-unknown = Je ne connais pas la commande { $typed }. /help montre celles que je connais.
command-profile-intro = Ce que tu m'as dit :
command-profile-line = - { $what } : { $value }
command-profile-outro = Dis-moi si quelque chose est faux (« mon budget est de ... »). /forget efface tout.
command-profile-empty = Tu ne m'as encore rien dit de toi. Ton budget, tes heures par semaine, ton pays, ton délai et ce que tu as déjà m'aident à mieux répondre.
command-sources-intro = Les faits derrière ma dernière réponse :
command-sources-empty = Je n'ai encore rien cité dans cette conversation. Demande-moi d'abord un certificat.
command-new-done = Nouvelle conversation. Je garde ton profil : /profile le montre, /forget l'efface.
command-forget-done = Oublié : ton profil et toutes nos conversations sont effacés.
command-quit-done = Au revoir. Bonne chance.

## Le profil

profile-goal = But
profile-fields = Domaines
profile-budget = Budget
profile-budget-monthly = { $amount } par mois
profile-hours = Temps
profile-hours-value = { $hours } h par semaine
profile-deadline = Délai
profile-deadline-value = { $weeks ->
    [one] { $weeks } semaine, comptée
   *[other] { $weeks } semaines, comptées
 } depuis que tu l'as dit
profile-level = Niveau
profile-region = Où tu es
profile-language = Langue
profile-payer = Qui paie
profile-degree = Diplôme
profile-experience = Expérience
profile-experience-value = { some-years }
profile-held = Tu as
profile-in-progress = En cours
profile-rejected = Pas pour toi
payer-self = toi-même
payer-employer = ton employeur
payer-public-fund = un fonds public
payer-military-benefit = une aide militaire
payer-college = ton école
answer-yes = oui
answer-no = non
