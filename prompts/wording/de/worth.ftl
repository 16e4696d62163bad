# Urteile: der erste Satz, Bedingungen, Gründe, der nächste Schritt.

# Bedingungen, wie sie auf "wenn" folgen.
if-work-where = du im passenden Land arbeitest{ $place }
if-local-adverts = Stellenanzeigen in deiner Nähe es für deinen Wunschjob nennen
if-want-field = du im Bereich { $field } arbeiten willst{ $where }
if-learn = es dir vor allem ums Lernen geht
if-hold-first = du vorher { $name } hast
if-experience = du die verlangte Erfahrung hast
if-requirement = du die Zugangsregel erfüllst
if-grow-first = du die Grundlagen schon kannst
if-find-more = { $per ->
    [month] du noch { $amount } im Monat auftreiben kannst
   *[whole] du noch { $amount } auftreiben kannst
 }
if-more-time = du dir { $weeks } statt { $deadline ->
    [one] { $deadline } Woche
   *[other] { $deadline } Wochen
 } Zeit nehmen kannst
if-age = du das Mindestalter erreicht hast
if-spare-money = du es ohne Schulden und ohne dein letztes Geld bezahlen kannst
if-before-retirement = du noch vor dem Auslaufen fertig wirst

# Dasselbe, wie es auf "Noch nicht:" folgt.
not-yet-work-where = Es zählt nur in bestimmten Ländern{ $place }
not-yet-local-adverts = Such zuerst Stellenanzeigen in deiner Nähe, die es nennen
not-yet-want-field = Sei dir zuerst sicher, dass du im Bereich { $field } arbeiten willst
not-yet-learn = Sei dir zuerst sicher, dass es dir ums Lernen geht
not-yet-hold-first = Zuerst kommt { $name }
not-yet-experience = Es verlangt Berufserfahrung, die du noch nicht hast
not-yet-requirement = Du erfüllst die Zugangsregel noch nicht
not-yet-grow-first = Das ist etwas für das Niveau „{ $level }“, und du fängst gerade an
not-yet-find-more = { $per ->
    [month] Es kostet im Monat { $amount } mehr, als du hast
   *[whole] Es kostet { $amount } mehr, als du hast
 }
not-yet-more-time = Es dauert etwa { some-weeks }, und du hast { $deadline }
not-yet-age = Es hat ein Mindestalter, das du noch nicht erreicht hast
not-yet-spare-money = Steck kein geliehenes oder letztes Geld hinein
not-yet-before-retirement = Es wird bald eingestellt

# Der erste Satz.
open-worth-it = Ja, { $name } lohnt sich für { $goal }.
open-worth-it-law = Ja: Für diese Arbeit verlangt das Gesetz { $name }.
open-worth-it-plain = Ja, nach den Belegen, die ich habe, lohnt sich { $name }.
open-only-if = { $name } lohnt sich nur, wenn { $condition }.
open-in-progress = Mach { $name } nur fertig, wenn der Rest billig und kurz ist; was du schon bezahlt hast, zählt dabei nicht.
open-not-now = Noch nicht: { $condition }.
open-learn = { $name } kann dir die Arbeit beibringen, aber ich habe keinen Beleg, dass Arbeitgeber danach fragen.
open-skip-passed = Nein: Du hast { $held }, und { $name } kommt davor.
open-skip-retired = Nein: { $name } ist eingestellt, du kannst es nicht mehr machen.
open-skip-held = Du musst nicht noch einmal zahlen: { $name } hast du schon.
open-skip-below-level = Eher nicht: { $name } ist für den Einstieg, und darüber bist du hinaus.
open-skip-doubt = Eher nicht: Was ich zu { $name } habe, spricht dagegen, dafür zu zahlen.
open-not-enough = Ob sich { $name } auszahlt, kann ich nicht sagen: Ich habe keinen Beleg, dass Arbeitgeber danach fragen.
open-not-enough-law = Ob sich { $name } allein auszahlt, kann ich nicht sagen; entscheidend ist, ob deine Aufsichtsbehörde es verlangt.
open-unverified = { $name } kann ich nicht beurteilen: Ich weiß, dass es das gibt, und sonst ist nichts davon geprüft.

