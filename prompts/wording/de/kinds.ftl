# Empfehlen, vergleichen, Anerkennung, einzelne Fakten, aufbauen, Plan, zu viele, Begriffe, Profil, Plaudern.

recommend-first = Für { $goal } schau dir zuerst { $name } an.
recommend-usual = Für { $goal } ist { $name } der übliche Anfang, aber ich habe keinen Beleg, dass Arbeitgeber danach fragen.
recommend-weak = Zahl noch nichts: Für { $goal } habe ich nichts, das klar Türen öffnet. Wenn du trotzdem etwas willst, passt { $name } am ehesten.
recommend-weak-free = Fang mit { $name } an, denn das ist kostenlos; etwas, das klar Türen öffnet, habe ich für { $goal } nicht.
recommend-cheaper = Günstiger: { $name }.
recommend-faster = Schneller: { $name }.
recommend-other = Ein anderes: { $name }.
recommend-side = Daneben habe ich Belege zu { $name }.
recommend-licensed = Klär zuerst die Zulassung: Für { $goal } brauchst du an den meisten Orten eine, und ein Zertifikat ersetzt sie nicht.
recommend-at-work = Das lernt man bei der Arbeit: Für { $goal } werden Stunden im Betrieb verlangt. Such zuerst eine Ausbildung oder eine Stelle, die anlernt.
recommend-no-evidence = Sieh es als Lernen, nicht als Eintrittskarte.
recommend-next = Auch möglich: { $name }.
recommend-then = Oder: { $name }.
recommend-none = Nichts, wozu ich Belege habe, passt bei diesen Grenzen für { $goal }; zahl also jetzt für keines.
recommend-none-free = Ein kostenloses Zertifikat mit Belegen habe ich für { $goal } nicht; lern kostenlos und zeig stattdessen ein Projekt.
recommend-near-1 = Am nächsten kommt { $name }.
recommend-near-2 = Dann { $name }.
recommend-later-1 = Falls du später Geld hast: { $name }.
recommend-later-2 = Oder { $name }.
compare-pay = Ich habe keine Gehaltszahl, die { $first } und { $second } trennt, und kein Zertifikat legt einen Lohn fest.
compare-same-cost = { $first } und { $second } kosten gleich viel, soweit ich Preise habe.
compare-over = Keines passt in deine Grenzen: { $first } kommt näher heran als { $second }.
next-project = Mach zuerst das: Bau etwas Kleines, das für { $goal } zeigt, was du kannst, und stell es so ins Netz, dass andere es sehen.
next-free-named = Mach zuerst das: Fang diese Woche mit { $name } an; es kostet nichts.
next-adverts-recommend = Mach zuerst das: Lies zehn Anzeigen für { $goal } in deiner Nähe und zähl, welche Papiere und Werkzeuge sie nennen.

