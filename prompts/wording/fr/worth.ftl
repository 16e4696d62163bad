# Verdicts : la première phrase, les conditions, les raisons, ce qu'il faut faire ensuite.

# Conditions, telles qu'elles suivent « si » (aucune ne commence par « il »).
if-work-where = tu travailles là où ça compte{ $place }
if-local-adverts = les annonces de chez toi, pour ton métier, en parlent
if-want-field = tu veux travailler dans { $field }{ $where }
if-learn = c'est pour apprendre, pas pour le nom
if-hold-first = tu as d'abord { $name }
if-experience = tu as l'expérience exigée
if-requirement = tu remplis la règle d'entrée
if-grow-first = tu as déjà les bases
if-find-more = { $per ->
    [month] tu trouves { $amount } de plus par mois
   *[whole] tu trouves { $amount } de plus
 }
if-more-time = tu as { some-weeks }, pas { $deadline }
if-age = tu as l'âge minimum
if-spare-money = tu peux payer sans emprunter et sans y mettre tes derniers sous
if-before-retirement = tu finis avant le retrait

# Les mêmes, après « Pas encore : ».
not-yet-work-where = ça ne compte que dans certains endroits{ $place }
not-yet-local-adverts = vois d'abord si les annonces de chez toi en parlent
not-yet-want-field = vérifie d'abord que tu veux travailler dans { $field }
not-yet-learn = vérifie d'abord que tu le veux pour apprendre
not-yet-hold-first = { $name } vient avant
not-yet-experience = il faut une expérience professionnelle que tu n'as pas encore
not-yet-requirement = tu ne remplis pas encore la règle d'entrée
not-yet-grow-first = c'est de niveau { $level }, et tu débutes
not-yet-find-more = { $per ->
    [month] ça coûte { $amount } de plus par mois que ce que tu as
   *[whole] ça coûte { $amount } de plus que ce que tu as
 }
not-yet-more-time = il faut environ { some-weeks } et tu en as { $deadline }
not-yet-age = il y a un âge minimum que tu n'as pas encore
not-yet-spare-money = n'y mets ni argent emprunté ni tes derniers sous
not-yet-before-retirement = le retrait est pour bientôt

# La première phrase.
open-worth-it = Oui, { $name } vaut le coup pour { $goal }.
open-worth-it-law = Oui : pour ce travail, la loi exige { $name }.
open-worth-it-plain = Oui, { $name } vaut le coup, d'après les preuves que j'ai.
open-only-if = { $name } vaut le coup seulement si { $condition }.
open-in-progress = Finis { $name } seulement si ce qui reste est court et pas cher ; ce que tu as déjà payé ne compte plus.
open-not-now = Pas encore : { $condition }.
open-learn = { $name } peut t'apprendre le métier, mais je n'ai aucune preuve que des employeurs le demandent.
open-skip-passed = Non : tu as déjà { $held }, et { $name } vient avant.
open-skip-retired = Non : { $name } n'existe plus, on ne peut plus l'obtenir.
open-skip-held = Inutile de payer encore : tu as déjà { $name }.
open-skip-below-level = Sans doute pas : { $name } s'adresse aux débutants, et tu n'en es plus là.
open-skip-doubt = Sans doute pas : ce que j'ai sur { $name } déconseille de payer.
open-not-enough = Je ne peux pas dire si { $name } est rentable : je n'ai aucune preuve que des employeurs le demandent.
open-not-enough-law = Je ne peux pas dire si { $name } est rentable en soi ; ce qui compte, c'est ce qu'exige l'autorité du métier.
open-unverified = Je ne peux pas juger { $name } : je sais que ça existe, et rien d'autre n'est vérifié.

# Les raisons qui ne sont pas le résumé d'une note.
reason-unverified = Rien n'a été vérifié, à part son existence.
reason-learn = Ça peut compter comme crédit d'études ; ça ne prouve pas que les employeurs le demandent.
reason-passed = Tu as déjà { $name }, qui est au-dessus.
reason-retired = Ce titre a été retiré.
reason-held = Tu l'as déjà.
reason-elsewhere = À ma connaissance, ça ne compte que dans certains endroits{ $place }.
reason-too-young = Il y a un âge minimum.
reason-last-money = N'y mets ni argent emprunté ni tes derniers sous.
reason-below-level = C'est un titre pour débutants, en dessous de ton niveau.
reason-nothing = Je n'ai rien qui montre qu'un employeur, une loi ou un comptage d'annonces le demande.
reason-need-hold-first = Il faut d'abord { $name }.
reason-need-experience = Exigence : { $note }.
reason-need-requirement = Exigence : { $note }.
reason-too-early = C'est de niveau { $level }.
reason-over-budget = C'est { $amount } de plus que le budget.
reason-may-be-over-budget = En allant lentement, c'est { $amount } de plus que le budget.
reason-too-late = Il faut au moins { some-weeks } et il y en a { $deadline }.
reason-retiring = Son retrait est pour bientôt.

retired-detail = { $note }
retired-successor = { $name } a pris sa place.
retired-holders = Si tu l'as, garde-le sur ton CV avec l'année.
held-renewal = Pour le garder : { $note }
base-rate = La plupart des titres courts ne paient pas : sur les seuls salaires, environ 1 sur 8 aux États-Unis ; plus largement, 1 sur 3.
elsewhere = Ces preuves viennent d'ailleurs ({ $region }) ; je n'en ai aucune pour chez toi ({ $own }).
requirement-line = Exigence : { $note }.
wrong-maker = { $name } vient de { $issuer }, pas de { $other }.
older-exam = Attention : { $old } est un ancien examen ; celui d'aujourd'hui, c'est { $new }.
read-hours-ignored = J'ai laissé de côté { $value ->
    [one] l'{ $value } heure
   *[other] les { $value } heures
 } par semaine : ça ne peut pas être ce que tu voulais dire, redis-le.