# Gründe, die nicht die Kurzfassung eines Belegs sind.
reason-unverified = Geprüft ist nur, dass es das gibt.
reason-learn = Es kann fürs Studium angerechnet werden; das heißt nicht, dass Arbeitgeber danach fragen.
reason-passed = Du hast schon { $name }, und das steht darüber.
reason-retired = Es wird nicht mehr angeboten.
reason-held = Das hast du schon.
reason-elsewhere = Soweit ich weiß, zählt es anderswo{ $place }.
reason-too-young = Es hat ein Mindestalter.
reason-last-money = Geliehenes oder letztes Geld sollte nicht hineinfließen.
reason-below-level = Es ist für den Einstieg, du bist schon weiter.
reason-nothing = Ich habe keinen Beleg, dass ein Arbeitgeber, ein Gesetz oder eine Auszählung von Anzeigen danach verlangt.
reason-need-hold-first = Vorher verlangt es { $name }.
reason-need-experience = Es verlangt { $note }.
reason-need-requirement = Es verlangt { $note }.
reason-too-early = Es liegt auf dem Niveau „{ $level }“.
reason-over-budget = Es liegt { $amount } über dem Budget.
reason-may-be-over-budget = Wenn es langsam läuft, liegt es { $amount } über dem Budget.
reason-too-late = Es dauert mindestens { some-weeks }, und du hast { $deadline }.
reason-retiring = Das wird bald eingestellt.

retired-detail = { $note }
retired-successor = Der Nachfolger ist { $name }.
retired-holders = Wenn du es hast, lass es mit der Jahreszahl im Lebenslauf stehen.
held-renewal = Zum Unterhalt: { $note }
base-rate = Die meisten kurzen Zertifikate zahlen sich nicht aus: Nur am Lohn gemessen ist es in den USA etwa 1 von 8, weiter gefasst 1 von 3.
elsewhere = Diese Belege sind von anderswo ({ $region }); zu deinem Land ({ $own }) habe ich keine.
requirement-line = Es verlangt { $note }.
newer-version = Achtung: Als Nachfolger wird { $name } genannt.
status-line = Achtung: { $note }
named-too = Das gilt auch für { $name }.
wrong-maker = { $name } kommt von { $issuer }, nicht von { $other }.
older-exam = Achtung: { $old } ist eine ältere Prüfung; die heutige ist { $new }.
read-hours-ignored = { $value ->
    [one] Die { $value } Stunde
   *[other] Die { $value } Stunden
 } pro Woche habe ich weggelassen: So kannst du das nicht gemeint haben, sag es bitte noch einmal.
read-deadline-ignored = Deinen Termin habe ich weggelassen: Der Tag ist schon vorbei oder zu weit weg.
read-budget-ignored = Dein Budget habe ich weggelassen: So kannst du das nicht gemeint haben, sag es bitte noch einmal.
read-experience-ignored = { $value ->
    [one] Das { $value } Jahr
   *[other] Die { $value } Jahre
 } Erfahrung habe ich weggelassen: So kannst du das nicht gemeint haben.

fits-instead = In deinen Grenzen: { $name }.
flip-adverts = Stellenanzeigen in deiner Nähe, die es nennen, würden meine Meinung ändern.
flip-condition = Ja würde ich sagen, wenn { $condition }.
why-lead = Darum sage ich bei { $name } „{ $verdict }“.
flip-region = Sag mir, wo du arbeiten willst: Die Belege sind von Land zu Land verschieden.

next-adverts-1 = Mach zuerst das: Lies zehn Anzeigen für { $goal } in deiner Nähe und zähl, wie viele { $name } nennen; sind es weniger als drei, behalt dein Geld.
next-adverts-2 = Mach zuerst das: Frag jemanden, der Leute für { $goal } einstellt, ob { $name } bei einem von ihnen geholfen hat.
next-adverts-3 = Mach zuerst das: Such drei Anzeigen für { $goal } in deiner Nähe, die { $name } nennen, bevor du zahlst.
next-adverts-plain-1 = Mach zuerst das: Lies zehn Anzeigen für deinen Wunschjob in deiner Nähe und zähl, wie viele { $name } nennen; sind es weniger als drei, behalt dein Geld.
next-adverts-plain-2 = Mach zuerst das: Frag jemanden, der Leute für deinen Wunschjob einstellt, ob { $name } bei einem von ihnen geholfen hat.
next-adverts-plain-3 = Mach zuerst das: Such drei Anzeigen in deiner Nähe, die { $name } nennen, bevor du zahlst.
pays-employer = Da dein Arbeitgeber zahlt: Lass dir Prüfung, zweiten Versuch und Verlängerung vorher schriftlich zusagen.
pays-public-fund = Da eine öffentliche Förderung zahlt: Sieh zuerst nach, ob genau dieser Kurs oder diese Prüfung auf ihrer Liste steht.
pays-military-benefit = Da eine Förderung vom Militär zahlt: Frag zuerst, ob sie genau diese Prüfung deckt.
pays-college = Da deine Hochschule zahlt: Frag zuerst, ob Prüfung und zweiter Versuch dabei sind.
funding-route = Bevor du selbst zahlst: Sieh dir { $name } an.
left-month = Jeder weitere Monat kostet { $amount }.
left-once = Falls es noch nicht bezahlt ist, kostet es { $amount }.
left-weeks = Wenn { $share } % geschafft sind, { $weeks ->
    [one] bleibt noch etwa { $weeks } Woche
   *[other] bleiben noch etwa { $weeks } Wochen
 }.