compare-unknown = Zu „{ $unknown }“ habe ich nichts, also kann ich nur { $name } beurteilen.
compare-jobs = Von zwei Berufen kann ich nur vergleichen, was man meist zuerst macht: { $first } für den einen, { $second } für den anderen.
compare-one = Ich habe da nur { $name } erkannt; nenn mir das andere, dann vergleiche ich sie.
compare-retired = Nimm { $first }: { $second } kannst du nicht mehr machen.
compare-easier = { $first } sieht leichter aus als { $second }, nach Niveau und Lernzeit.
compare-faster = { $first } braucht weniger Stunden als { $second }, soweit ich die Dauer kenne.
compare-same-length = { $first } und { $second } brauchen etwa gleich viele Stunden, soweit ich die Dauer kenne.
compare-cheaper-from = { $first } fängt günstiger an als { $second }, aber die Preisspannen überschneiden sich.
compare-cheaper = { $first } kostet weniger als { $second }, soweit ich Preise habe.
compare-cheaper-years = Über { $years } kostet { $first } weniger als { $second }, soweit ich Preise habe.
compare-same-cost-years = Über { $years } kosten { $first } und { $second } gleich viel, soweit ich Preise habe.
compare-cheaper-at-first = { $first } kostet am Anfang weniger als { $second }; was beide über { $years } kosten, weiß ich nicht ganz.
compare-same-cost-at-first = { $first } und { $second } kosten am Anfang gleich viel; was beide über { $years } kosten, weiß ich nicht ganz.
compare-cheaper-least = { $first } fängt günstiger an als { $second }, aber es kommt noch etwas dazu, das ich nicht kenne.
compare-cheaper-to-keep = { $first } ist günstiger zu halten als { $second }, nach den Gebühren, die ich kenne.
compare-same-to-keep = { $first } und { $second } zu halten kostet gleich viel, nach den Gebühren, die ich kenne.
compare-cost-unknown = Was günstiger ist, kann ich nicht sagen: Für { $second } habe ich keinen ganzen Preis, nur für { $first }.
compare-cost-unknown-both = Was günstiger ist, kann ich nicht sagen: Weder für { $first } noch für { $second } habe ich einen ganzen Preis.
compare-sequence = Mach zuerst { $first }; { $second } kommt meist danach.
compare-different = Nimm { $first } für den Bereich { $field } und { $second } für den Bereich { $other }: Sie führen zu verschiedener Arbeit.
compare-neither = Noch keines von beiden: Was ich habe, zeigt nicht, dass sich { $first } oder { $second } für dich jetzt auszahlt.
compare-close = Es ist knapp: Nimm { $first } oder { $second }, je nachdem, was die Anzeigen in deiner Nähe nennen.
compare-pressed = Ich würde zuerst { $first } nehmen; nach den Belegen liegt { $second } knapp dahinter.
compare-take = Nimm { $first }; die Belege für { $second } sind schwächer oder passen weniger zu dir.
compare-line-worth-it = { $name }: lohnt sich.
compare-line-only-if = { $name }: nur, wenn { $condition }.
compare-line-not-now = { $name }, noch nicht: { $condition }.
compare-line-skip = { $name }: lass es.
compare-line-not-enough-evidence = { $name }: zu wenig Belege für ein Urteil.
compare-alt = Ein Vergleich nach Urteil, Kosten und Wochen: { $names }.

recognised-elsewhere = Für dein Land ({ $own }) kann ich das nicht sagen: Was ich zu { $name } habe, ist von anderswo.
stacks-yes = Ja, { $name } ist ein üblicher nächster Schritt nach dem, was du hast.
recommend-issuer = Von dem, was { $issuer } anbietet, schau dir zuerst { $name } an.
nothing-local = Direkt aus deinem Land ({ $own }) habe ich nichts.
recognised-law = Ja: Für manche Arbeit verlangt das Gesetz { $name } ({ $region }).
recognised-baseline = Ja, { $name } steht auf einer amtlichen Liste.
recognised-adverts = Ja, Arbeitgeber nennen { $name } in Stellenanzeigen.
recognised-credit = { $name } kann fürs Studium angerechnet werden; das ist nicht dasselbe, wie wenn Arbeitgeber danach fragen.
recognised-some = Ja, manche erkennen { $name } an.
recognised-weakly = Nur schwache Belege: Dass { $name } anerkannt ist, sagen die, die es verkaufen oder haben.
recognised-doubted = Kaum: Was ich zu { $name } habe, ist skeptisch.
recognised-by-place = Es kommt auf den Ort an: Ob { $name } verlangt wird, ist örtlich geregelt.
recognised-not-law = Nein: Kein Gesetz, das ich kenne, verlangt { $name }.
recognised-nobody = Ich kenne niemanden, der { $name } nachweislich anerkennt; mir fehlen Belege, das beweist aber nicht das Gegenteil.
recognised-regulator = Über { $name } entscheidet die zuständige Behörde: Ich habe keine Regel dazu, also frag dort.
next-recognition = Mach zuerst das: Frag zwei Arbeitgeber, bei denen du gern arbeiten würdest, ob sie es kennen, und such in zehn ihrer Anzeigen nach dem Namen.

