# Prix, durée, entretien : une phrase chacun. Les renvois sont ajoutés par le programme.

cost-free = C'est gratuit{ $old }.
cost-free-named = { $name }, c'est gratuit{ $old }.
cost-exams = Il faut passer { $count ->
    [one] { $count } examen
   *[other] { $count } examens
 }, { $amount } en tout{ $old }.
cost-exams-named = Pour { $name }, il faut passer { $count ->
    [one] { $count } examen
   *[other] { $count } examens
 }, { $amount } en tout{ $old }.
cost-exam = L'examen coûte { $amount }{ $old }.
cost-exam-named = Pour { $name }, l'examen coûte { $amount }{ $old }.
cost-once-named = { $name } coûte { $amount }, à payer une fois{ $old }.
cost-once = Ça coûte { $amount }, à payer une fois{ $old }.
cost-month = Ça coûte { $amount } par mois{ $old } ; sans le nombre d'heures, je ne peux pas faire le total.
cost-months = { $months } x { $amount } = { $total }
cost-month-total = C'est { $amount } par mois{ $old } : { $formula }.
cost-month-range = C'est { $amount } par mois{ $old } : entre { $low } et { $high }.
cost-part = { $name }, { $part } seul : cela coûte { $amount }{ $old }.
cost-part-whole = Toutes les parties coûtent { $amount }.
cost-of-whole = C'est pour l'ensemble ; je ne sais pas ce que coûte une seule partie.
cost-with-fees = Avec les frais en plus de l'examen, cela fait { $total } en tout.
cost-without-course = Le cours obligatoire se paie en plus.
cost-second-try = Avec un deuxième essai, cela fait { $total } en tout.
cost-second-try-unknown = Je ne sais pas ce que coûte un deuxième essai : demande-le avant de réserver.
cost-over-years = Sur { $years }, cela fait { $formula } = { $total }.
cost-over-years-range = Sur { $years }, cela fait { $total }.
cost-over-years-none = Sur { $years }, je ne connais pas de frais qui reviennent.
cost-over-years-unknown = Le renouvellement n'est pas compris, car je n'en connais pas le prix.
cost-over-years-open = Sur { $years }, le renouvellement s'ajoute ; je ne sais pas ce qu'il coûte.
cost-as-member = Comme membre : { $fee } d'adhésion + { $price } = { $total }.
cost-taken-off = Avec { $share } % de moins, il reste { $total } à payer.
sum-total = Ensemble, cela fait { $formula } = { $total }.
sum-unknown = Je ne peux pas les additionner : je n'ai pas le prix entier de { $name }.
months-billed = Cela fait { $months } d'abonnement.
cost-unknown = Je ne connais pas son prix : demande-le par écrit avant de t'inscrire.
cost-unknown-named = Je ne connais pas le prix pour { $name } : demande-le par écrit avant de t'inscrire.
cost-unknown-exam = Il y a des frais d'examen que je ne connais pas : regarde d'abord la page de l'organisme.
cost-unknown-exam-named = Pour { $name }, il y a des frais d'examen que je ne connais pas : regarde d'abord la page de l'organisme.
cost-unknown-subscription = Ça marche par abonnement mensuel, et je n'en connais pas le prix : le total dépend de ton rythme.
cost-unknown-subscription-named = { $name } marche par abonnement mensuel, et je n'en connais pas le prix : le total dépend de ton rythme.
cost-audit = Tu peux suivre le cours gratuitement ; le certificat se paie en plus, et je ne sais pas combien.
cost-audit-named = Tu peux suivre { $name } gratuitement ; le certificat se paie en plus, et je ne sais pas combien.
cost-converted = Ça fait environ { $amount } (taux : { $date }) ; le prix local peut changer.
cost-no-rate = Je n'ai pas de taux de change pour cette monnaie ({ $currency }), donc je ne sais pas si ça tient dans ton budget.
cost-no-rate-asked = Je n'ai pas de taux de change pour cette monnaie ({ $currency }), donc je ne peux pas convertir.
budget-fits = Ça tient dans ton budget ({ $budget }).
budget-monthly-fits = Ça tient dans ton budget ({ $budget } par mois).
budget-none = Il te faudrait { $gap } pour ça.
budget-over = C'est { $gap } de plus que ton budget ({ $budget }).
budget-may-be-over = En allant lentement, c'est { $gap } de plus que ton budget ({ $budget }).
budget-monthly-over = C'est { $gap } par mois de plus que tes { $budget } par mois.
budget-monthly-saved = En mettant { $budget } de côté par mois, il faut { $months } pour l'avoir.

time-unknown = Je ne sais pas combien de temps ça prend.
time-weeks = Durée annoncée : { $weeks }.
time-course = Ça prend { some-hours } : { $weeks } à raison de { $pace } h par semaine.
time-course-estimate = Ça prend environ { some-hours }, une estimation : { $weeks } à raison de { $pace } h par semaine.
time-study = La préparation prend { some-hours } : { $weeks } à raison de { $pace } h par semaine.
time-study-estimate = La préparation prend environ { some-hours }, une estimation : { $weeks } à raison de { $pace } h par semaine.
time-least = Ça prend au moins { some-hours } : { $weeks } ou plus à raison de { $pace } h par semaine.
time-published = Au rythme annoncé, ça prend environ { some-hours } : { $weeks } à raison de { $pace } h par semaine.
time-of-whole = Cette durée vaut pour l'ensemble.
finish-on = En commençant aujourd'hui, tu finirais vers le { $last }.
finish-between = En commençant aujourd'hui, tu finirais entre le { $first } et le { $last }.
deadline-kept = Ça tient dans { $weeks ->
    [one] ta semaine
   *[other] tes { $weeks } semaines
 }.
deadline-missed = Ça ne tient pas dans { $weeks ->
    [one] ta semaine
   *[other] tes { $weeks } semaines
 } : il manque { $over ->
    [one] { $over } semaine
   *[other] { $over } semaines
 }.
deadline-open = Au plus lent, ça ne tient pas dans { $weeks ->
    [one] ta semaine
   *[other] tes { $weeks } semaines
 } : il manque { $over ->
    [one] { $over } semaine
   *[other] { $over } semaines
 }.

price-note = Sur le prix : { $note }
valid-years = C'est valable { $years }.
fee-renewal = Le renouvellement coûte { $amount }{ $per }.
fee-renewal-free = Le renouvellement est gratuit{ $per }.
fee-annual = Pour rester à jour, tu paies { $amount }{ $per }.
fee-annual-free = Rester à jour est gratuit{ $per }.
fee-retake = Un deuxième essai coûte { $amount }{ $per }.
fee-retake-free = Un deuxième essai est gratuit{ $per }.
renewal-cost-unknown = Je ne sais pas ce que coûte le renouvellement de { $name } : demande-le avant l'échéance.
cost-paid = Ce qui est payé pour { $name } est payé ; seul compte ce qui vient après.
cost-paid-no-more = Je ne connais pas d'autres frais.
