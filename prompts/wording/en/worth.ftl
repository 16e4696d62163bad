# Verdicts: the first sentence, conditions, reasons, the next step.

# Conditions, as they follow "if".
if-work-where = you work{ $place }
if-local-adverts = local adverts for the job you want name it
if-want-field = you want { $field } work{ $where }
if-learn = you want it to learn, not for its name
if-hold-first = you hold { $name } first
if-experience = you have the experience it asks for
if-requirement = you meet its entry rule
if-grow-first = you have the basics behind you
if-find-more = { $per ->
    [month] you can find { $amount } more a month
   *[whole] you can find { $amount } more
 }
if-more-time = you can give it { some-weeks } rather than { $deadline }
if-age = you have reached its minimum age
if-spare-money = you can pay for it without borrowing or your last money
if-before-retirement = you finish before it is retired

# The same, as they follow "Not yet:".
not-yet-work-where = it counts{ $place }
not-yet-local-adverts = first see local adverts that name it
not-yet-want-field = first be sure that you want { $field } work
not-yet-learn = first be sure that you want it to learn
not-yet-hold-first = { $name } comes first
not-yet-experience = it asks for work experience that you don't have yet
not-yet-requirement = you don't meet its entry rule yet
not-yet-grow-first = it is an { $level } one, and you are starting out
not-yet-find-more = { $per ->
    [month] it costs { $amount } more a month than you have
   *[whole] it costs { $amount } more than you have
 }
not-yet-more-time = it takes about { some-weeks } and you have { $deadline }
not-yet-age = it has a minimum age that you have not reached
not-yet-spare-money = not with borrowed or last money
not-yet-before-retirement = it is about to be retired

# The first sentence.
open-worth-it = Yes, { $name } is worth it for { $goal }.
open-worth-it-law = Yes: for that work the law asks for { $name }.
open-worth-it-plain = Yes, { $name } is worth it on the evidence that I hold.
open-only-if = { $name } is worth it only if { $condition }.
open-in-progress = Finish { $name } only if what is left is cheap and short; what you have paid already does not count.
open-not-now = Not yet: { $condition }.
open-learn = { $name } can teach you the work, but I hold no proof that employers ask for it.
open-skip-passed = No: you hold { $held }, and { $name } comes before it.
open-skip-retired = No: { $name } is retired and can't be earned any more.
open-skip-held = No need to pay again: you already hold { $name }.
open-skip-below-level = Probably not: { $name } is an entry-level one, and you are past that.
open-skip-doubt = Probably not: what I hold on { $name } speaks against paying for it.
open-not-enough = I can't say that { $name } pays: I hold no evidence that employers ask for it.
open-not-enough-law = I can't say that { $name } pays by itself; what counts is whether your regulator asks for it.
open-unverified = I don't know whether { $name } pays: I know that it exists, and nothing else about it is verified.

# Reasons that are not the brief of a note.
reason-unverified = Nothing about it but its existence was verified.
reason-learn = It can count as study credit; that is not a sign that employers ask for it.
reason-passed = You hold { $name } already, which stands above it.
reason-retired = It is retired.
reason-held = You already hold it.
reason-elsewhere = It counts{ $place }, as far as I know.
reason-too-young = It has a minimum age.
reason-last-money = Borrowed or last money should not go into it.
reason-below-level = It is an entry-level credential, below where you are.
reason-nothing = I hold no note that an employer, a law or a count of adverts asks for it.
reason-need-hold-first = It asks for { $name } first.
reason-need-experience = It asks for { $note }.
reason-need-requirement = It asks for { $note }.
reason-too-early = It is an { $level } credential.
reason-over-budget = It is { $amount } over the budget.
reason-may-be-over-budget = At the slow end it is { $amount } over the budget.
reason-too-late = It takes at least { some-weeks } and { $deadline ->
    [one] there is { $deadline }
   *[other] there are { $deadline }
 }.
reason-retiring = It is about to be retired.

retired-detail = { $note }
retired-successor = { $name } took its place.
retired-holders = If you hold it, keep it on your CV with its year.
held-renewal = Upkeep: { $note }
base-rate = Most short credentials don't pay: by wages alone about 1 in 8 in the US does, more broadly 1 in 3.
elsewhere = That is evidence from { $region }; I hold none on { $own }.
requirement-line = It asks for { $note }.
wrong-maker = { $name } comes from { $issuer }, not from { $other }.
older-exam = Mind: { $old } is an older exam; today's is { $new }.
read-hours-ignored = I left out the { $value ->
    [one] { $value } hour
   *[other] { $value } hours
 } a week: that can't be what you meant, so say it again.
