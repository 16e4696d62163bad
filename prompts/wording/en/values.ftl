# Words for values: months, fields, levels, places, ages of facts.

date-unknown = an unknown date

field-ai = AI
field-cloud = cloud
field-cybersecurity = cybersecurity
field-data = data
field-data-ethics = data ethics
field-digital-marketing = digital marketing
field-education = teaching
field-finance = finance
field-games = games
field-healthcare = healthcare
field-hospitality = hospitality
field-hr = HR
field-it-support = IT support
field-languages = language teaching
field-logistics = logistics
field-networking = networking
field-project-management = project management
field-security-trades = security guarding
field-software = software
field-sustainability = sustainability
field-trades = trades
field-accessibility = accessibility
field-ux = UX design

goal-role = { $role } work
goal-field = { $field } work

level-none = open
level-entry = entry
level-intermediate = intermediate
level-advanced = advanced
level-expert = expert
level-degree = degree

in-region = in { $region }
evidence-from = (my evidence is from { $region })
both = { $first }, and { $second }
list-and = { $first } and { $second }
list-comma = { $first }, { $second }

old-figure = (an old figure, { $date })
dated-figure = ({ $date })
undated-figure = (undated)

at-least = at least { $amount }
from-to = { $low } to { $high }
some-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
 }
some-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
 }
some-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }
pace-hours = { $pace ->
    [one] { $pace } hour
   *[other] { $pace } hours
 }
some-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
 }
region-world = worldwide

assume-hours = { some-hours } a week, because you did not say
assume-provider-pace = the provider's own pace, because only weeks are published
assume-currency = your budget of { $amount } is in that currency, because you did not say
list-or = { $first } or { $second }
goal-this = this goal
an-none = an open-level
an-entry = an entry-level
an-intermediate = an intermediate
an-advanced = an advanced
an-expert = an expert-level
an-degree = a degree-level
an-unknown = a
type-certification = certification
type-certificate = certificate
type-licence = licence
type-micro-credential = micro-credential
type-degree-credit-programme = programme that counts toward a degree
type-badge = badge
assessment-proctored-exam = a supervised exam
assessment-practical = a practical test
assessment-project = a project
assessment-assignments = assignments
assessment-quiz = quizzes
assessment-portfolio = a portfolio
assessment-none = no assessment
delivery-test-centre = at a test centre
delivery-online-proctored = online under supervision
delivery-online = online
delivery-in-person = in person
delivery-blended = partly online, partly in person

# A note in one structured sentence, for languages that its own prose is not in. { $where } is empty or " (place, date)".
note-for = { $kind }{ $where } speaks for { $name }.
note-against = { $kind }{ $where } speaks against { $name }.
note-where = ({ $details })
grade-law-or-regulator = A law or regulator
grade-public-baseline-list = An official public list
grade-outcome-with-comparison = A study with a comparison group
grade-outcome-without-comparison = A count of outcomes without a comparison group
grade-counted-job-ads = A count of job adverts
grade-accreditor-or-university-credit = A college or accreditor that gives credit
grade-employer-statement = A named employer's own statement
grade-issuer-partner-list = The issuer's own list of partners
grade-survey = A survey
grade-anecdote = An anecdote
grade-definition = A published definition
needs-experience = work experience
needs-experience-of = work experience of { $time }
needs-age-of = a minimum age of { $age }
needs-experience-by-schooling = work experience of { $time }, by schooling
needs-education = a level of education
needs-age = a minimum age
needs-membership = a membership
needs-training = training first
needs-other = conditions of its own
percent = { $number }%
needs-degree = a university degree
needs-degree-or-work = a university degree or one of the other routes it names
needs-university-entry = schooling that lets you enter university
needs-school = a secondary-school diploma
needs-english = strong English (about C1)
needs-driving-licence = a commercial driver's licence or permit
needs-medical = a medical certificate
needs-record-check = an identity and background check
needs-first-aid = a current first-aid certificate
needs-sponsor = a firm that sponsors you
needs-training-or-work = official training or years of such work
needs-training-of = { $time } of training
needs-practice-of = { $time } of practice
details-english = The details are in the source, in English.
other-language-answer = I answer this one in English.
