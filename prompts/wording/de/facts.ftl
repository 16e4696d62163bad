# Preis, Dauer, Unterhalt: je ein Satz. Die Marken setzt das Programm.

cost-free = Das ist kostenlos{ $old }.
cost-free-named = { $name } ist kostenlos{ $old }.
cost-exams = { $count ->
    [one] Dafür ist { $count } Prüfung
   *[other] Dafür sind { $count } Prüfungen
 } nötig, zusammen { $amount }{ $old }.
cost-exams-named = Für { $name } { $count ->
    [one] ist { $count } Prüfung
   *[other] sind { $count } Prüfungen
 } nötig, zusammen { $amount }{ $old }.
cost-exam = Die Prüfung kostet { $amount }{ $old }.
cost-exam-named = Die Prüfung für { $name } kostet { $amount }{ $old }.
cost-once-named = { $name } kostet einmalig { $amount }{ $old }.
cost-once = Das kostet einmalig { $amount }{ $old }.
cost-month = Das kostet { $amount } im Monat{ $old }; wie viele Stunden es braucht, weiß ich nicht, also auch nicht, was es insgesamt kostet.
cost-months = { $months } x { $amount } = { $total }
cost-month-total = Das kostet { $amount } im Monat{ $old }: { $formula }.
cost-month-range = Das kostet { $amount } im Monat{ $old }, je nach Tempo also: { $low } bis { $high }.
cost-part = { $name }, nur { $part }: Das kostet { $amount }{ $old }.
cost-part-whole = Alle Teile zusammen kosten { $amount }.
cost-of-whole = Das gilt für das Ganze; was ein Teil allein kostet, weiß ich nicht.
cost-with-fees = Mit den Gebühren neben der Prüfung sind es zusammen { $total }.
cost-without-course = Der vorgeschriebene Kurs kommt noch dazu.
cost-second-try = Mit einem zweiten Versuch sind es zusammen { $total }.
cost-second-try-unknown = Was ein zweiter Versuch kostet, weiß ich nicht: Frag, bevor du buchst.
cost-over-years = Über { $years } sind es { $formula } = { $total }.
cost-over-years-range = Über { $years } sind es { $total }.
cost-over-years-none = Über { $years } wird, soweit ich weiß, nichts noch einmal fällig.
cost-over-years-unknown = Die Verlängerung ist nicht dabei, denn ihren Preis kenne ich nicht.
cost-over-years-open = Über { $years } kommt die Verlängerung dazu; was sie kostet, weiß ich nicht.
cost-as-member = Als Mitglied: { $fee } Mitgliedsbeitrag + { $price } = { $total }.
cost-taken-off = Wenn { $share } % abgehen, bleiben { $total } zu zahlen.
sum-total = Zusammen sind das { $formula } = { $total }.
sum-unknown = Zusammenrechnen kann ich sie nicht: Für { $name } habe ich keinen ganzen Preis.
months-billed = Das sind { $months } Abo.
cost-unknown = Den Preis kenne ich nicht: Lass ihn dir schriftlich geben, bevor du dich anmeldest.
cost-unknown-named = Den Preis von { $name } kenne ich nicht: Lass ihn dir schriftlich geben, bevor du dich anmeldest.
cost-unknown-exam = Die Prüfung kostet etwas, aber wie viel, weiß ich nicht: Schau zuerst auf der Seite des Anbieters nach.
cost-unknown-exam-named = Die Prüfung für { $name } kostet etwas, aber wie viel, weiß ich nicht: Schau zuerst auf der Seite des Anbieters nach.
cost-unknown-subscription = Das läuft über ein Monatsabo, dessen Preis ich nicht kenne: Wie viel es am Ende wird, hängt von deinem Tempo ab.
cost-unknown-subscription-named = { $name } läuft über ein Monatsabo, dessen Preis ich nicht kenne: Wie viel es am Ende wird, hängt von deinem Tempo ab.
cost-audit = Mitlernen kannst du kostenlos; das Zertifikat kostet extra, und wie viel, weiß ich nicht.
cost-audit-named = Bei { $name } kannst du kostenlos mitlernen; das Zertifikat kostet extra, und wie viel, weiß ich nicht.
cost-converted = Umgerechnet sind das etwa { $amount } (Kurs: { $date }); vor Ort kann der Preis anders sein.
cost-no-rate = Für { $currency } habe ich keinen Wechselkurs, also weiß ich nicht, ob es in dein Budget passt.
cost-no-rate-asked = Für { $currency } habe ich keinen Wechselkurs, also kann ich es nicht umrechnen.
budget-fits = Das passt in dein Budget von { $budget }.
budget-monthly-fits = Das passt in deine { $budget } im Monat.
budget-none = Dafür bräuchtest du { $gap }.
budget-over = Das sind { $gap } mehr als deine { $budget }.
budget-may-be-over = Wenn es langsam läuft, sind das { $gap } mehr als deine { $budget }.
budget-monthly-over = Das sind im Monat { $gap } mehr als deine { $budget }.
budget-monthly-saved = Legst du { $budget } im Monat zurück, dauert das Ansparen { $months }.

