# Was die Befehle und der Rahmen des Chats sagen. Werte in Klammern setzt das Programm ein: ihre Namen bleiben.

## Der erste Bildschirm

chat-title = Credential Advisor
chat-what = Frag nach Zertifikaten, Zertifizierungen und Kursen: ob sich einer lohnt, welchen du nehmen sollst, was er dich kostet.
    Antworten kommen mit Quellen und Datum, und "lass es" ist eine mögliche Antwort.
chat-software = Ich bin Software mit einer Sammlung geprüfter Fakten, kein Mensch. Ich kann mich irren und verspreche keine Jobs.
chat-try = Probier eine davon (tipp die Nummer) oder frag in deinen eigenen Worten:
chat-example-worth = Lohnt sich das Google Data Analytics Zertifikat?
chat-example-choose = Welches Zertifikat soll ich machen, um in den IT-Support zu kommen?
chat-example-compare = Security+ oder CySA+ für den ersten Job in der IT-Sicherheit?
chat-example-price = Was kostet der PMP, und wie lange dauert er?
chat-help-hint = /help zeigt, was ich verstehe, mit /quit gehst du.
chat-privacy = Was du tippst, bleibt auf diesem Rechner: Nichts wird verschickt, und wenn du gehst, ist es vergessen.
chat-privacy-kept = Was du tippst, bleibt auf diesem Rechner, in { $file }, und nur du kannst es lesen. /forget löscht es.
chat-degraded = Hinweis: { $sentence }
chat-not-reloaded = { $problem } Die letzte gute Fassung bleibt in Gebrauch.

## Während des Chats

chat-prompt = Du
chat-thinking = Ich schaue nach ...
chat-picked = Du hast gewählt: { $message }
chat-interrupted = Angehalten. Mit Strg-C noch einmal oder Strg-D gehst du.
chat-fault = Auf diese Nachricht konnte ich wegen eines Fehlers im Programm nicht antworten. Dein Gespräch ist noch da: Versuch es mit anderen Worten.
chat-goodbye = Tschüss, und viel Erfolg.
chat-not-kept = Diese Antwort konnte ich nicht speichern: { $sentence }

## Der Rahmen einer Antwort

verdict-worth-it = lohnt sich
verdict-only-if = nur unter einer Bedingung
verdict-not-now = noch nicht
verdict-skip = lass es
verdict-not-enough-evidence = zu wenig Belege
verdict-line = { $name }: { $verdict }
verdict-cost-one = insgesamt { $amount } { $currency }
verdict-cost-range = insgesamt { $low } bis { $high } { $currency }
verdict-cost-from = ab { $low } { $currency }
verdict-cost-up-to = bis zu { $high } { $currency }
verdict-cost-free = kostenlos
verdict-over-budget = über deinem Budget
verdict-after-deadline = nach deinem Termin
verdict-weeks-one = { some-weeks }
verdict-weeks-range = { $low } bis { $high } Wochen
verdict-weeks-from = ab { $low ->
    [one] { $low } Woche
   *[other] { $low } Wochen
 }
verdict-weeks-up-to = bis zu { $high ->
    [one] { $high } Woche
   *[other] { $high } Wochen
 }
next-step-heading = Mach zuerst das
assumptions-heading = Angenommen
questions-heading = Sag mir
sources-heading = Quellen
source-date = { $date }, { $age }
source-undated = ohne Datum
age-fresh = frisch
age-ageing = nicht mehr neu
age-stale = alt
follow-ups-heading = Frag als Nächstes (tipp die Nummer)
month-01 = Januar
month-02 = Februar
month-03 = März
month-04 = April
month-05 = Mai
month-06 = Juni
month-07 = Juli
month-08 = August
month-09 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-month = { $month } { $year }
date-day = { $day }. { $month } { $year }

## Befehle

command-help-intro = Frag in deinen eigenen Worten nach einem Zertifikat, einem Wunschjob, einem Preis oder einer Wahl zwischen zweien. Sag mir Budget, Stunden pro Woche, Land und Termin, wenn sie wichtig sind: Ich merke sie mir.
command-help-line = - { $command }: { $summary }
command-help-summary = diese Liste
command-profile-summary = was du mir über dich gesagt hast
command-sources-summary = die Fakten hinter meiner letzten Antwort, ganz
command-new-summary = ein neues Gespräch beginnen, dein Profil bleibt
command-forget-summary = dein Profil und alle Gespräche löschen
command-quit-summary = gehen
command-unknown = Den Befehl { $typed } kenne ich nicht. /help zeigt, welche ich kenne.
command-profile-intro = Das hast du mir gesagt:
command-profile-line = - { $what }: { $value }
command-profile-outro = Sag mir, wenn etwas nicht stimmt ("mein Budget ist ..."). /forget löscht alles.
command-profile-empty = Du hast mir noch nichts über dich gesagt. Mit Budget, Stunden pro Woche, Land, Termin und dem, was du schon hast, passen meine Antworten besser zu dir.
command-sources-intro = Die Fakten hinter meiner letzten Antwort:
command-sources-empty = In diesem Gespräch habe ich noch nichts belegt. Frag zuerst nach einem Zertifikat.
command-new-done = Ein neues Gespräch. Dein Profil behalte ich: /profile zeigt es, /forget löscht es.
command-forget-done = Vergessen: Dein Profil und alle unsere Gespräche sind gelöscht.
command-quit-done = Tschüss, und viel Erfolg.

## Das Profil

profile-goal = Ziel
profile-fields = Bereiche
profile-budget = Budget
profile-budget-monthly = { $amount } im Monat
profile-hours = Zeit
profile-hours-value = { some-hours } pro Woche
profile-deadline = Termin
profile-deadline-value = { some-weeks }, gezählt ab dem Tag, an dem du es gesagt hast
profile-level = Niveau
profile-region = Wo du bist
profile-language = Sprache
profile-payer = Wer zahlt
profile-degree = Studienabschluss
profile-experience = Erfahrung
profile-experience-value = { some-years }
profile-held = Du hast
profile-in-progress = Läuft gerade
profile-rejected = Nichts für dich
payer-self = du selbst
payer-employer = dein Arbeitgeber
payer-public-fund = eine öffentliche Förderung
payer-military-benefit = eine Förderung vom Militär
payer-college = deine Hochschule
answer-yes = ja
answer-no = nein
