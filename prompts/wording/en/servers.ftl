# What is said in communities: rules, notes, sharing, judging. Keep the names in braces.

discord-source = Source { $mark }

## Sharing an answer with a channel

share-label = Share in channel
share-post-label = Post it here
share-keep-label = Keep it to myself
share-preview = This is what everybody here would see, made anew from the question “{ $question }” alone. Nothing that you told me about yourself is in it. Post it?
share-credit = A member here shares the answer to: { $question }
share-done = Posted. You and the moderators can delete it with its button.
share-kept = Fine: nobody but you has seen it.
request-share-facts = What is { $what }, and what does it cost?

## Judging somebody's message

judge-nothing = I find no credential that I know in that message, and no warning sign of an offer. Ask me about it in your own words.
judge-held = Whoever wrote that holds { $name } already. So the question is not whether to buy it, but how to use it:
judge-use = To make it count ({ $name }): name it in full on the CV, with its date and the link that proves it; put one thing made with it beside it; say it where the job's own words ask for it. What is paid for and passed stays an asset.
judge-next = What builds on { $name }?

## Rules

server-off = The managers of this server have switched me off in this channel. In a direct message I answer.
server-role = The managers of this server have not opened me to your role here. In a direct message I answer.
server-cooldown = Not so fast in this channel: I answer you again in about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }. In a direct message I answer at once.
server-delete-label = Delete
server-delete-not-yours = Only the one who asked and the moderators can delete that.
server-thread-title = An answer, with its sources
server-feedback = An answer of mine here got a vote: “{ $reason }”. It was about: { $what }.

## Notes of a community

server-notes-heading = From this server, not checked by me and not part of my evidence
server-notes-seller-heading = From a seller, who earns by it; not checked by me
server-note = “{ $text }” (signed: { $signed }, { $date }; holds until { $until })

## The panel of managers

setup-not-yours = That is for those who may manage this server.
setup-intro = How I work in this server:
setup-rights-missing = I may not write in { $channels }. Give me View Channel, Send Messages, Send Messages in Threads and Create Public Threads there.
setup-saved = Saved. How I work in this server now:
setup-erased = All that was set for this server is erased. How I work here now:
setup-line-open = - I answer in every channel that I can read.
setup-line-channel = - { $mode }: { $channels }
setup-line-cooldown = - Pause after an answer: { $member } seconds for a member, { $channel } for the channel.
setup-line-roles = - Roles: { $allow } allowed (0 means all), { $deny } shut out.
setup-line-defaults = - Where a member says nothing else: region { $region }, currency { $currency }, language { $language }.
setup-line-feedback = - Votes on open answers go to: { $channel }
setup-line-notes = - Notes of this server: { $count }
setup-none = none
setup-pages = Change something else ...
setup-page-channels = Where I answer
setup-page-allow = Roles that may ask me
setup-page-deny = Roles that may not
setup-page-feedback = Where votes on answers go
setup-page-notes = Take notes away
setup-ask-channels = For which channels? Choose them, then say how.
setup-ask-allow = Which roles may ask me here? Choose none to open me to all.
setup-ask-deny = Which roles may not ask me here? This wins over the allowed ones.
setup-ask-feedback = To which channel shall votes on open answers go, with their reason and without names? Choose none to stop it.
setup-ask-notes = Which notes shall go?
setup-ask-mode = How shall I work in the { $count ->
    [one] chosen channel
   *[other] { $count } chosen channels
 }?
setup-no-notes = There is no note yet. How I work in this server:
setup-mode-open = Answer all
setup-mode-mention = Only mentions are answered in the open
setup-mode-thread = Answer in threads
setup-mode-off = Off
setup-back = Back
setup-cooldown = Pauses
setup-defaults = Region, currency, language
setup-note = Add a note
setup-seller-note = Add a seller's note
setup-export = Export
setup-erase = Erase all of it
setup-exported = Everything that is set for this server. It is erased when I am removed from it.
setup-export-alt = a JSON file with what is set for this server
setup-bad-cooldown = Nothing was changed: a pause is a number of seconds from 0 to 86400. How I work in this server:
setup-bad-region = Nothing was changed: I do not know that country or region by that name. How I work in this server:
setup-bad-currency = Nothing was changed: a currency has three letters, and I must hold a rate for it. How I work in this server:
setup-bad-language = Nothing was changed: the languages are en, de, es, fr, hi and pt. How I work in this server:
setup-note-unknown = Nothing was changed: name a credential that I know in the note. How I work in this server:
setup-note-unsigned = Nothing was changed: a note needs a name or an office that stands behind it. How I work in this server:
setup-note-months = Nothing was changed: a note holds for 1 to 24 months. How I work in this server:
form-note = A note on a credential
form-note-text = What is to be known
form-note-text-hint = Our college accepts Google Data Analytics for 12 credits
form-note-signed = Who says so (name or office)
form-note-signed-hint = Careers office
form-note-months = For how many months it holds (1 to 24)
form-note-months-hint = 12
form-defaults = Where a member says nothing else
form-defaults-region = Country or region
form-defaults-region-hint = Kenya
form-defaults-currency = Currency
form-defaults-currency-hint = EUR
form-defaults-language = Language: en, de, es, fr, hi or pt
form-defaults-language-hint = en
form-cooldown = Pauses after an answer
form-cooldown-member = Seconds for the same member in a channel
form-cooldown-member-hint = 30
form-cooldown-channel = Seconds for everybody in a channel
form-cooldown-channel-hint = 5
