# Wörter für Werte: Monate, Bereiche, Niveaus, Orte, Alter von Fakten.

date-unknown = ohne Datum

field-ai = KI
field-cloud = Cloud
field-cybersecurity = IT-Sicherheit
field-data = Daten
field-data-ethics = Datenethik
field-digital-marketing = Online-Marketing
field-education = Unterricht
field-finance = Finanzen
field-games = Spieleentwicklung
field-healthcare = Gesundheit
field-hospitality = Gastgewerbe
field-hr = Personal
field-it-support = IT-Support
field-languages = Sprachunterricht
field-logistics = Logistik
field-networking = Netzwerke
field-project-management = Projektmanagement
field-security-trades = Sicherheitsdienst
field-software = Softwareentwicklung
field-sustainability = Nachhaltigkeit
field-trades = Handwerk
field-accessibility = Barrierefreiheit
field-ux = UX-Design

goal-role = Jobs als { $role }
goal-field = Jobs im Bereich { $field }

level-none = offen
level-entry = Einstieg
level-intermediate = Mittelstufe
level-advanced = fortgeschritten
level-expert = Experte
level-degree = Studium

in-region = ({ $region })
evidence-from = (meine Belege: { $region })
both = { $first } und { $second }
list-and = { $first } und { $second }
list-comma = { $first }, { $second }

old-figure = (alte Zahl, { $date })
dated-figure = ({ $date })
undated-figure = (ohne Datum)

at-least = mindestens { $amount }
from-to = { $low } bis { $high }
some-weeks = { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
 }
some-months = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
 }
some-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
 }
pace-hours = { $pace ->
    [one] { $pace } Stunde
   *[other] { $pace } Stunden
 }
some-years = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
 }
region-world = weltweit

assume-hours = { some-hours } pro Woche, weil du nichts gesagt hast
assume-provider-pace = das Tempo des Anbieters, weil nur Wochen veröffentlicht sind
assume-currency = dein Budget von { $amount } ist in dieser Währung, weil du keine genannt hast
list-or = { $first } oder { $second }
goal-this = dein Ziel
an-none = offen
an-entry = Einstieg
an-intermediate = Mittelstufe
an-advanced = fortgeschritten
an-expert = Experte
an-degree = Studium
an-unknown = nicht angegeben
type-certification = Zertifizierung
type-certificate = Zertifikat
type-licence = Zulassung
type-micro-credential = Micro-Credential
type-degree-credit-programme = Programm, das auf ein Studium angerechnet wird
type-badge = digitales Abzeichen
assessment-proctored-exam = einer beaufsichtigten Prüfung
assessment-practical = einem praktischen Test
assessment-project = einem Projekt
assessment-assignments = Aufgaben
assessment-quiz = Quizfragen
assessment-portfolio = einem Portfolio
assessment-none = gar nichts
delivery-test-centre = im Testzentrum
delivery-online-proctored = online unter Aufsicht
delivery-online = online
delivery-in-person = vor Ort
delivery-blended = teils online, teils vor Ort

# Ein Beleg in einem Satz. { $where } ist leer oder " (Ort, Datum)".
note-for = { $kind }{ $where } spricht für { $name }.
note-against = { $kind }{ $where } spricht gegen { $name }.
note-where = ({ $details })
grade-law-or-regulator = Ein Gesetz oder eine Aufsichtsbehörde
grade-public-baseline-list = Eine amtliche öffentliche Liste
grade-outcome-with-comparison = Eine Studie mit Vergleichsgruppe
grade-outcome-without-comparison = Eine Auswertung von Ergebnissen ohne Vergleichsgruppe
grade-counted-job-ads = Eine Auszählung von Stellenanzeigen
grade-accreditor-or-university-credit = Die Anrechnung durch eine Hochschule oder Prüfstelle
grade-employer-statement = Die eigene Aussage eines namentlich bekannten Arbeitgebers
grade-issuer-partner-list = Die eigene Partnerliste des Anbieters
grade-survey = Eine Umfrage
grade-anecdote = Ein Einzelbericht
grade-definition = Eine veröffentlichte Definition
needs-experience = Berufserfahrung
needs-experience-of = { $time } Berufserfahrung
needs-age-of = ein Mindestalter von { $age }
needs-experience-by-schooling = Berufserfahrung ({ $time }, je nach Abschluss)
needs-education = eine bestimmte Schul- oder Hochschulbildung
needs-age = ein Mindestalter
needs-membership = eine Mitgliedschaft
needs-training = eine Schulung vorab
needs-other = eigene Bedingungen
percent = { $number } %
needs-degree = einen Hochschulabschluss
needs-degree-or-work = einen Hochschulabschluss oder einen der anderen Wege, etwa Berufsjahre
needs-university-entry = eine Hochschulreife
needs-school = einen Schulabschluss der Sekundarstufe
needs-english = sehr gutes Englisch (etwa C1)
needs-driving-licence = einen gewerblichen Führerschein
needs-medical = ein ärztliches Attest
needs-record-check = eine Prüfung von Identität und Führung
needs-first-aid = einen gültigen Erste-Hilfe-Nachweis
needs-sponsor = eine Firma der Branche, die dich anmeldet
needs-training-or-work = die offizielle Schulung oder Berufsjahre in dieser Arbeit
needs-training-of = { $time } Schulung
needs-practice-of = { $time } Praxis
details-english = Die Einzelheiten stehen in der Quelle, auf Englisch.
other-language-answer = Hier antworte ich auf Englisch.
