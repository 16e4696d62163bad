# What the chat says on platforms that keep what they are told. Keep the names in braces.

command-settings-summary = what I remember and how I answer
command-privacy-summary = what is kept of you, and your rights
command-export-summary = everything I have kept of you, as a file
command-feedback-summary = tell the people behind me what was good or wrong: /feedback and your words

## Privacy and consent

service-greeting = I keep what you tell me about yourself, encrypted, so that my answers fit you better: for { $days ->
    [one] { $days } day
   *[other] { $days } days
 } after your last message. /settings switches that off, /forget erases it, /privacy says more.
service-privacy-line = What you tell me in private is kept encrypted and used for your answers alone. /privacy says more, /forget erases it.
service-privacy = I keep your last messages in each chat, what you told me about yourself, and your feedback: encrypted, under a key of your own, for { $days ->
    [one] { $days } day
   *[other] { $days } days
 } after your last message.
service-privacy-use = They are used to answer you and for nothing else. No advert, no profile for others, nothing is sold. What you say in private is never used or shown in a group.
service-privacy-review = Questions that I could not answer are read by the advisers behind me without names, links or numbers that point to you. They never see who asked.
service-privacy-rights = /export gives you everything that is kept. /forget erases it at once, also from backups when they are put back. /settings stops the keeping.
service-private-only = That is between you and me: ask me in a private chat.

## Settings

service-settings-intro = How I work for you:
service-settings-remember-on = - I remember what you tell me about yourself, and our last messages.
service-settings-remember-off = - I remember nothing: each message stands alone.
service-settings-plain-on = - Plain: I answer without buttons.
service-settings-plain-off = - I add buttons for what you may ask next.
service-set-remember-off = Stop remembering
service-set-remember-on = Remember me
service-set-plain-on = No buttons
service-set-plain-off = Buttons
service-settings-done = Done. /settings shows how it is now.

## Export

service-export-done = Here is everything that I have kept of you.
service-export-empty = I have kept nothing of you.
service-export-alt = a JSON file with your profile, your messages and your feedback
service-export-about = Everything that Credential Advisor has kept of you. Times are in UTC.

## Buttons

service-button-expired = That button is too old. Ask me again in words.
service-button-of-another = That button belongs to somebody else's question. Ask your own, and you get your own buttons.

## Feedback

service-good = 👍 Useful
service-bad = 👎 Not useful
service-feedback-thanks = Thank you: noted.
service-feedback-why = Thank you. What was wrong? Press one, or write /feedback and your own words.
service-feedback-empty = Write it behind the command: /feedback the price is out of date.
service-reason-wrong = A fact is wrong
service-reason-old = It is out of date
service-reason-missed = Not what I asked
service-reason-unclear = Hard to follow

## Limits and faults

service-too-many = That was a lot at once. I answer again in about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }.
service-all-busy = Many people are asking just now. Try again in a minute.
service-too-long = That is more than I can read at once. Send me the part that matters, in at most { $limit } characters.
service-fault = I could not answer that because of a fault on my side. Try it in other words.

## The first screen (at most 350 characters in all)

service-start-what = I tell you honestly whether a certificate or course is worth it, which one to take and what it really costs you, with sources and dates.
service-start-software = I am software, not a person. I can be wrong, and I promise no jobs.
service-start-try = Tap an example below, or ask in your own words.
service-start-privacy = What you tell me is kept encrypted. /privacy /forget
service-start-label-worth = Is Google Data Analytics worth it?
service-start-label-choose = Which certificate gets me into IT support?
service-start-label-compare = Security+ or CySA+?
service-start-label-price = What does the PMP cost?

## Who answers for me, and whom else to ask

service-privacy-operator = I am run by { $operator }. Questions about your data, or a complaint: { $contact }
service-human-none = I have no address of an adviser near you. A public careers service, a college's advice desk or a library often has one, free of charge. Who runs me: { $contact }
service-human-nobody = nobody has said so yet
service-human-checked = Checked on { $date }.

## Commands that are questions

command-start-summary = what I do, and questions to begin with
command-ask-summary = is it worth it? /ask is CCNA worth it
command-compare-summary = which of them? /compare CCNA and Security+
command-plan-summary = steps with weeks and cost: /plan data analyst
command-recognition-summary = who recognises it? /recognition CCNA
command-stack-summary = what it builds on and leads to: /stack CompTIA A+
command-human-summary = people you can turn to
request-and = { $first } and { $second }
request-worth = Is { $what } worth it?
request-compare = Compare { $what }
request-plan = Plan a path to { $what }
request-recognition = Who recognises { $what }?
request-stack = What can I stack on { $what }?
request-legit = Is this offer legit? { $text }
request-file = I hold { $names }. Which of them should I keep? { $wish }
request-ask-empty = Write your question behind it: /ask is CCNA worth it?
request-compare-empty = Write two or three names behind it: /compare CCNA and Security+
request-plan-empty = Write the job behind it: /plan data analyst, 6 hours a week
request-recognition-empty = Write the name behind it: /recognition CCNA
request-stack-empty = Write the name behind it: /stack CompTIA A+

## What others wrote, and files

advert-read = In that message I read: { $name }; price: { $price }; warning signs: { $promises }.
advert-no-name = no credential that I know
advert-no-price = none named
advert-no-promise = none that I look for
service-cannot-read = I can read text, forwarded messages and files (PDF, Word .docx, .txt, .md). I cannot read pictures, voice, stickers or places: write me what matters in them.
service-file-broken = That file cannot be opened: it is damaged or no real PDF or Word file. Send it again, or send me the part with your certificates as text.
service-file-locked = That file is locked with a password. Send it without one, or write me the names of your certificates.
service-file-without-text = That file holds pictures and no text that I can read. Write me the names of your certificates, one on each line.
service-file-too-big = That file is more than I can read at once. Send me the part with your certificates as text.
service-file-nothing = I read that file and found no certificate in it that I know. I keep nothing of it. Write me their names, one on each line.

## More settings

service-settings-currency-on = - Sums are shown in { $currency }, too, at a dated rate.
service-settings-currency-off = - Sums are shown in the currency of their source alone.
service-settings-language-on = - I answer in { $language }, whatever you write in.
service-settings-language-off = - I answer in the language that you write in.
service-settings-months-on = - Times are shown in months, too.
service-settings-months-off = - Times are shown in weeks.
service-choose-language = Language
service-choose-currency = Currency
service-set-language-off = As I write
service-set-months-on = Months, too
service-set-months-off = Weeks alone
language-en = English
language-es = Español
language-pt = Português
language-fr = Français
language-de = Deutsch
language-hi = हिन्दी
verdict-months = { $months ->
    [one] about a month
   *[other] about { $months } months
 }
service-set-currency = Also in { $currency }
service-set-currency-off = Source currency
verdict-cost-converted = about { $amount } { $currency } (rate of { $date })

## Cards and pictures

card-ask = Ask me about it
card-summary = issued by { $issuer }
card-no-facts = I hold no dated fact on it yet. Ask me, and I say what is missing.

## The bot's page

bot-short-description = Is that certificate worth it? Honest answers with sources and dates. Free. Software, not a person.
bot-description = Ask in your own words whether a certificate, certification or course is worth it, which to take, what it costs you and who recognises it. Every fact carries its source and date, and skipping it is a possible answer. I am software, not a person; I promise no jobs. What you tell me is kept encrypted: /privacy says more, /forget erases it.
