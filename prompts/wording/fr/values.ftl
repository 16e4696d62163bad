# Les mots pour les valeurs : mois, domaines, niveaux, lieux, âge des faits.

date-unknown = date inconnue

# Avec l'article : ils suivent « dans », « pour » ou « travailler dans ».
field-ai = l'IA
field-cloud = le cloud
field-cybersecurity = la cybersécurité
field-data = la data
field-data-ethics = l'éthique des données
field-digital-marketing = le marketing digital
field-education = l'enseignement
field-finance = la finance
field-games = le jeu vidéo
field-healthcare = la santé
field-hospitality = l'hôtellerie-restauration
field-hr = les RH
field-it-support = le support informatique
field-languages = l'enseignement des langues
field-logistics = la logistique
field-networking = les réseaux informatiques
field-project-management = la gestion de projet
field-security-trades = la sécurité privée
field-software = le développement logiciel
field-sustainability = le développement durable
field-trades = les métiers manuels
field-accessibility = l'accessibilité
field-ux = le design UX

goal-role = travailler comme { $role }
goal-field = travailler dans { $field }

level-none = ouvert à tous
level-entry = débutant
level-intermediate = intermédiaire
level-advanced = avancé
level-expert = expert
level-degree = universitaire

in-region = ({ $region })
evidence-from = (mes preuves : { $region })
both = { $first }, et si { $second }
list-and = { $first } et { $second }
list-comma = { $first }, { $second }

old-figure = (chiffre ancien, { $date })
dated-figure = ({ $date })
undated-figure = (sans date)

at-least = au moins { $amount }
from-to = { $low } à { $high }
some-weeks = { $weeks ->
    [one] { $weeks } semaine
   *[other] { $weeks } semaines
 }
some-months = { $months } mois
some-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }
pace-hours = { $pace ->
    [one] { $pace } heure
   *[other] { $pace } heures
 }
some-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
 }
region-world = monde entier

assume-hours = { some-hours } par semaine, parce que tu ne l'as pas dit
assume-provider-pace = le rythme de l'organisme, parce que seules les semaines sont publiées
assume-currency = ton budget de { $amount } est dans cette monnaie, parce que tu ne l'as pas dit
list-or = { $first } ou { $second }
goal-this = cet objectif
an-none = accessible à tous
an-entry = de niveau débutant
an-intermediate = de niveau intermédiaire
an-advanced = de niveau avancé
an-expert = de niveau expert
an-degree = de niveau universitaire
an-unknown = de niveau non précisé
type-certification = une certification
type-certificate = un certificat
type-licence = une autorisation d'exercer
type-micro-credential = une micro-certification
type-degree-credit-programme = un programme qui compte pour un diplôme,
type-badge = un badge
assessment-proctored-exam = un examen surveillé
assessment-practical = une épreuve pratique
assessment-project = un projet
assessment-assignments = des devoirs
assessment-quiz = des quiz
assessment-portfolio = un portfolio
assessment-none = aucune évaluation
delivery-test-centre = dans un centre d'examen
delivery-online-proctored = en ligne sous surveillance
delivery-online = en ligne
delivery-in-person = sur place
delivery-blended = en partie en ligne, en partie sur place

# Une note en une phrase, pour les langues autres que l'anglais. { $where } est vide ou « (lieu, date) ».
note-for = { $kind }{ $where } plaide pour { $name }.
note-against = { $kind }{ $where } plaide contre { $name }.
note-where = ({ $details })
grade-law-or-regulator = Une loi ou une autorité
grade-public-baseline-list = Une liste publique officielle
grade-outcome-with-comparison = Une étude avec groupe de comparaison
grade-outcome-without-comparison = Un relevé de résultats sans groupe de comparaison
grade-counted-job-ads = Un comptage d'offres d'emploi
grade-accreditor-or-university-credit = Une université ou un accréditeur qui donne des crédits
grade-employer-statement = Un employeur qui le dit publiquement
grade-issuer-partner-list = La liste de partenaires de l'organisme lui-même
grade-survey = Un sondage
grade-anecdote = Un témoignage isolé
grade-definition = Une définition publiée
needs-experience = une expérience professionnelle
needs-experience-of = une expérience professionnelle de { $time }
needs-age-of = un âge minimum de { $age }
needs-experience-by-schooling = une expérience professionnelle de { $time }, selon les études
needs-education = un niveau d'études
needs-age = un âge minimum
needs-membership = une adhésion
needs-training = une formation préalable
needs-other = des règles d'entrée propres
percent = { $number } %
needs-degree = un diplôme universitaire
needs-degree-or-work = un diplôme universitaire ou une des autres voies admises, comme des années de travail
needs-university-entry = un niveau d'études qui ouvre l'université
needs-school = un diplôme de fin d'études secondaires
needs-english = un très bon anglais (environ C1)
needs-driving-licence = un permis de conduire professionnel
needs-medical = un certificat médical
needs-record-check = un contrôle d'identité et d'antécédents
needs-first-aid = un brevet de secourisme à jour
needs-sponsor = une entreprise du secteur qui te parraine
needs-training-or-work = la formation officielle ou des années d'expérience dans ce travail
needs-training-of = { $time } de formation
needs-practice-of = { $time } de pratique
details-english = Les détails sont dans la source, en anglais.
other-language-answer = Pour cette question, je réponds en anglais.
