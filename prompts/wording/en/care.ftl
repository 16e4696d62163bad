# What comes before advice. See VOICE.md, "Care".

care-despair = I'm really sorry that it is this hard; you matter more than any certificate. Please talk to someone near you today, or call your local emergency number now if you might act on it.
care-despair-other = I'm really sorry; that is a lot to carry for both of you. Don't leave them alone with it: ask them plainly, and call your local emergency number now if they might act on it.
care-referral = Where you live, this can help: { $name }.
care-cheating = I can't help with dumps, proxies or bought papers: issuers cancel results and can ban you from every exam they give.
care-minor = As you are under age: don't pay for anything without an adult, and check the exam's age rule first.
care-minor-other = As { $who } under age: pay for nothing before an adult agrees, and check the exam's age rule first.
who-she = she is
who-he = he is
who-they = they are
care-last-money = Keep that money: don't spend borrowed or last money on a certificate; take free or refundable routes first.
care-loan = No: don't borrow for it or sell what you need; take free or refundable routes first.
care-immigration = No certificate gets you a visa by itself; only the official list or an accredited adviser can tell what counts.
care-record = Ask the board or employer before you pay: a record need not rule you out, and rules differ by place.
care-clearance = I don't ask about clearances; that part is between you and the employer.
care-other-person = { $relation ->
    [son] It is for your son to choose: ask what job he wants first.
    [boy] It is for your son to choose: ask what job he wants first.
    [lad] It is for your son to choose: ask what job he wants first.
    [stepson] It is for your stepson to choose: ask what job he wants first.
    [grandson] It is for your grandson to choose: ask what job he wants first.
    [nephew] It is for your nephew to choose: ask what job he wants first.
    [brother] It is for your brother to choose: ask what job he wants first.
    [husband] It is for your husband to choose: ask what job he wants first.
    [boyfriend] It is for your boyfriend to choose: ask what job he wants first.
    [father] It is for your father to choose: ask what job he wants first.
    [dad] It is for your dad to choose: ask what job he wants first.
    [daughter] It is for your daughter to choose: ask what job she wants first.
    [girl] It is for your daughter to choose: ask what job she wants first.
    [stepdaughter] It is for your stepdaughter to choose: ask what job she wants first.
    [granddaughter] It is for your granddaughter to choose: ask what job she wants first.
    [niece] It is for your niece to choose: ask what job she wants first.
    [sister] It is for your sister to choose: ask what job she wants first.
    [wife] It is for your wife to choose: ask what job she wants first.
    [girlfriend] It is for your girlfriend to choose: ask what job she wants first.
    [mother] It is for your mother to choose: ask what job she wants first.
    [mum] It is for your mum to choose: ask what job she wants first.
    [mom] It is for your mom to choose: ask what job she wants first.
   *[other] It is for your { $relation } to choose: ask what job they want first.
}
care-loss = That is a hard spot, and it says nothing about what you can do.
care-large-sum = Before paying { $amount }, check the refund rule, and ask one person in that job whether it helped.
care-licensed-work = This is licensed work: a certificate is not a licence; ask the regulator where you want to work.
care-licensed-closed = No: a certificate is not a licence; ask the regulator where you want to work first.
care-licensed-open = None does by itself: a certificate is not a licence; ask the regulator where you want to work first.
care-licensed-foreign = Go to the recognition body for your profession where you want to work first: a certificate is not a licence.
care-barrier-age = No, age does not decide it: my answer is the same at any age.
care-barrier-exam = That need not rule it out; I hold no facts on adjustments, so ask the provider before you book: extra time, a screen reader.
care-barrier-hiring = No, who you are changes nothing in my answer; if an employer treats you unfairly, ask an equality body or a union.

care-offer-first = Don't pay yet: ask the seller your questions in writing first.
care-offer-real = { $name } itself is real, from { $issuer }, but that says nothing for this offer: ask there who may sell it.
care-scam-present = Warning signs in what you wrote: { $signs }.
care-scam-not-seen = I do not see { $signs }.
care-scam-signs = These are warning signs: { $signs }.
care-scam-absent = In what you wrote I see no job guarantee, no fee to receive it and no pressure to pay today.
care-scam-unknown = Still unknown: who assesses it, who accredits it, and what you get back if you stop.
care-scam-rule = I don't call a firm a scam without a regulator's finding; enough signs are reason enough not to pay.
sign-job-guarantee = a job guarantee
sign-fee-to-receive = an upfront fee
sign-pressure = pressure to pay now
sign-no-exam = a paper without a test
next-scam = Do this first: save the advert and every message, ask in writing who assesses it, and ask your consumer advice office.
next-last-money = Do this first: keep the money, try one free lesson, and ask a job centre or library what they pay for.
next-minor = Do this first: ask at school which courses and exams it offers or pays for.
next-licensed-work = Do this first: find the regulator for that work where you want to do it, and read its entry rules before you pay.
next-immigration = Do this first: look up your job on the official list of the country you want, before you pay for any course.
next-record = Do this first: write to the licensing board or employer and ask how they treat a record, before you pay.
care-pay-later = Don't sign yet: paying later from your wages is a debt too; read what you owe if you stop, and take free routes first.
care-mistreated-work = Nobody should be treated like that at work; a union or a free advice service can help while you look for a way out.
care-mistreated-home = Nobody should treat you like that: tell one person you trust, and call your local emergency number if you are in danger.
care-mistreated-held = Don't pay more or sign anything yet: ask the labour authority, and your embassy if you are abroad, for help.
care-grief = I'm sorry for your loss; none of this has to be decided in a hurry.
care-grief-booked = I'm sorry for your loss. I hold no rule on moving a booked exam: ask the exam provider now, and say why.
care-health = Your health comes first; go at your own pace, nothing here has to be quick.
care-health-booked = Your health comes first. I hold no rule on moving a booked exam: ask the exam provider now, and say why.
care-barrier-name = I hold nothing on name changes: ask each issuer's support to reissue it in your name, and ask what its public record shows.
care-barrier-treated = I can't judge that, but you can have it checked free: ask an equality body or a union what the law says where you live.
care-lost = Pay nothing more. What is paid is no fault of yours; what counts is what you save and whom you tell now.
sign-easy-income = a promise of easy income
next-gently = Do this first: try one free lesson when you feel up to it, before you pay for anything.
next-mistreated-held = Do this first: write down dates, sums and what was taken, and keep copies where only you can reach them.
next-barrier-treated = Do this first: write down what was said, when and by whom, while you remember it.
next-barrier-name = Do this first: write to the issuer's support and ask what proof of the new name it needs.
next-lost = Do this first: save receipts, adverts and every message, and ask your bank or card firm whether the payment can be stopped or claimed back.
care-minor-age = Not before you are { $years }: { $name } has that minimum age; pay for nothing without an adult.
care-immigration-papers = I hold nothing on which papers a course or exam asks for: ask the provider first, and an accredited adviser on your own case.