about = { $name }: { $text }
about-lead = Das weiß ich über { $name }.
cost-member = Mitglieder zahlen weniger: { $note }.
cost-student = Studierende zahlen weniger: { $note }.
cost-student-unknown = Einen Preis für Studierende kenne ich bei { $name } nicht: Frag den Anbieter, bevor du zahlst.
time-unknown-named = Wie lange { $name } dauert, weiß ich nicht: Frag nach den Stunden, bevor du zahlst.
requires-line = { $name } verlangt { $note }.
recommends-line = Für { $name } empfohlen, aber nicht verlangt: { $note }.
requires-stated = Zum Zugang: { $note }
requires-unknown = Zu { $name } habe ich keine Zugangsregel; schau auf der Seite des Anbieters nach, bevor du zahlst.
requires-none = { $name } verlangt keine Vorbedingung.
no-expiry = Nein: { $name } läuft nicht ab.
price-region = Preis vor Ort ({ $region }): { $amount }{ $note }.
validity-unknown = Ob { $name } abläuft, weiß ich nicht: Frag den Anbieter, und frag auch, was das Verlängern kostet.
renewal-line = Verlängern: { $note }
renewal-credits = { $count ->
        [one] { $count } Punkt
       *[other] { $count } Punkte
    } Weiterbildung alle { $time }
renewal-hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    } Weiterbildung alle { $time }
renewal-or-exam = { $first }, oder die Prüfung noch einmal.
renewal-exam = die Prüfung noch einmal bestehen.
renewal-free-online = ein kostenloser Online-Test in den 6 Monaten vor dem Ablauf.
renewal-ended = verlängern geht nicht mehr.
renewal-noted = Für { $name } gibt es Regeln zum Verlängern.
format-line = { $note }
exam-each = { $count ->
        [one] Es ist { $count } Prüfung, so:
       *[other] Es sind { $count } Prüfungen, jede so:
    }
exam-questions = Die Prüfung hat { $count } Fragen.
exam-questions-most = Die Prüfung hat bis zu { $count } Fragen.
exam-minutes = Sie dauert { $minutes } Minuten.
exam-hours = Sie dauert { some-hours }.
exam-pass-percent = Mit { $percent } % ist sie bestanden.
exam-pass-points = Bestanden ist sie mit { $score } Punkten von { $most }.
exam-pass-score = Mit { $score } Punkten ist sie bestanden.
exam-pass-count = Mit { $count } richtigen Antworten ist sie bestanden.
exam-pass-count-percent = Mit { $count } richtigen Antworten ({ $percent } %) ist sie bestanden.
assessed-by = Geprüft wird mit { $how }.
delivered = Das geht { $how }.
format-unknown = Wie bei { $name } geprüft wird, weiß ich nicht.
how-to-pass = Lern nach der offiziellen Themenliste, mach früh eine Probeprüfung, und lern dann das, was dir dort gefehlt hat.
pass-rate-line = Bestehensquote: { $note }.
pass-rate-unknown = Eine Bestehensquote habe ich dazu nicht.
pay-unknown = Zu { $name } habe ich keine Gehaltszahl, der ich trauen würde, und kein Zertifikat legt einen Lohn fest.
pay-field = Zu { $name } habe ich Löhne nur für ganze Bereiche oder Gruppen, und kein Zertifikat legt einen Lohn fest.
pay-elsewhere = Ich weiß nicht, was { $name } bringt, wenn es um { $own } geht: Löhne habe ich nur für ganze Bereiche oder Gruppen anderswo.
free-unknown = Einen kostenlosen Weg zu { $name } selbst kenne ich nicht; das Lernen ist oft kostenlos, das Papier selten.
covers-unknown = Ob damit { $name } bezahlt wird, weiß ich nicht: Frag dort schriftlich nach, bevor du buchst.
free-code-unchecked = Diesen Code oder Gutschein kann ich nicht prüfen: Kauf so etwas nur beim Anbieter oder bei einem Händler, den er nennt.
difficulty-level = Niveau von { $name }: { $level }.
leads-prerequisite = Danach kannst du { $name } machen, das es voraussetzt.
leads-recommended-before = Danach kommt meist { $name }.
leads-counts-toward = Es zählt für { $name }.
leads-credit-toward = Es kann auf { $name } angerechnet werden.
next-unknown = Ich habe nichts, das auf { $name } aufbaut; ein Projekt oder ein erster Job ist der bessere nächste Schritt.
legit-known = { $name } ist echt, herausgegeben von { $issuer }.
legit-signs = Etwas anderes ist, wer es dir verkauft. Warnzeichen: eine Jobgarantie, Druck, heute noch zu zahlen, kein genannter Prüfer.
status-active = { $name } kannst du noch machen.
status-retiring = { $name } läuft aus.
status-retired = { $name } ist eingestellt, du kannst es nicht mehr machen.
status-replaced-by = Die Prüfung, die an seine Stelle tritt, ist { $name }.
credit-line = Zur Anrechnung im Studium: { $note }
credit-us = eine Empfehlung von bis zu { $count } Punkten in den USA
credit-ects = eine Empfehlung von { $count } ECTS (europäische Punkte)
credit-uk = { $count } britische Punkte
credit-unknown = Zu einer Anrechnung von { $name } im Studium habe ich nichts; das kann nur die Hochschule sagen, die es anrechnen soll.
jobs-roles = { $name } kommt meist für diese Bereiche in Frage: { $roles }.
jobs-unknown = Ich habe keinen Beleg, der { $name } mit einem bestimmten Job verbindet.
overview-lead = { $name } kurz gesagt: { $kind }, Niveau: { $level }, herausgegeben von { $issuer }.
overview-skills = Darum geht es: { $skills }.
next-cost = Mach zuerst das: Lass dir den ganzen Preis schriftlich geben, mit Steuer, zweitem Versuch und Verlängerung, bevor du zahlst.
next-length = Mach zuerst das: Trag deine Lernstunden für eine Woche in den Kalender ein und schau, ob du sie einhältst.
next-mock = Mach zuerst das: Mach ohne Vorbereitung eine kostenlose Probeprüfung; das Ergebnis zeigt, wie viel dir noch fehlt.
next-requirements = Mach zuerst das: Schreib neben jede Regel, was du heute nachweisen kannst, und frag den Anbieter nach den Lücken.
next-validity = Mach zuerst das: Schau nach, wann deines abläuft, und stell dir eine Erinnerung drei Monate vorher.
next-legit = Mach zuerst das: Frag den Verkäufer, wer prüft, und überprüf diesen Namen selbst; heb jede Nachricht auf.
next-pay = Mach zuerst das: Schreib die Gehaltsspanne aus fünf Anzeigen in deiner Nähe auf, die es nennen, und aus fünf, die es nicht nennen.

