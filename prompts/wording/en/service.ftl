# What the chat says on platforms that keep what they are told. Keep the names in braces.

command-settings-summary = what I remember and how I answer
command-privacy-summary = what is kept of you, and your rights
command-export-summary = everything I have kept of you, as a file
command-feedback-summary = tell the people behind me what was good or wrong: /feedback and your words

## Privacy and consent

service-greeting = I keep what you tell me about yourself, encrypted, so that my answers fit you better: for { $days } days after your last message. /settings switches that off, /forget erases it, /privacy says more.
service-privacy-line = What you tell me in private is kept encrypted and used for your answers alone. /privacy says more, /forget erases it.
service-privacy = I keep your last messages in each chat, what you told me about yourself, and your feedback: encrypted, under a key of your own, for { $days } days after your last message.
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

service-too-many = That was a lot at once. I answer again in about { $seconds } seconds.
service-all-busy = Many people are asking just now. Try again in a minute.
service-too-long = That is more than I can read at once. Send me the part that matters, in at most { $limit } characters.
service-fault = I could not answer that because of a fault on my side. Try it in other words.