read-deadline-ignored = J'ai laissé de côté ton délai : ce jour est déjà passé ou trop loin.
read-budget-ignored = J'ai laissé de côté ton budget : ça ne peut pas être ce que tu voulais dire, redis-le.
read-experience-ignored = J'ai laissé de côté { $value ->
    [one] l'{ $value } an
   *[other] les { $value } ans
 } d'expérience : ça ne peut pas être ce que tu voulais dire.
newer-version = Attention : { $name } est annoncé comme remplaçant.
status-line = Attention : { $note }
named-too = Ça vaut aussi pour { $name }.

fits-instead = Dans tes limites : { $name }.
flip-adverts = Des annonces près de chez toi qui en parlent me feraient changer d'avis.
flip-condition = Je dirais oui si { $condition }.
why-lead = Voici pourquoi je dis « { $verdict } » pour { $name }.
flip-region = Dis-moi où tu veux travailler : les preuves changent selon le pays.

next-adverts-1 = À faire d'abord : lis dix annonces près de chez toi pour { $goal } et compte combien citent { $name } ; moins de trois, garde ton argent.
next-adverts-2 = À faire d'abord : pour { $goal }, demande à une personne du métier si { $name } a déjà aidé quelqu'un à se faire embaucher.
next-adverts-3 = À faire d'abord : trouve près de chez toi trois annonces pour { $goal } qui citent { $name }, avant de payer.
next-adverts-plain-1 = À faire d'abord : lis dix annonces pour le poste que tu vises et compte combien citent { $name } ; moins de trois, garde ton argent.
next-adverts-plain-2 = À faire d'abord : demande à une personne du métier que tu vises si { $name } a déjà aidé quelqu'un à se faire embaucher.
next-adverts-plain-3 = À faire d'abord : trouve près de chez toi trois annonces qui citent { $name }, avant de payer.
pays-employer = Comme ton employeur paie, fais confirmer par écrit l'examen, le deuxième essai et le renouvellement.
pays-public-fund = Comme un fonds public paie, vérifie d'abord que cette formation ou cet examen est sur sa liste.
pays-military-benefit = Comme une aide militaire paie, demande d'abord si elle couvre cet examen.
pays-college = Comme ton école paie, demande d'abord si elle couvre l'examen et un deuxième essai.
funding-route = Avant de payer toi-même, regarde { $name }.
left-month = Chaque mois de plus coûte { $amount }.
left-once = Si ce n'est pas encore payé, cela coûte { $amount }.
left-weeks = Avec { $share } % de fait, il reste environ { some-weeks }.
left-total = À ce rythme, il reste { $total } à payer.
left-stop = Si tu t'arrêtes ici, garde ce que tu as fait comme projet ; ce que tu as appris reste à toi.
next-law = À faire d'abord : demande à l'employeur ou à l'autorité quelle carte ou autorisation ce poste exige, et qui paie.
next-experience = À faire d'abord : note sur une page tes mois de ce travail ; tu verras ce qui te manque.
next-first = À faire d'abord : regarde { $name }, qui vient avant.
next-successor = À faire d'abord : regarde plutôt { $name }.
next-free = À faire d'abord : essaie la première leçon cette semaine ; ça ne coûte rien.
next-free-learning = À faire d'abord : demande à ta bibliothèque ou à l'agence pour l'emploi des leçons gratuites sur le sujet, et qui pourrait payer l'examen.
next-budget = À faire d'abord : demande à ton employeur, à la bibliothèque ou à l'agence pour l'emploi si on peut te le payer.
next-trial = À faire d'abord : ouvre la page officielle, note le prix, les heures et qui évalue, et décide seulement après.
next-topics = À faire d'abord : lis le programme officiel pour { $name } et coche ce que dix annonces de chez toi demandent aussi ; apprends ça, avec ou sans le papier.
next-level = À faire d'abord : lis la liste des sujets et coche ce que tu sais déjà faire.
next-credit = À faire d'abord : demande par écrit à l'université que tu vises combien de crédits elle accorde pour ça.
next-retiring = À faire d'abord : cherche le dernier jour d'examen, et ne réserve que si tu peux t'y préparer à temps.
next-in-progress = À faire d'abord : note ce qu'il reste à payer et les heures restantes, et compare seulement ça avec un projet que tu pourrais réaliser à la place.
next-held = À faire d'abord : mets-le à côté d'un projet qui montre que tu sais faire le travail.

ask-goal = Quel métier vises-tu ?
ask-region = Où veux-tu travailler ?
ask-hours = Combien d'heures par semaine as-tu ?
ask-budget = Combien peux-tu mettre, et dans quelle monnaie ?
ask-experience = Combien d'années as-tu déjà fait ce travail ?
ask-payer = Qui paie : toi, ton employeur, un fonds public, une aide militaire ou ton école ?
ask-held = As-tu déjà { $name } ?

suggest-compare = Comparer avec { $name }
suggest-compare-message = { $first } ou { $second } ?
suggest-cheaper = Moins cher
suggest-cheaper-message = et moins cher ?
suggest-recognition = Qui le reconnaît ?
suggest-recognition-message = qui reconnaît { $name } ?
suggest-worth = Ça vaut le coup ?
suggest-worth-message = est-ce que { $name } vaut le coup ?
suggest-next = Et après ?
suggest-next-message = que faire après { $name } ?
suggest-cost = Combien ça coûte ?
suggest-cost-message = combien coûte { $name } au total ?
suggest-recommend = Quoi d'autre pour { $goal } ?
suggest-recommend-message = que choisir pour { $goal } ?