unknown-named = Zu „{ $name }“ habe ich nichts, auch nicht unter einem ähnlichen Namen.
unknown-unnamed = Zu diesem Zertifikat habe ich nichts.
unknown-meaning = Das kann eine Lücke in meiner Liste sein; oder es ist neu, klein oder nicht das, was es verspricht.
unknown-nearby = Für den Bereich { $field } habe ich aber Belege zu { $name }.
unknown-nearby-next = Außerdem { $name }.
next-unknown-credential = Mach zuerst das, bevor du zahlst: Frag, wer prüft, such drei Anzeigen in deiner Nähe, die es nennen, und frag, was du zurückbekommst, wenn du abbrichst.
ask-issuer = Wer gibt es heraus, und für welchen Job ist es?
suggest-worth-named = Lohnt sich { $name }?

out-of-scope = Das liegt außerhalb von dem, was ich weiß. Ich kann sagen, ob ein Zertifikat Zeit und Geld wert ist, wer es anerkennt und was es kostet.

talk-greeting = Hallo! Ich bin Software und sage dir, welche Zertifikate deine Zeit und dein Geld wert sind, mit Quellen und Datum. Frag nach einem mit Namen, oder sag mir, welchen Job du willst.
talk-thanks = Gern. Komm wieder, wenn dich das nächste Zertifikat lockt.
talk-goodbye = Tschüss, und viel Erfolg.
talk-identity = Ich bin Software, kein Mensch. Ich antworte aus einer Liste von Zertifikaten und Studien mit Datum und Quelle; niemand bezahlt mich für eine Empfehlung, und wenn ich etwas nicht weiß, sage ich es.
talk-help = Frag mich nach einem Zertifikat mit Namen, oder nenn den Job, den du willst. Ich sage, ob es sich lohnt, was es kostet, wer es anerkennt und welches von zweien du nehmen sollst. Sag gern dein Budget und deine Stunden dazu.
talk-how-are-you = Ich bin Software, also immer gleich; danke der Nachfrage. Um welches Zertifikat geht es dir?
talk-example-worth = Lohnt sich Security+?
talk-example-recommend = Was soll ich machen, um Datenanalyst zu werden?
talk-example-compare = PMP oder PRINCE2?