left-total = In diesem Tempo sind noch { $total } zu zahlen.
left-stop = Wenn du hier aufhörst, behalte das Gebaute als Projekt; was du gelernt hast, bleibt dir.
next-law = Mach zuerst das: Frag den Arbeitgeber oder die zuständige Behörde, welche Karte oder Zulassung der Job braucht und wer sie bezahlt.
next-experience = Mach zuerst das: Schreib deine Monate in dieser Arbeit auf eine Seite; dann siehst du, wie viel noch fehlt.
next-first = Mach zuerst das: Schau dir { $name } an, das kommt davor.
next-successor = Mach zuerst das: Schau dir stattdessen { $name } an.
next-free = Mach zuerst das: Probier diese Woche die erste Lektion; sie kostet nichts.
next-free-learning = Mach zuerst das: Frag in der Bücherei oder beim Arbeitsamt nach kostenlosen Lektionen dazu und wer die Prüfung bezahlen könnte.
next-budget = Mach zuerst das: Frag deinen Arbeitgeber, deine Bücherei oder das Arbeitsamt, ob sie es bezahlen.
next-trial = Mach zuerst das: Öffne die Seite dazu, schreib Preis, Stunden und Prüfer auf, und entscheide erst dann.
next-topics = Mach zuerst das: Lies die Themen von { $name } und markier, was auch zehn Anzeigen in deiner Nähe verlangen; lern das, mit oder ohne Zertifikat.
next-level = Mach zuerst das: Lies die Themenliste und markier, was du schon kannst.
next-credit = Mach zuerst das: Frag die Hochschule, an die du willst, schriftlich, wie viel sie dafür anrechnet.
next-retiring = Mach zuerst das: Schau nach, wann der letzte Prüfungstag ist, und buch nur, wenn du bis dahin fertig sein kannst.
next-in-progress = Mach zuerst das: Schreib auf, was noch zu zahlen ist und wie viele Stunden noch fehlen, und vergleich nur das mit einem Projekt, das du stattdessen bauen könntest.
next-held = Mach zuerst das: Stell ein Projekt daneben, das zeigt, dass du die Arbeit kannst.

ask-goal = Welchen Job willst du?
ask-region = Wo willst du arbeiten?
ask-hours = Wie viele Stunden pro Woche hast du?
ask-budget = Wie viel kannst du ausgeben, und in welcher Währung?
ask-experience = Wie viele Jahre machst du diese Arbeit schon?
ask-payer = Wer zahlt: du, dein Arbeitgeber, eine öffentliche Förderung, das Militär oder deine Hochschule?
ask-held = Hast du { $name } schon?

suggest-compare = Mit { $name } vergleichen
suggest-compare-message = { $first } oder { $second }?
suggest-cheaper = Günstigere Wege
suggest-cheaper-message = und günstiger?
suggest-recognition = Wer erkennt es an?
suggest-recognition-message = Wer erkennt { $name } an?
suggest-worth = Lohnt es sich?
suggest-worth-message = Lohnt sich { $name }?
suggest-next = Was kommt danach?
suggest-next-message = Was kommt nach { $name }?
suggest-cost = Was kostet es?
suggest-cost-message = Was kostet { $name } insgesamt?
suggest-recommend = Was noch für { $goal }?
suggest-recommend-message = Was soll ich für { $goal } machen?
