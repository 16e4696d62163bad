# What comes before advice. See VOICE.md, "Care".

care-despair = I'm really sorry that it is this hard; you matter more than any certificate. Please talk to someone near you today, or call your local emergency number now if you might act on it.
care-cheating = I don't help with dumps, proxies or bought papers: issuers cancel results and can ban you from every exam they give.
care-minor = As you are under age: don't pay for anything without an adult, and check the exam's age rule first.
care-last-money = No: don't spend borrowed or last money on a certificate; take free or refundable routes first.
care-immigration = No certificate gets you a visa by itself; only the official list or an accredited adviser can tell what counts.
care-record = Ask the board or employer before you pay: a record need not rule you out, and rules differ by place.
care-clearance = I don't ask about clearances; that part is between you and the employer.
care-other-person = It is for your { $relation } to choose: ask what job they want first.
care-loss = That is a hard spot, and it says nothing about what you can do.
care-large-sum = It is a large sum: check the refund rule and the assessor yourself, and ask one person who does that job.
care-licensed-work = This is licensed work: a certificate is not a licence; ask the regulator where you want to work.

care-scam-present = Warning signs in what you wrote: { $signs }.
care-scam-absent = In what you wrote I see no job guarantee, no fee to receive it and no pressure to pay today.
care-scam-unknown = Still unknown: who assesses it, who accredits it, and what you get back if you stop.
care-scam-rule = I don't call a firm a scam without a regulator's finding; enough signs are reason enough not to pay.
sign-job-guarantee = a job guarantee
sign-fee-to-receive = a fee to receive it
sign-pressure = pressure to pay now
sign-no-exam = a paper without a test
next-scam = Do this first: save the advert and every message, ask in writing who assesses it, and pay nothing until you know.
next-last-money = Do this first: keep the money, try one free lesson, and ask a job centre or library what they pay for.
next-minor = Do this first: ask at school which courses and exams it offers or pays for.
next-immigration = Do this first: look up your job on the official list of the country you want, before you pay for any course.
next-record = Do this first: write to the licensing board or employer and ask how they treat a record, before you pay.