problem-empty = Die Nachricht war leer. Frag mich nach einem Zertifikat, oder sag mir, welchen Job du willst.
problem-no-words = Ich kann nur Wörter lesen. Frag mich nach einem Zertifikat, oder sag mir, welchen Job du willst.
problem-too-long = Das ist mehr, als ich auf einmal lesen kann. Schick mir den Teil, auf den es ankommt, höchstens ein paar Seiten.
took-as = Ich nehme an, du meinst { $name }.
ask-which = Oder meinst du { $others }?
plan-later = Danach, wenn du es bezahlen kannst: { $name }.
detail-ambiguous = Der Name passt auf mehrere: { $names }. Welches meinst du?
no-guarantee = Kein Zertifikat garantiert einen Job: Wer das sagt, verkauft eins.
detail-which = Welches, hängt von dem Job ab, den du willst; raten will ich nicht.
detail-name = Sag mir den Namen, dann beantworte ich das.
detail-still = Bevor ich wählen kann, brauche ich noch die Art der Arbeit.
detail-still-examples = Zum Beispiel: Computer, Büro, Pflege, Handwerk, Unterricht oder Verkauf.
ask-name = Welches Zertifikat meinst du?
sources-lead = Das stützt sich auf die unten nummerierten Quellen; selbst gefragt habe ich niemanden.

stacks = Damit hängt { $name } zusammen, soweit ich es weiß.
stacks-unknown = Ich habe nichts, was { $name } voraussetzt, wofür es zählt oder was es ersetzt; frag schriftlich dort, wo es zählen soll.
between-prerequisite = Ja: Vor { $other } brauchst du { $name }.
between-prerequisite-no = Nein: Vor { $other } brauchst du { $name }.
between-recommended-before = Meist macht man { $name } vor { $other }; das ist ein Rat, keine Regel.
between-renews = Ja: Wenn du { $name } bestehst, verlängert das { $other }.
between-part-of = Ja: { $name } ist ein Teil von { $other }.
between-credit-toward = { $name } kann auf { $other } angerechnet werden.
between-counts-toward = Ja: { $name } zählt für { $other }.
between-superseded-by = { $other } ersetzt { $name }.
between-supersedes = { $name } hat { $other } ersetzt.
between-equivalent = { $name } gilt als gleichwertig mit { $other }.
edge-out-prerequisite = Das brauchst du vor: { $others }.
edge-out-recommended-before = Meist danach, als Rat und nicht als Regel: { $others }.
edge-out-renews = Bestehst du es, verlängert das auch: { $others }.
edge-out-part-of = Es ist ein Teil von { $others }.
edge-out-credit-toward = Es kann angerechnet werden auf: { $others }.
edge-out-counts-toward = Es zählt für { $others }.
edge-out-superseded-by = Nachfolger: { $others }.
edge-out-supersedes = Es hat ersetzt: { $others }.
edge-out-equivalent = Es gilt als gleichwertig mit { $others }.
edge-in-prerequisite = Vorher brauchst du { $others }.
edge-in-recommended-before = Meist davor, als Rat und nicht als Regel: { $others }.
edge-in-renews = Verlängert wird es auch, wenn du das bestehst: { $others }.
edge-in-part-of = Darin enthalten: { $others }.
edge-in-credit-toward = Darauf angerechnet werden kann: { $others }.
edge-in-counts-toward = Dafür zählt auch: { $others }.
next-stacking = Mach zuerst das: Frag schriftlich dort, wo es zählen soll, was sie anrechnen und bis wann.