time-unknown = Wie lange es dauert, weiß ich nicht.
time-weeks = Der Anbieter gibt dafür { $weeks } an.
time-course = Es dauert { some-hours }: { $weeks } bei { pace-hours } pro Woche.
time-course-estimate = Es dauert geschätzt { some-hours }: { $weeks } bei { pace-hours } pro Woche.
time-study = Die Vorbereitung dauert { some-hours }: { $weeks } bei { pace-hours } pro Woche.
time-study-estimate = Die Vorbereitung dauert geschätzt { some-hours }: { $weeks } bei { pace-hours } pro Woche.
time-least = Es dauert mindestens { some-hours }: { $weeks } oder mehr bei { pace-hours } pro Woche.
time-published = Nach dem Tempo, das der Anbieter nennt, dauert es etwa { some-hours }: { $weeks } bei { pace-hours } pro Woche.
time-of-whole = Diese Dauer gilt für das Ganze.
finish-on = Wenn du heute anfängst, bist du etwa am { $last } fertig.
finish-between = Wenn du heute anfängst, bist du zwischen dem { $first } und dem { $last } fertig.
deadline-kept = Das klappt in { $weeks ->
    [one] deiner einen Woche
   *[other] deinen { $weeks } Wochen
 }.
deadline-missed = In { $weeks ->
    [one] deiner einen Woche
   *[other] deinen { $weeks } Wochen
 } klappt das nicht: Es { $over ->
    [one] fehlt { $over } Woche
   *[other] fehlen { $over } Wochen
 }.
deadline-open = Wenn es langsam geht, klappt das in { $weeks ->
    [one] deiner einen Woche
   *[other] deinen { $weeks } Wochen
 } nicht: Es { $over ->
    [one] fehlt { $over } Woche
   *[other] fehlen { $over } Wochen
 }.

price-note = Zum Preis: { $note }
valid-years = Es gilt { $years }.
fee-renewal = Verlängern kostet { $amount }{ $per }.
fee-renewal-free = Verlängern ist kostenlos{ $per }.
fee-annual = Damit es gültig bleibt, zahlst du { $amount }{ $per }.
fee-annual-free = Damit es gültig bleibt, musst du nichts zahlen{ $per }.
fee-retake = Ein zweiter Versuch kostet { $amount }{ $per }.
fee-retake-free = Ein zweiter Versuch ist kostenlos{ $per }.
renewal-cost-unknown = Was das Verlängern von { $name } kostet, weiß ich nicht: Frag danach, bevor es abläuft.
cost-paid = Was für { $name } bezahlt ist, ist bezahlt; es zählt nur, was danach kommt.
cost-paid-no-more = Von einer weiteren Gebühr dafür weiß ich nichts.
