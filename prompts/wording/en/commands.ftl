# What the commands and the frame of the chat say. Values in braces are put in by the program: keep their names.

## The first screen

chat-title = Credential Advisor
chat-what = Ask about certificates, certifications and courses: whether one pays off, which to take, what it costs you.
    Answers come with their sources and dates, and "skip it" is a possible answer.
chat-software = I am software working from a catalog of checked facts, not a person. I can be wrong and I promise no jobs.
chat-try = Try one of these (type its number), or ask in your own words:
chat-example-worth = Is the Google Data Analytics certificate worth it?
chat-example-choose = Which certificate should I take to get into IT support?
chat-example-compare = Security+ or CySA+ for a first security job?
chat-example-price = What does the PMP cost, and how long does it take?
chat-help-hint = /help lists what I understand, /quit leaves.
chat-privacy = What you type stays on this machine: nothing is sent anywhere, and it is forgotten when you leave.
chat-privacy-kept = What you type stays on this machine, in { $file } that only you can read. /forget takes it out.
chat-degraded = Note: { $sentence }

## While chatting

chat-prompt = You
chat-thinking = Looking it up ...
chat-picked = You picked: { $message }
chat-interrupted = Stopped. Press Ctrl-C again, or Ctrl-D, to leave.
chat-fault = This message could not be answered because of a fault in the program. Your conversation is kept: try it in other words.
chat-goodbye = Goodbye. Good luck with it.
chat-not-reloaded = { $problem } The last good one stays in use.
chat-not-kept = This answer could not be kept: { $sentence }

## An answer's frame

verdict-worth-it = worth it
verdict-only-if = only if
verdict-not-now = not now
verdict-skip = skip
verdict-not-enough-evidence = not enough evidence
verdict-line = { $name }: { $verdict }
verdict-cost-one = { $amount } { $currency } in all
verdict-cost-range = { $low } to { $high } { $currency } in all
verdict-cost-from = from { $low } { $currency }
verdict-cost-up-to = up to { $high } { $currency }
verdict-cost-free = free
verdict-over-budget = over your budget
verdict-after-deadline = after your deadline
verdict-weeks-one = { some-weeks }
verdict-weeks-range = { $low } to { $high } weeks
verdict-weeks-from = from { $low ->
    [one] { $low } week
   *[other] { $low } weeks
 }
verdict-weeks-up-to = up to { $high ->
    [one] { $high } week
   *[other] { $high } weeks
 }
next-step-heading = Do this first
assumptions-heading = Assumed
questions-heading = Tell me
sources-heading = Sources
source-date = { $date }, { $age }
source-undated = no date
age-fresh = fresh
age-ageing = ageing
age-stale = old
follow-ups-heading = Ask next (type the number)
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

## Commands

command-help-intro = Ask in your own words about a certificate, a job you aim at, a price or a choice between two. Say your budget, hours a week, country and deadline if they matter: I remember them.
command-help-line = - { $command }: { $summary }
command-help-summary = this list
command-profile-summary = what you have told me about yourself
command-sources-summary = the facts behind my last answer, in full
command-new-summary = start a new conversation, and keep your profile
command-forget-summary = erase your profile and all conversations
command-quit-summary = leave
command-unknown = I know no command { $typed }. /help lists those I know.
command-profile-intro = What you have told me:
command-profile-line = - { $what }: { $value }
command-profile-outro = Tell me if something is wrong ("my budget is ..."). /forget erases all of it.
command-profile-empty = You have told me nothing about yourself yet. Budget, hours a week, country, deadline and what you already hold make my answers fit you better.
command-sources-intro = The facts behind my last answer:
command-sources-empty = I have not cited anything yet in this conversation. Ask about a certificate first.
command-new-done = A new conversation. I keep your profile: /profile shows it, /forget erases it.
command-forget-done = Forgotten: your profile and all our conversations are erased.
command-quit-done = Goodbye. Good luck with it.

## The profile

profile-goal = Goal
profile-fields = Fields
profile-budget = Budget
profile-budget-monthly = { $amount } a month
profile-hours = Time
profile-hours-value = { some-hours } a week
profile-deadline = Deadline
profile-deadline-value = { some-weeks }, counted from when you said it
profile-level = Level
profile-region = Where you are
profile-language = Language
profile-payer = Who pays
profile-degree = Degree
profile-experience = Experience
profile-experience-value = { some-years }
profile-held = You hold
profile-in-progress = Under way
profile-rejected = Not for you
payer-self = yourself
payer-employer = your employer
payer-public-fund = a public fund
payer-military-benefit = a military benefit
payer-college = your college
answer-yes = yes
answer-no = no