plan-lead = Fang mit { $first } an; { $last } kommt zuletzt, und nur, wenn sich der Schritt davor gelohnt hat.
plan-too-long = Nein: Das passt nicht in { some-weeks }. Zusammen dauern die Schritte mindestens { $least }.
plan-too-long-one = Nein: Das passt nicht in { some-weeks }. { $name } dauert mindestens { $least }.
plan-with-more-time = Mit mehr Zeit ist das der Weg:
plan-too-long-known = Nein: Das passt nicht in { some-weeks }. Die Schritte, deren Länge ich kenne, dauern schon mindestens { $least }.
plan-one = Ein Schritt reicht fürs Erste: { $name }.
plan-none = Ich habe kein Zertifikat, das bei diesen Grenzen für { $goal } passt; der Plan ist also ein Projekt und Bewerbungen, kein Zertifikat.
plan-no-goal = Ohne Ziel kann ich keine Schritte ordnen.
plan-step = { $name }.
plan-why-goal = Das passt zum Ziel.
plan-why-next = Das kommt meist als Nächstes.
plan-why-before = { $name } verlangt das vorher.
plan-total = Zusammen sind das höchstens { $formula } = { $total }.
plan-finish-unknown = Wann du fertig wärst, kann ich nicht sagen: Wie lange { $name } dauert, ist nicht bekannt.
plan-over = Das sind { $gap } mehr als deine { $budget }: Hör vor dem letzten Schritt auf, oder verteil es auf länger.
plan-stop = Du kannst nach { $name } aufhören und hast trotzdem etwas vorzuweisen.
plan-alt = Eine Zeitleiste der Schritte: { $goal }.
next-plan = Mach zuerst das: Lies zehn Anzeigen für { $goal } in deiner Nähe; wenn sie nichts davon nennen, bewirb dich jetzt, mit einem Projekt stattdessen.

overload = Hör auf zu sammeln: Dass gerade noch eines fehlt, ist unwahrscheinlich.
overload-goal = Hör auf zu sammeln: Dass dir für { $goal } gerade noch eines fehlt, ist unwahrscheinlich.
overload-worth = Das sagt, wohin deine Mühe jetzt gehört, nicht, was du wert bist.
overload-how-many = Ich kenne keine Zahl, ab der es zu viele sind, und niemand hat eine belegt.
overload-at-once = Mach eins nach dem anderen: Bring zuerst { $name } zu Ende und lass den Rest ruhen.
overload-keep = Lass vorn stehen: { $names }.
overload-group = Fass in einer Zeile zusammen: { $names }.
overload-apart = Nenne weiter unten, weil es zu anderer Arbeit gehört: { $names }.
overload-drop = Lass weg: { $names }.
overload-more = { $count } weitere
overload-above = { $name } steht über { $other }: Eine Zeile sagt beides.
overload-alike = { $name } und { $other } lehren fast dasselbe: Behalte eins.
overload-instead = Zeig stattdessen ein Projekt mit Ergebnis und einen Menschen, der dafür bürgt.
overload-not-kept = Von dieser Liste behalte ich nichts.
next-overload = Mach zuerst das: Lies zehn Anzeigen für einen Job, behalt nur die Papiere, die sie nennen, und stell ein Projekt darüber.
ask-applications = Wie viele Bewerbungen und Vorstellungsgespräche hattest du letzten Monat?
overload-next = Was zählt von dem, was ich habe?
overload-next-message = Welche meiner Zertifikate zählen noch?

