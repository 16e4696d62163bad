# Was der Chat auf Plattformen sagt, die behalten, was man ihnen erzählt. Die Namen in Klammern bleiben, wie sie sind.

service-greeting = Was du mir über dich erzählst, behalte ich verschlüsselt, damit meine Antworten besser passen: bis { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } nach deiner letzten Nachricht. /settings schaltet das ab, /forget löscht es, /privacy sagt mehr.
service-privacy-line = Was du mir privat erzählst, wird verschlüsselt aufbewahrt und nur für deine Antworten genutzt. /privacy sagt mehr, /forget löscht es.
service-privacy = Ich behalte deine letzten Nachrichten je Chat, was du mir über dich erzählt hast, und deine Rückmeldungen: verschlüsselt, mit einem eigenen Schlüssel, bis { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
 } nach deiner letzten Nachricht.
service-privacy-use = Das dient deinen Antworten und sonst nichts. Keine Werbung, kein Profil für andere, nichts wird verkauft. Was du privat sagst, wird nie in einer Gruppe genutzt oder gezeigt.
service-privacy-review = Fragen, die ich nicht beantworten konnte, lesen die Beratenden hinter mir, ohne Namen, Links oder Nummern, die auf dich zeigen. Sie sehen nie, wer gefragt hat.
service-privacy-rights = /export gibt dir alles, was aufbewahrt wird. /forget löscht es sofort, auch aus Sicherungen, wenn sie zurückgespielt werden. /settings beendet das Aufbewahren.
service-privacy-operator = Betrieben werde ich von { $operator }. Fragen zu deinen Daten oder eine Beschwerde: { $contact }
service-private-only = Das bleibt unter uns: Frag mich in einem privaten Chat.

service-settings-intro = So arbeite ich für dich:
service-settings-remember-on = - Ich merke mir, was du über dich erzählst, und unsere letzten Nachrichten.
service-settings-remember-off = - Ich merke mir nichts: Jede Nachricht steht für sich.
service-settings-plain-on = - Schlicht: Ich antworte ohne Knöpfe.
service-settings-plain-off = - Ich füge Knöpfe für die nächsten Fragen an.
service-settings-currency-on = - Beträge zeige ich auch in { $currency }, zu einem datierten Kurs.
service-settings-currency-off = - Beträge zeige ich nur in der Währung der Quelle.
service-settings-language-on = - Ich antworte auf { $language }, egal, wie du schreibst.
service-settings-language-off = - Ich antworte in der Sprache, in der du schreibst.
service-settings-months-on = - Zeiten zeige ich auch in Monaten.
service-settings-months-off = - Zeiten zeige ich in Wochen.
service-set-remember-off = Nichts merken
service-set-remember-on = Mich merken
service-set-plain-on = Ohne Knöpfe
service-set-plain-off = Knöpfe
service-set-currency = Auch in { $currency }
service-set-currency-off = Nur Originalwährung
service-set-language-off = Wie ich schreibe
service-set-months-on = Auch Monate
service-set-months-off = Nur Wochen
service-choose-language = Sprache
service-choose-currency = Währung
service-settings-done = Erledigt. /settings zeigt, wie es jetzt ist.
verdict-cost-converted = etwa { $amount } { $currency } (Kurs vom { $date })
verdict-months = { $months ->
    [one] etwa ein Monat
   *[other] etwa { $months } Monate
 }

service-export-done = Hier ist alles, was ich von dir aufbewahrt habe.
service-export-empty = Ich habe nichts von dir aufbewahrt.
service-export-alt = eine JSON-Datei mit deinem Profil, deinen Nachrichten und deinen Rückmeldungen

service-button-expired = Dieser Knopf ist zu alt. Frag mich noch einmal in Worten.
service-button-of-another = Dieser Knopf gehört zur Frage von jemand anderem. Stell deine eigene, dann bekommst du eigene Knöpfe.

