# The menu of commands and the page of the bot. Common questions are answered in this language, others in English.

bot-short-description = Lohnt sich das Zertifikat? Ehrliche Antworten mit Quelle und Datum. Kostenlos. Software, kein Mensch.
bot-description = Fragen Sie in eigenen Worten, ob sich ein Zertifikat oder Kurs lohnt, welches Sie nehmen sollten, was es kostet und wer es anerkennt. Jede Angabe trägt Quelle und Datum. Die üblichen Fragen werden auf Deutsch beantwortet, andere auf Englisch. Software, kein Mensch. /privacy sagt, was aufbewahrt wird, /forget löscht es.
command-start-summary = was ich kann, mit Beispielfragen
command-ask-summary = lohnt es sich? /ask is CCNA worth it
command-compare-summary = welches davon? /compare CCNA and Security+
command-plan-summary = Schritte mit Wochen und Kosten: /plan data analyst
command-recognition-summary = wer erkennt es an? /recognition CCNA
command-stack-summary = worauf es aufbaut: /stack CompTIA A+
command-settings-summary = was ich mir merke und wie ich antworte
command-privacy-summary = was aufbewahrt wird, und Ihre Rechte
command-export-summary = alles, was ich von Ihnen habe, als Datei
command-feedback-summary = was gut oder falsch war: /feedback und Ihre Worte
command-human-summary = Menschen, an die Sie sich wenden können

# Discord: names of commands are one word in small letters.

command-ask-name = fragen
command-compare-name = vergleichen
command-plan-name = planen
command-recognition-name = anerkennung
command-stack-name = aufbau
command-feedback-name = rückmeldung
command-profile-name = profil
command-settings-name = einstellungen
command-forget-name = vergessen
command-export-name = export
command-privacy-name = datenschutz
command-human-name = mensch
command-help-name = hilfe
command-setup-name = einrichten
command-judge-name = Lohnt sich das?
command-setup-summary = für Verwalter: wo ich antworte, Grenzen, Vorgaben, Hinweise dieses Servers
option-feedback = was gut oder falsch war, in eigenen Worten
option-question = was Sie wissen möchten, in eigenen Worten
option-first = das erste Zertifikat
option-second = das zweite Zertifikat
option-goal = der Beruf, den Sie anstreben
option-details = Stunden pro Woche, Budget, Frist, was Sie schon haben
option-credential = ein Zertifikat oder ein Kurs