concept-micro-credential-definition = Ein Micro-Credential ist der Nachweis über ein kleines, geprüftes Stück Lernen; eine feste Größe gibt es nicht.
concept-micro-credential-vs-degree = Ein Micro-Credential belegt eine Fähigkeit nach Wochen oder Monaten; ein Studium ist breit und lang, und viele Anzeigen verlangen es noch immer.
concept-certificate-vs-certification = Ein Zertifikat sagt, dass du einen Kurs abgeschlossen hast; eine Zertifizierung sagt, dass du eine Prüfung bestanden hast, die von keinem Kurs abhängt.
concept-licence-vs-certificate = Eine Zulassung ist die gesetzliche Erlaubnis für eine Arbeit; ein Zertifikat ist das nicht, so gut es auch ist.
concept-stackability = Stapelbar heißt, dass ein Abschluss auf einen größeren angerechnet wird; das stimmt nur, wo der Anbieter des größeren es sagt.
concept-accreditation = Eine Akkreditierungsstelle prüft den Anbieter oder den Abschluss von außen; welche zählt, hängt vom Land und vom Beruf ab.
concept-academic-credit = Studienpunkte werden von anderen empfohlen und von der Hochschule vergeben: Es entscheidet nur die Hochschule, an der du dich bewirbst.
concept-assessment-types = Man bekommt sie durch eine Prüfung, durch Aufgaben, durch ein Projekt oder Portfolio oder nur fürs Dabeisein; das Dabeisein beweist am wenigsten.
concept-open-badges = Ein Badge ist ein digitaler Nachweis, in dem seine Angaben stecken; er ist so viel wert wie sein Anbieter und seine Prüfung.
concept-completion-rates = Die meisten, die einen kostenlosen Onlinekurs anfangen, machen ihn nicht fertig.
concept-wage-effects = Beim Lohn sind sich die Studien nicht einig: Längere Abschlüsse und Gesundheitsberufe schneiden besser ab, sehr kurze bringen oft wenig.
concept-employer-views = Arbeitgeber sagen, dass sie so etwas gern sehen, und beim Einstellen kommt Erfahrung zuerst.
concept-bootcamps = Bootcamps sind kurz und dicht; die Ergebnisse sind sehr verschieden, also frag nach gezählten Zahlen.
concept-moocs = Offene Onlinekurse sind ein billiger Weg zu lernen; das Papier allein entscheidet selten.
concept-funding = Wer bezahlt, hängt von deinem Land und deiner Lage ab: Frag, bevor du selbst zahlst.
concept-base-rate = Die meisten zahlen sich von allein nicht aus.
concept-proof-of-skill = Zeig fertige Arbeit, die andere öffnen und ausprobieren können; ein Zertifikat allein beweist es selten.
concept-employer-pays = Bitte um die eine Prüfung, die Anzeigen für deinen nächsten Job nennen, mit zweitem Versuch, Verlängerung und bezahlter Lernzeit, schriftlich.
concept-military-benefit = Ich habe nichts dazu, was Bildungsgeld vom Militär zahlt, also weiß ich es nicht: Das weiß deine Bildungsstelle oder das Amt für Veteranen.
next-concept-military-benefit = Mach zuerst das: Frag deine Bildungsstelle schriftlich, ob sie diese Prüfung, die Wiederholung und den Kurs zahlt.
concept-unheld-job = Für die Arbeit als { $job } kenne ich keinen Abschluss, also nenne ich keinen.
concept-expired-on-cv = Ja, mit Jahr und dem Wort abgelaufen daneben; nie so, als wäre es noch gültig.
concept-proctored = Beaufsichtigt heißt, dass dir jemand bei der Prüfung zuschaut, im Prüfungsraum oder über deine Kamera.
concept-continuing-education = Das sind Punkte für Weiterbildung, also fürs Lernen nach der Prüfung: Manche Anbieter verlängern erst, wenn du genug davon gesammelt hast.
concept-voucher = Ein Voucher ist ein Gutscheincode für eine Prüfung; schau nach, bis wann und in welchem Land er gilt, bevor du einen kaufst.
concept-audit = Einen Kurs „auditen“ heißt mitlernen, ohne zu zahlen; das Zertifikat kostet meist extra.
concept-unknown = Darauf habe ich keine belegte Antwort.
next-concept-proof-of-skill = Mach zuerst das: Stell ein kleines, fertiges Projekt ins Netz und verlinke es oben im Lebenslauf.
next-concept-employer-pays = Mach zuerst das: Lies zehn Anzeigen für den Job, den du als nächsten willst, und bitte um das, was die meisten nennen.
next-concept-unheld-job = Mach zuerst das: Lies zehn Anzeigen aus deiner Gegend, zähl die Nachweise, die sie nennen, und frag, ob das Gesetz eine Erlaubnis verlangt.
next-concept = Mach zuerst das: Frag bei jedem, das du erwägst, wer prüft, wie, und wer es anerkennt.
next-concept-micro-credential-vs-degree = Mach zuerst das: Lies zehn Anzeigen für deinen Job und zähl, wie viele ein Studium verlangen.

