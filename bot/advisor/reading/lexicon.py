"""The English words that reading a message leans on. Tables only; what they mean is decided where they are used."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


def words(text: str) -> frozenset[str]:
    """The words of a space-separated table."""
    return frozenset(text.split())


STOP = words(
    "considered regarded deemed "
    "voucher vouchers coupon coupons discount discounts promo "
    "a an the this that these those some any all each every my your our his her its their me i you he she "
    "it we they us them "
    "who whom whose what which when where why how whether is am are was were be been being isn't aren't "
    "wasn't do does did "
    "don't doesn't didn't done doing have has had haven't hasn't having can could can't couldn't will "
    "would won't wouldn't "
    "shall should shouldn't may might must need needs needed not no nor yes yeah yep nope ok okay if then "
    "than so as at by for "
    "from in into of on onto off out over under below above to up with without within "
    "about after before during until since while because but "
    "and or vs versus both either neither just only even also too very really quite much many more most "
    "less least few lot "
    "lots bit again already still yet now soon later here there ever never always maybe perhaps please pls "
    "thanks thank hi "
    "hello hey hiya heya heyy hiii howdy yo hullo "
    "i'm i've i'd i'll it's that's what's you're we're there's let's gonna wanna gotta im ive "
    "dont cant u ur r plz "
    "get gets getting got take takes taking took taken do go goes going went come comes coming make makes "
    "making made want "
    "wants wanted like likes liked think thinks thinking thought know knows knew say says said tell tells "
    "told give gives "
    "gave given help helps helped find finds found look looks looking looked see sees saw start starts "
    "started starting try "
    "tries trying tried use uses used using work works worked working pay pays paid paying buy buying "
    "bought spend cost costs "
    "costing charge charges worth worthwhile waste good better best bad worse worst great nice right wrong "
    "same different "
    "other others another else one ones thing things stuff way ways something anything nothing someone "
    "anyone everyone people "
    "employer employers company companies job jobs hire hired hiring hires recruiter recruiters career "
    "careers salary money "
    "time year years month months week weeks day days hour hours today tomorrow tonight weekend weekends "
    "evening evenings "
    "pass passed passing passes fail failed failing finish finished finishing complete completed study "
    "studying studied learn "
    "learned learning prepare prepared preparing renew renewing expire expires expired recognised "
    "recognized respected valued "
    "valid accepted recognise recognize value matter matters count counts mean means difference between "
    "compare compared "
    "comparison choose pick recommend recommended suggest advice tips well hard harder easy easier "
    "difficult quick quickly fast "
    "faster fastest quicker quickest shortest easiest hardest longest "
    "cheap cheaper cheapest expensive free long longer short shorter old new real actually honestly "
    "basically currently "
    "probably definitely instead besides next first second third last per vs. etc eg ie aka bc cuz cos tho "
    "though although "
    "offer offers offered offering provide provides provided issued issues runs sells teach teaches "
    "teaching called named via through "
    "become becomes becoming became anyway guys bro dude man mate sir madam dear apply applying interview "
    "interviews cv resume"
)
"""Words of talk: never part of the name of a credential unless a known name holds them."""

CREDENTIAL_NOUNS = words(
    "certificate certificates certification certifications cert certs certi certy certificat certifications exam exams "
    "credential credentials diploma diplomas nanodegree nanodegrees microcredential microcredentials badge "
    "badges licence licences license licenses qualification qualifications accreditation specialization specialisation"
)
COURSE_NOUNS = words(
    "course courses class classes bootcamp bootcamps training trainings programme programmes program "
    "programs path track "
    "module modules test tests study guide specializations series micro"
)
CERTIFIED = words("certified")
GENERIC = CREDENTIAL_NOUNS | COURSE_NOUNS | CERTIFIED | words("completion generic various providers general")
"""Words that say that something is a credential and not which one."""

LEVEL_WORDS = words(
    "associate professional expert fundamentals fundamental foundation foundations specialty speciality "
    "practitioner advanced "
    "entry level senior core essentials basic basics beginner intermediate master i ii iii 1 2 3 4 5 6 7 "
    "specialist certified "
    "principal chartered junior belt"
)
"""Words that tell rungs of one ladder apart: they weigh less than the words of the subject."""

FIELD_WORDS = words(
    "data cloud cyber security it computing ai artificial intelligence software programming coding "
    "developer development web "
    "project management marketing digital design ux ui networking network support business finance "
    "accounting hr health "
    "healthcare medical nursing teaching education logistics supply chain science analytics analyst "
    "analysis engineering "
    "engineer administrator administration admin technology tech computer machine learning deep language "
    "english safety "
    "hospitality food electrical construction leadership manager product sales customer service risk "
    "privacy audit agile devops "
    "operations human resources social media system systems information generative game games mobile app apps database "
    "python java sql excel cooking welding plumbing"
)
"""Words of whole fields: with no issuer beside them they name a field, not one credential."""

FILLERS = words(
    "shortcut shortcuts trick tricks "
    "new newer latest old older cheap cheaper cheapest best better good great top free paid online offline "
    "official popular "
    "famous well-known known whole entire full complete short long quick easy hard basic simple other "
    "different same next first "
    "second actual whatever fancy little big small real proper standard normal current updated recent own "
    "single famous "
    "highly rated respected recognised recognized accredited legit beginner beginners entry level "
    "introductory based related "
    "oriented focused specific year years month week hour hours day stuff one ones thing things kind type "
    "sort style version "
    "career careers industry vendor neutral type things stuff six three flagship self paced remote virtual "
    "english local "
    "international global national american british indian european certified nice cool shiny damn bloody "
    "decent solid verified audited paid high low higher lower stackable transferable government private "
    "state public valuable useful useless "
    "marketable employable important prestigious reputable tiny proper weird random"
)
"""Words that describe a credential without naming it."""

ABBREVIATIONS: dict[str, tuple[str, ...]] = {
    "cybersecurity": ("cyber", "security"),
    "cybersec": ("cyber", "security"),
    "cyberops": ("cyber", "operations"),
    "infosec": ("information", "security"),
    "frontend": ("front", "end"),
    "backend": ("back", "end"),
    "fullstack": ("full", "stack"),
    "powerbi": ("power", "bi"),
    "pm": ("project", "management"),
    "pjm": ("project", "management"),
    "ml": ("machine", "learning"),
    "da": ("data", "analytics"),
    "ds": ("data", "science"),
    "genai": ("generative", "ai"),
    "k8s": ("kubernetes",),
    "dev": ("developer",),
    "sysops": ("sysops",),
    "sysadmin": ("system", "administrator"),
    "admin": ("administrator",),
    "mgmt": ("management",),
    "mktg": ("marketing",),
    "sec": ("security",),
    "infra": ("infrastructure",),
    "arch": ("architect",),
    "prac": ("practitioner",),
    "pro": ("professional",),
    "assoc": ("associate",),
    "fund": ("fundamentals",),
    "bi": ("business", "intelligence"),
    "ecommerce": ("e", "commerce"),
    "helpdesk": ("support",),
    "db": ("database",),
    "dba": ("database", "administrator"),
    "scm": ("supply", "chain", "management"),
    "swe": ("software", "engineer"),
    "ehr": ("health", "records"),
}
"""What short forms stand for, tried beside the form as typed when a partial name is matched."""

STEMS: dict[str, str] = {
    word: family.split()[0]
    for family in (
        "analytics analyst analysts analysis analytic",
        "engineer engineers engineering",
        "developer developers development developing develop",
        "administrator administrators administration administering",
        "architect architects architecture architecting",
        "designer designers design designing",
        "management manager managers managing",
        "network networks networking",
        "marketing marketer marketers",
        "science scientist scientists sciences",
        "fundamentals fundamental foundations foundation foundational",
        "practitioner practitioners",
        "specialist specialists specialty speciality",
        "accounting accountant accountants",
        "bookkeeping bookkeeper bookkeepers",
        "teaching teacher teachers",
        "coding coder coders",
        "billing biller billers",
        "phlebotomy phlebotomist phlebotomists",
        "security securities",
        "operations operation ops",
        "auditor auditors audit auditing",
        "tester testers testing",
        "technician technicians tech",
        "programming programmer programmers",
        "professional professionals",
        "associate associates",
        "nursing nurse nurses",
        "welding welder welders",
        "inspector inspectors inspection",
        "coach coaches coaching",
        "recruiter recruiters recruiting recruitment",
        "electrician electricians electrical",
        "licence license licences licenses licensing licensed",
        "wine wines",
        "statistics statistical stats",
        "hacker hackers hacking",
        "kubernetes kubernete",
        "trainer trainers",
        "pharmacy pharmacist",
    )
    for word in family.split()
}
"""Words of one family, to the word that stands for them in partial matching."""

PEOPLE = words(
    "person persons people professional professionals engineer engineers staff developer developers expert "
    "experts employee "
    "employees holder holders worker workers trainer trainers coach coaches candidate candidates member "
    "members today already"
)
"""Words for people who hold something."""

ALSO_WORDS = words(
    "ans das sap dea mos acc cc ads was cap coc sie pca cic aim safe plan pace ace map port ice can may it us go"
)
"""Short names that are also everyday words or abbreviations: in small letters they need a sign that a credential is
meant.
"""

PLAIN_ACRONYMS = words(
    "it hr uk us usa eu uae ai ml cv ux ui sql html css api seo erp crm qa vpn lan wan ceo cto cfo cio "
    "ciso soc siem hvac lpn rn stem gcse "
    "ba ma bs ms bsc msc bcom btech mtech phd mba dod va nhs gi faq url pdf app ok asap fyi imo tbh lol "
    "omg btw aka eta diy tv pc mac ios "
    "os iot ar vr bi kpi roi sme ngo dr mr mrs ms am pm gmt est pst usd eur gbp inr cad aud ngn kes zar "
    "aed sgd jpy cny brl mxn php "
    "pkr bdt nzd chf tl dr ib ged hnd hnc nvq btec ucas adhd ada eeoc hipaa gdpr pci nist iso rag llm gpt "
    "gcp aws ibm sap "
    "isc moocs mooc cpd ceu pdu ceus pdus cpe cpes nyc sf la dc tx ca ny nj fl il uni bpo kpo ot pt tafe "
    "wioa fafsa osp ats wfh etc "
    "ects cats eqf nqf rpl aqf scqf nsqf okr okrs "
    "cert certs exam vs or and i a no yes not the my is me we you do go to in on at so if"
)
"""Capitals that name no credential by themselves."""

KNOWN_ELSEWHERE = words(
    "cpa cia frm caia cfe nclex ielts toefl pgce lpc ceng cima pe fe gre gmat lsat mcat usmle plab jlpt delf dele hsk "
    "nebosh iosh istqb isaqb iiba exin cbap"
)
"""Well-known examinations and letters, said to be unknown where the catalog does not hold them."""

OTHER_ORGANISATIONS = words(
    "harvard stanford mit oxford cambridge yale princeton columbia berkeley wharton cornell udacity "
    "simplilearn skillshare "
    "pluralsight alison treehouse codecademy datacamp masterclass khan springboard lambda emeritus upgrad "
    "greatlearning edureka "
    "intellipaat byju's unacademy nebosh bcs apmg exin isaqb istqb iiba axelos nvidia apple samsung huawei "
    "alibaba tencent tesla "
    "netflix spotify facebook twitter tiktok openai anthropic deloitte kpmg pwc mckinsey accenture infosys "
    "tcs wipro nasa unesco "
    "harvardx mitx upwork fiverr siemens bosch vmware juniper splunk okta"
)
"""Organisations that often stand before the name of a programme; where the catalog has no such issuer, it is another
one.
"""


MODERN_WORDS = words(
    "blockchain cryptocurrency crypto bitcoin fintech edtech devsecops mlops aiops chatbot chatbots "
    "chatgpt copilot gemini openai "
    "upskill upskilling reskill reskilling freelancing freelancer remote onboarding wfh linkedin youtube "
    "tiktok instagram whatsapp "
    "github gitlab docker kubernetes linux python javascript typescript html css react reactjs angular "
    "nodejs node php excel "
    "powerpoint photoshop figma canva wordpress shopify salesforce cybersecurity cyber backend frontend "
    "fullstack ecommerce "
    "klarna afterpay clearpay paypal venmo gofundme "
    "esports dropshipping barista babysitting babysitter childcare homeschool homeschooling yoga pilates "
    "nutrition reiki "
    "hairdressing barbering manicure microblading lashes hvac drone drones forex analytics agile scrum "
    "kanban ux ui seo ppc "
    "roadmap roadmaps gcse gcses ects credly accredible badgr parchment coupon coupons proctor cheers "
    "trustworthy untrustworthy voucher vouchers pricey refundable hypnosis practitioner practitioners "
    "syllabus syllabi resit resits retake retakes flashcards cheatsheet proctoring webcam renewals "
    "recertification recertify recertified "
    "exempt exemption exemptions prerequisite prerequisites prereq prereqs jobcentre apprenticeship "
    "paralegal barista bookkeeping "
    "covid unemployed underemployed laid layoff layoffs laidoff newbie noob apprenticeship apprenticeships "
    "internship internships "
    "bootcamp bootcamps webinar webinars mooc moocs resume resumes timesheet timesheets email emails "
    "website websites login app "
    "apps laptop smartphone online offline proctored unproctored accredited unaccredited refundable "
    "nonrefundable legit scammy scam "
    "scams scammer mums moms grads grad uni unis undergrad postgrad sysadmin sysadmins helpdesk homelab "
    "gonna wanna gotta kinda sorta "
    "dunno lemme idk imo tbh thx pls plz ty ppl abt bcoz coz cuz wat wot wats whats thats isnt arent "
    "doesnt dont didnt wont cant couldnt "
    "cashier cashiers chromebook chromebooks ipad ipads macbook laptops tablets smartphones barman barmaid bartender "
    "bartenders waitress housewife homemaker discount discounts promo promos "
    "shouldnt wouldnt hasnt havent ive youre theyre lets whos wheres hows theres alot im hav hve teh wich "
    "wich tho thru ya yall"
)
"""Everyday words that are younger than the word list, and spellings of chat."""


FOREIGN = words(
    "ich mich mir und oder der die das dem den ein eine einen mit fur ist sind kann soll wie viel welche "
    "welches welcher nicht auf aus zu "
    "que para como cual cuanto cuesta una uno por con los las del esta este soy quiero puedo mi es el y o "
    "um uma nao qual quanto "
    "custa com meu minha quero posso vale pena je suis veux puis quel quelle combien coute pour avec dans "
    "est une les des du le la "
    "au aux mon ma sur pas kya hai mujhe kaise kaun liye aur nahi mein ke ki ka se cosa quale quanto per "
    "il lo gli della"
)
"""Small words of other languages: several of them tell that a message is not English."""

OTHER_PAIRS = frozenset(
    (
        "linkedin learning",
        "great learning",
        "khan academy",
        "general assembly",
        "cloud academy",
        "le wagon",
        "harvard university",
        "stanford university",
        "yale university",
    )
)
"""Such organisations of two words."""


@lru_cache(maxsize=1)
def _ranked_words() -> dict[str, int]:
    lines = (Path(__file__).with_name("words.txt")).read_text(encoding="utf-8").splitlines()
    ranked = (word for line in lines if not line.startswith("#") for word in line.split())
    return {word: rank for rank, word in enumerate(ranked)}


_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly")
_WHOLE_ENDINGS = ("y", "ness", "ment", "able", "ful", "less", "ist", "ists", "ship")
_BEGINNINGS = ("un", "re", "over", "under", "non", "pre", "self", "mis", "out", "multi", "inter", "anti")


def is_literal(word: str) -> bool:
    """Whether ``word`` itself, not only a word that it could be made of, is an ordinary English one."""
    return word in STOP or word in MODERN_WORDS or word in _ranked_words()


def common_words(count: int) -> frozenset[str]:
    """The commonest words of English."""
    return frozenset(word for word, rank in _ranked_words().items() if rank < count)


@lru_cache(maxsize=8192)
def is_everyday(word: str, rank: int | None = None) -> bool:
    """Whether ``word`` (folded) is an ordinary English word or an easy form of one; with ``rank``, among so many
    commonest.
    """
    ranked = _ranked_words()
    limit = len(ranked) if rank is None else rank
    if word in STOP or word in MODERN_WORDS or ranked.get(word, limit) < limit:
        return True
    if rank is not None:
        return False
    return any(stem in STOP or stem in ranked for stem in _stems(word))


def _stems(word: str) -> list[str]:
    stems: list[str] = []
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            stems += [stem, stem + "e", stem + "y" if not stem.endswith("i") else stem[:-1] + "y"]
            if len(stem) > 3 and stem[-1] == stem[-2]:
                stems.append(stem[:-1])
    stems += [word[: -len(end)] for end in _WHOLE_ENDINGS if word.endswith(end) and len(word) - len(end) >= 3]
    for beginning in _BEGINNINGS:
        if word.startswith(beginning) and len(word) - len(beginning) >= 4:
            stems.append(word[len(beginning) :])
    return stems