read-deadline-ignored = I left out your deadline: that day is already past or too far off.
read-budget-ignored = I left out your budget: that can't be what you meant, so say it again.
read-experience-ignored = I left out the { $value ->
    [one] { $value } year
   *[other] { $value } years
 } of experience: that can't be what you meant.
newer-version = Mind: { $name } is named as its replacement.
status-line = Mind: { $note }
named-too = That covers { $name } too.

fits-instead = Within your limits: { $name }.
flip-adverts = Adverts near you that name it would change my mind.
flip-condition = I'd say yes if { $condition }.
why-lead = Here is why I say "{ $verdict }" on { $name }.
flip-region = Tell me where you want to work: evidence differs by country.

next-adverts-1 = Do this first: read ten adverts for { $goal } near you and count how many name { $name }; fewer than three, keep your money.
next-adverts-2 = Do this first: ask one person who does { $goal } whether { $name } helped anyone they hired.
next-adverts-3 = Do this first: find three local adverts for { $goal } that name { $name } before you pay.
next-adverts-plain-1 = Do this first: read ten adverts for the job you want and count how many name { $name }; fewer than three, keep your money.
next-adverts-plain-2 = Do this first: ask one person in the job you want whether { $name } helped anyone they hired.
next-adverts-plain-3 = Do this first: find three local adverts that name { $name } before you pay.
pays-employer = As your employer pays, get exam, retake and renewal agreed in writing first.
pays-public-fund = As a public fund pays, check first that this very course or exam is on its list.
pays-military-benefit = As a military benefit pays, ask the education office first whether it covers this very exam.
pays-college = As your college pays, ask first whether it covers the exam and a second try.
funding-route = Before you pay yourself, look at { $name }.
left-month = Each further month costs { $amount }.
left-once = If it is not paid yet, it costs { $amount }.
left-weeks = With { $share }% done, about { $weeks ->
    [one] { $weeks } week of study is
   *[other] { $weeks } weeks of study are
 } left.
left-total = At that pace { $total } is still to pay.
left-stop = If you stop here, keep what you built as a project; what you learned stays yours.
next-law = Do this first: ask the employer or regulator which card or licence the role needs, and who pays.
next-experience = Do this first: list your months of that work on one page; it shows how far off you are.
next-first = Do this first: look at { $name }, which comes before it.
next-successor = Do this first: look at { $name } instead.
next-free = Do this first: try the first lesson this week; it costs nothing.
next-budget = Do this first: ask your employer, library or job centre whether they pay for it.
next-free-learning = Do this first: ask your library or job centre for free lessons on it, and who could pay the exam.
next-trial = Do this first: open its page, write down price, hours and who assesses it, and only then decide.
next-topics = Do this first: read the topics of { $name } and mark what ten local adverts also ask for; learn those, with or without it.
next-level = Do this first: read its list of topics and mark what you can already do.
next-credit = Do this first: ask the college or university you have in mind, in writing, how much credit it gives for it.
next-retiring = Do this first: look up its last exam day, and book only if you can be ready.
next-in-progress = Do this first: write down what is left to pay and the hours left, and compare only that with one project you could build instead.
next-held = Do this first: put it beside one project that shows you can do the work.

ask-goal = Which job do you want?
ask-region = Where do you want to work?
ask-hours = How many hours a week do you have?
ask-budget = What can you spend, and in which currency?
ask-experience = How many years of that work do you have?
ask-payer = Who pays: you, an employer, a public fund, a military benefit or a college?
ask-held = Do you hold { $name } already?

suggest-compare = Compare with { $name }
suggest-compare-message = { $first } or { $second }?
suggest-cheaper = Cheaper ways
suggest-cheaper-message = and cheaper?
suggest-recognition = Who recognises it?
suggest-recognition-message = who recognises { $name }?
suggest-worth = Is it worth it?
suggest-worth-message = is { $name } worth it?
suggest-next = What comes after it?
suggest-next-message = what comes after { $name }?
suggest-cost = What does it cost?
suggest-cost-message = how much is { $name } in total?
suggest-recommend = What else for { $goal }?
suggest-recommend-message = what should I take for { $goal }?
