# Price, length, upkeep: one sentence each. Marks are added by the program.

cost-free = It is free{ $old }.
cost-free-named = { $name } is free{ $old }.
cost-exams = It takes { $count ->
    [one] { $count } exam
   *[other] { $count } exams
 }, { $amount } in all{ $old }.
cost-exams-named = { $name } takes { $count ->
    [one] { $count } exam
   *[other] { $count } exams
 }, { $amount } in all{ $old }.
cost-exam = The exam fee is { $amount }{ $old }.
cost-exam-named = The exam fee for { $name } is { $amount }{ $old }.
cost-once-named = { $name } costs { $amount }, paid once{ $old }.
cost-once = It costs { $amount }, paid once{ $old }.
cost-month = It costs { $amount } a month{ $old }; without its hours I can't work out a total.
cost-months = { $months } x { $amount } = { $total }
cost-month-total = It is { $amount } a month{ $old }: { $formula }.
cost-month-range = It is { $amount } a month{ $old }: from { $low } to { $high }.
cost-part = { $name }, { $part } alone, costs { $amount }{ $old }.
cost-part-whole = All its parts come to { $amount }.
cost-of-whole = That is for the whole; what one part alone costs I don't know.
cost-with-fees = With its other fees: { $total } in all.
cost-without-course = The course that it asks for comes on top of that.
cost-second-try = With a second try it comes to { $total } in all.
cost-second-try-unknown = I don't know what a second try costs: ask before you book.
cost-over-years = Over { $years } it comes to { $formula } = { $total }.
cost-over-years-range = Over { $years } it comes to { $total }.
cost-over-years-none = Over { $years } I know of no fee that falls due again.
cost-over-years-unknown = What renewal costs is not in it, because I don't know it.
cost-over-years-open = Over { $years } renewal comes on top; what that costs I don't know.
cost-as-member = As a member: { $fee } membership + { $price } = { $total }.
cost-taken-off = With { $share }% taken off, { $total } is left to pay.
sum-total = Together that is { $formula } = { $total }.
sum-unknown = I can't add them up: I hold no whole price for { $name }.
months-billed = That is { $months } of subscription.
cost-unknown = I don't know its price: see it in writing before you sign up.
cost-unknown-named = I don't know the price of { $name }: see it in writing before you sign up.
cost-unknown-exam = It has an exam fee that I don't know: look it up on the issuer's page first.
cost-unknown-exam-named = { $name } has an exam fee that I don't know: look it up on the issuer's page first.
cost-unknown-subscription = It runs on a monthly subscription whose price I don't know: the total depends on your pace.
cost-unknown-subscription-named = { $name } runs on a monthly subscription whose price I don't know: the total depends on your pace.
cost-audit = You can follow it for free; the certificate costs extra, and I don't know how much.
cost-audit-named = You can follow { $name } for free; the certificate costs extra, and I don't know how much.
cost-converted = That is about { $amount } at the { $date } rate; the local price may differ.
cost-no-rate = I have no exchange rate for { $currency }, so I can't tell whether it fits your budget.
cost-no-rate-asked = I have no exchange rate for { $currency }, so I can't convert it.
budget-fits = That fits your { $budget }.
budget-monthly-fits = That fits your { $budget } a month.
budget-none = You would need { $gap } for it.
budget-over = That is { $gap } over your { $budget }.
budget-may-be-over = At the slow end that is { $gap } over your { $budget }.
budget-monthly-over = That is { $gap } a month over your { $budget } a month.
budget-monthly-saved = Setting your { $budget } a month aside, it takes { $months } to save up.

time-unknown = I don't know how long it takes.
time-weeks = It is published as { $weeks }.
time-course = It takes { some-hours }: { $weeks } at { pace-hours } a week.
time-course-estimate = It takes about { some-hours }, an estimate: { $weeks } at { pace-hours } a week.
time-study = Preparing takes { some-hours }: { $weeks } at { pace-hours } a week.
time-study-estimate = Preparing takes an estimated { some-hours }: { $weeks } at { pace-hours } a week.
time-least = It takes at least { some-hours }: { $weeks } or more at { pace-hours } a week.
time-published = By its published pace it takes about { some-hours }: { $weeks } at { pace-hours } a week.
time-of-whole = That length is for the whole.
finish-on = Begun today, you would be done about { $last }.
finish-between = Begun today, you would be done between { $first } and { $last }.
deadline-kept = That keeps your { some-weeks }.
deadline-missed = That misses your { some-weeks } by { $over ->
    [one] { $over } week
   *[other] { $over } weeks
 }.
deadline-open = At the slow end that misses your { some-weeks } by { $over ->
    [one] { $over } week
   *[other] { $over } weeks
 }.

price-note = On the price: { $note }
valid-years = It stays valid for { $years }.
fee-renewal = Renewing costs { $amount }{ $per }.
fee-renewal-free = Renewing is free{ $per }.
fee-annual = Keeping it costs { $amount }{ $per }.
fee-annual-free = Keeping it is free{ $per }.
fee-retake = A second try costs { $amount }{ $per }.
fee-retake-free = A second try is free{ $per }.
renewal-cost-unknown = I don't know what renewing { $name } costs: ask before it runs out.
cost-paid = What is paid for { $name } is paid; only what comes after it counts.
cost-paid-no-more = I know of no further fee for it.