service-good = 👍 Hilfreich
service-bad = 👎 Nicht hilfreich
service-feedback-thanks = Danke, ist notiert.
service-feedback-why = Danke. Was war falsch? Tipp auf einen Knopf, oder schreib /feedback und deine Worte.
service-feedback-empty = Schreib es hinter den Befehl: /feedback der Preis ist veraltet.
service-reason-wrong = Eine Angabe ist falsch
service-reason-old = Es ist veraltet
service-reason-missed = Nicht meine Frage
service-reason-unclear = Schwer zu verstehen

service-too-many = Das war viel auf einmal. In etwa { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
 } antworte ich wieder.
service-all-busy = Gerade fragen sehr viele. Versuch es in einer Minute noch einmal.
service-too-long = Das ist mehr, als ich auf einmal lesen kann. Schick mir den wichtigen Teil, höchstens { $limit } Zeichen.
service-fault = Das konnte ich wegen eines Fehlers bei mir nicht beantworten. Versuch es mit anderen Worten.

service-start-what = Ich sage dir ehrlich, ob sich ein Zertifikat oder Kurs lohnt, welches du nehmen sollst und was es dich wirklich kostet, mit Quellen und Datum.
service-start-software = Ich bin Software, kein Mensch. Ich kann mich irren und verspreche keine Jobs.
service-start-try = Tipp unten auf ein Beispiel, oder frag in deinen Worten.
service-start-privacy = Was du mir erzählst, bleibt verschlüsselt. /privacy /forget
service-start-label-worth = Lohnt sich Google Data Analytics?
service-start-label-choose = Welches Zertifikat für den IT-Support?
service-start-label-compare = Security+ oder CySA+?
service-start-label-price = Was kostet der PMP?

service-human-none = Ich habe keine Adresse einer Beratung in deiner Nähe. Die Arbeitsagentur, die Beratung einer Schule oder eine Bibliothek hat oft eine, kostenlos. Wer mich betreibt: { $contact }
service-human-nobody = das hat noch niemand gesagt
service-human-checked = Geprüft am { $date }.

request-ask-empty = Schreib deine Frage dahinter: /ask lohnt sich CCNA?
request-compare-empty = Schreib zwei oder drei Namen dahinter: /compare CCNA and Security+
request-plan-empty = Schreib den Beruf dahinter: /plan data analyst, 6 hours a week
request-recognition-empty = Schreib den Namen dahinter: /recognition CCNA
request-stack-empty = Schreib den Namen dahinter: /stack CompTIA A+

advert-read = In dieser Nachricht lese ich: { $name }; Preis: { $price }; Warnzeichen: { $promises }.
advert-no-name = kein Zertifikat, das ich kenne
advert-no-price = keiner genannt
advert-no-promise = keine von denen, nach denen ich suche
service-cannot-read = Ich kann Text, weitergeleitete Nachrichten und Dateien lesen (PDF, Word .docx, .txt, .md). Bilder, Sprache, Sticker und Orte kann ich nicht lesen: Schreib mir, was darin wichtig ist.
service-file-broken = Diese Datei lässt sich nicht öffnen: Sie ist beschädigt oder kein echtes PDF oder Word. Schick sie noch einmal, oder schick mir den Teil mit deinen Zertifikaten als Text.
service-file-locked = Diese Datei ist mit einem Passwort gesperrt. Schick sie ohne, oder schreib mir die Namen deiner Zertifikate.
service-file-without-text = Diese Datei enthält Bilder und keinen Text, den ich lesen kann. Schreib mir die Namen deiner Zertifikate, einen pro Zeile.
service-file-too-big = Diese Datei ist mehr, als ich auf einmal lesen kann. Schick mir den Teil mit deinen Zertifikaten als Text.
service-file-nothing = Ich habe diese Datei gelesen und kein Zertifikat darin gefunden, das ich kenne. Ich behalte nichts davon. Schreib mir die Namen, einen pro Zeile.

card-ask = Frag mich dazu
card-summary = herausgegeben von { $issuer }
card-no-facts = Dazu habe ich noch keine datierte Angabe. Frag mich, und ich sage, was fehlt.