no-figure-odds = Deine Chancen mit { $name } weiß ich nicht: Gezählt hat das meines Wissens niemand, und kein Zertifikat verspricht ein Ergebnis.
no-figure-share = Das weiß ich nicht: Ich habe keine Zählung, wie viele mit { $name } eingestellt, befördert oder eingeladen wurden.
no-figure-price = Das weiß ich nicht: Was { $name } dann kostet, legt der Anbieter neu fest und sagt es selten Jahre vorher.
no-figure-future = Das weiß ich nicht, und niemand kann es wissen: Was { $name } in Jahren wert ist, wäre geraten. Ich gehe danach, was heute verlangt wird.
no-figure-ai = Das weiß ich nicht, und niemand kann es wissen: Was KI mit dieser Arbeit macht, belegt nichts. { $name } messe ich an dem, was heute verlangt wird.
no-figure-odds-general = Deine Chancen weiß ich nicht: Gezählt hat das meines Wissens niemand, und kein Zertifikat verspricht ein Ergebnis.
no-figure-share-general = Das weiß ich nicht: Ich habe dazu keine Zählung und kenne niemanden, der eine veröffentlicht.
no-figure-price-general = Das weiß ich nicht: Was es dann kostet, legt der Anbieter neu fest und sagt es selten Jahre vorher.
no-figure-future-general = Das weiß ich nicht, und niemand kann es wissen: Was ein Beruf oder ein Papier in Jahren wert ist, wäre geraten.
no-figure-ai-general = Das weiß ich nicht, und niemand kann es wissen: Was KI mit dieser Arbeit macht, belegt nichts.
no-figure-employer = Das weiß ich nicht: Ich habe nichts dazu, ob { $who } { $name } verlangt oder besser bezahlt.
next-no-figure-odds = Mach zuerst das: Frag zwei Leute, die es gemacht haben, wie lange sie gebraucht haben und was sich dadurch geändert hat.
next-no-figure-share = Mach zuerst das: Frag den Anbieter, wie viele gezählt wurden, von wem, und wie viele von allen, die angefangen haben.
next-no-figure-price = Mach zuerst das: Sieh am Tag der Buchung auf der Preisseite des Anbieters nach und frag, ob eine Buchung jetzt den heutigen Preis hält.
next-no-figure-future = Mach zuerst das: Lies jetzt zehn Anzeigen für den Job, und vor jeder Verlängerung wieder zehn.
next-no-figure-ai = Mach zuerst das: Frag jemanden in dem Beruf, welche Aufgaben schon Software macht und welche nicht.
next-no-figure-employer = Mach zuerst das: Lies zehn Anzeigen von { $who } und zähl, wie viele { $name } nennen; frag dann jemanden, der dort arbeitet.

profile-known = Das hast du mir gesagt.
profile-empty = Ich weiß noch nichts über dich.
profile-privacy = Ich nutze es nur für deine Antworten. Sag „vergiss mein Budget“, um eines zu löschen, oder nimm /forget, um alles zu löschen.
known-goal = Ziel: { $goal }.
known-budget = Budget: { $budget }.
known-budget-monthly = Budget: { $budget } im Monat.
known-hours = Zeit: { some-hours } pro Woche.
known-deadline = Termin: { some-weeks }.
known-level = { $level ->
    [none] Niveau: keines.
    [entry] Niveau: Anfang.
    [intermediate] Niveau: Mittelstufe.
    [advanced] Niveau: fortgeschritten.
    [expert] Niveau: Experte.
    [degree] Niveau: Hochschule.
   *[other] Niveau: { $level }.
}
known-experience = Erfahrung: { some-years }.
known-region = Region: { $region }.
known-payer = { $payer ->
    [self] Wer zahlt: du selbst.
    [employer] Wer zahlt: dein Arbeitgeber.
    [college] Wer zahlt: deine Hochschule.
   *[other] Wer zahlt: eine öffentliche Förderung.
}
known-held = Du hast: { $names }.
known-in-progress = Läuft gerade: { $names }.
known-rejected = Nicht gewünscht: { $names }.
