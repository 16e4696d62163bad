"""Words of loss, grief, illness and ill-treatment: each is met with one plain clause, never with a label."""

from __future__ import annotations

import re

from bot.advisor.rules.care_cues import compiled, plain

LOSS = (
    r"laid off",
    r"(?:got|been|was|were|get|getting) (?:fired|sacked|made redundant|let go|laid off|canned|axed)|(?:they|company"
    r"|firm|boss|work) (?:just )?"
    r"(?:fired|sacked|let|laid) (?:me|us)(?: (?:go|off))?",
    r"redundan(?:t|cy)(?! (?:disk|power|link|server|array|path|data|code|system|site|network|storage))",
    r"(?:lost|losing) (?:my|our) job",
    r"unemployed",
    r"(?:didnt|did not|wont|not|never) (?:renew|extend|extended|renewed) my contract|contract (?:was|is|got|wasnt"
    r"|isnt|not) (?:not )?(?:being )?(?:renewed|extended|terminated|cut)(?! (?:every|each|yearly))|\d{2,} "
    r"(?:applications?|cvs?|resumes?|jobs? appl\w+)[^.!?]{0,30}(?:zero|no|0|nothing|none|not one|rejected)",
    r"(?:hundreds?|\d+) (?:of )?(?:applications|rejections)",
    r"(?:ashamed|embarr?ass?(?:ed|ing)|humiliat\w+|feel(?:ing|s)? (?:so |really |kinda |a bit |just |like (?:a |an "
    r"|such an? )?|such a )*(?:stupid|"
    r"useless|failure|worthless|hopeless|dumb|thick|idiot|loser|fraud|imposter|impostor|small|behind everyone"
    r"|inadequate))|im (?:just |such |"
    r"so )*(?:an? )?(?:failure|loser|idiot|too (?:stupid|dumb|thick))(?! (?:rate|mode|analysis))|(?:^|(?<=[.!?,;]) ?"
    r"|please |pls )dont (?:laugh|judge)",
    r"im (?:so |just )?(?:desperate|exhausted|scared|afraid|terrified|depressed|burn(?:ed|t) out)",
    r"(?:no one|nobody) (?:will |wants to )?hires? me",
    r"failed (?:the|my|it|again|twice)",
    r"failed (?:[\w+-]+ ){1,3}(?:again|twice|(?:two|three|four|\d) times)",
    r"divorc\w+(?! (?:papers?|law|lawyers?|cases?|mediat\w+|coach\w*|attorney))",
)
_KIN = (
    r"(?:both (?:my )?parents|(?:husband|wife|partner|spouse|mum|mom|mother|dad|father|son|daughter|child|baby"
    r"|brother|sister|nan|gran"
    r"|grandma|grandmother|"
    r"grandad|grandpa|grandfather|fianc\w+|girlfriend|boyfriend|best friend|friend|uncle|aunt|parents?|twin"
    r"|mother-in-law|father-in-law)s?)"
)
GRIEF = (
    rf"{_KIN} (?:\S+ ){{0,3}}?(?:died|dead|passed(?: away| on)?(?= ?(?:$|[.,;!?]|last|on|in|this|a |two|three|\d|and"
    rf"|when|from|after|unexpect\w*|"
    rf"sudden\w*|yesterday|recently|just))|was killed|got killed|took (?:his|her) (?:own )?life)(?! (?:the|his|her"
    rf"|their|my|a?n? ?exam|test|out|"
    rf"laughing|on me\b))",
    rf"(?:lost|losing|buried|burying|grieving|mourning) (?:(?:my|our) |(?=both))(?:late |\w+ )?{_KIN}\b(?!s? (?:job"
    rf"|phone|card"
    rf"|password|cert\w*|laptop|money|"
    rf"book|keys|notes|support|visa))|(?:the )?(?:death|loss|funeral|passing) of (?:my|our) {_KIN}|(?:my|our) "
    rf"(?:late |\w+ )?{_KIN}s?"
    r" (?:death|passing|funeral)\b",
    r"(?:im|as|being|became|been) (?:now |just )?(?:a |an )?(?:recent |young |new )?(?:widow(?:ed|er)?|bereaved"
    r"|orphan(?:ed)?)|widow(?:er)? (?:at|with|here|of \d)",
    r"(?:i am|im|still|been|while|we are|were) grieving|(?:my|our|his|her|the|a|family) (?:\w+ )?funeral(?! "
    r"(?:director|home|service (?:job|work)|industry|business|"
    r"arrang\w*|cert\w*|course))|(?:^|(?<=[.!?,;]) ?|the )funeral (?:is|was|on|next|this|same|tomorrow)|miscarriage"
    r"|stillb(?:irth|orn)|passed away",
)
_BODY = r"(?:back|knees?|hips?|shoulders?|hands?|wrists?|legs?|neck|spine|lungs?|heart|eyes|hearing|feet|joints)"
_ILL = (
    r"(?:cancer|chemo\w*|leukaemia|leukemia|dialysis|lupus|crohns|fibromyalgia|long[- ]?covid|ms diagnosis|multiple"
    r" sclerosis|parkinsons|"
    r"chronic (?:pain|fatigue|illness)|a stroke|a heart attack|a breakdown|a nervous breakdown|burn(?:ed|t)?[- ]?out"
    r"|panic attacks?|"
    r"depress(?:ion|ed)|bipolar|ptsd|brain fog|anorexia|bulimia|an eating disorder|a tumou?r|(?:bad|severe|terrible"
    r"|crippling|really bad) anxiety|"
    r"anxiety (?:is )?(?:so|really|too|that) bad|post ?natal depression|postpartum depression|a concussion|a brain"
    r" injury|tuberculosis|hiv|"
    r"an addiction|schizophrenia|psychosis)"
)
_NOT_FIELD = (
    r"(?! (?:research\w*|patients?|charity|ward|nurse|nursing|awareness|coach\w*|data|study|studies|clinic|care"
    r"|centre|center|support|"
    r"counsel\w*|therap\w*|specialist|field|work|worker|cert\w*|courses?|registry|in (?:the|this|my) (?:team|industry"
    r"|field|market|company)|"
    r"of (?:the|this|my|luck|genius)|rates?|screening|foundation|clients?|training|prevention))"
)
HEALTH = (
    r"(?:(?:been|was|just|got|recently|newly|im|i was) )?diagnosed (?:with|as)\b(?! (?:my|a (?:bug|fault"
    r"|problem)))(?<!my"
    r" \w\w\w diagnosed with)(?<!my \w\w\w\w diagnosed with)|recovering (?:alcoholic|addict)|(?:months?|years?"
    r"|days?|weeks?)"
    r" (?:sober|clean)(?= ?(?:$|[.,;!?]|and|now|from|off|here))|in recovery(?= ?(?:$|[.,;!?]|from|since|for|and|now))",
    rf"(?:i have|ive|ive got|i got|got|im|having|have|had|i had|since my|after my|after|due to|because of|with"
    rf"|through|on|from|diagnosed with|living with|"
    rf"recovering from|off with|off work with|out with|signed off with|waiting for|in treatment for|treated for|my"
    rf"|doing|fighting|battling|"
    rf"since|fully|totally|completely|so|just|severely|still|been) (?:my |the |some |this |a lot of |really |very |so"
    rf" |totally |completely |badly |"
    rf"severely |clinically )*{_ILL}{_NOT_FIELD}(?!\w)",
    rf"(?:^|(?<=[.!?;,]) ?)(?:fully |totally |completely |badly )?{_ILL}(?= ?(?:$|[.,;!?]|and (?:off|cant|only|no"
    rf"|not)|til|till|until|since|so|now|here|from|for \d|at|made|makes|means))",
    r"(?:in|having|during|after|through|my) (?:my |cancer |a |knee |back |heart |brain |long )?(?:treatment|chemo\w*"
    r"|radiotherapy|surgery|rehab|remission|recovery)(?= ?(?:$|[.,;!?]|til|till|until|now|and|so|"
    r"for|this|since))(?<!water treatment)",
    r"(?:signed|written|been) off (?:sick|work|by (?:the|my) (?:doc\w*|gp))?|recovering from (?:an? |my )?(?:\w+ )?"
    r"(?:surgery|operation|illness|injury|accident|breakdown|addiction)|off sick|sick leave|sick note|on"
    r" disability|medical leave|(?:just |came )?out of (?:the )?"
    r"(?:hospital|psych\w*|rehab|a coma)|in (?:the )?hospital (?:now|since|for|until|till|with|at the moment|again)"
    r"|bed ?bound|house ?bound|cant leave (?:the|my) "
    r"(?:house|bed|room|flat)",
    rf"(?:my|the) {_BODY} (?:is|are|has|have|just|finally|went|gave) (?:\w+ )?(?:gone|gave|bad|knackered|wrecked"
    rf"|ruined|shot|messed up|broken|injured|failing|given|out|hurts?|"
    rf"finished|fucked|done)(?! (?:end|up skills))|(?:injured|hurt|broke|wrecked|did in|ruined|fractured) my "
    rf"(?:{_BODY}|ankle|arm|foot)",
    r"(?:my|the) (?:doctor|doc|gp|dr|therapist|psychiatrist) (?:says?|said|told me|wants me|advised)(?! (?:is|are)\b)"
    r"|(?:dr|doc|doctor|gp) (?:says|said|told me)",
    r"(?:im|i am|been|very|really|so|seriously|chronically|terminally) (?:\w+ )?(?:ill|unwell|too sick|bedridden)(?! "
    r"(?:of|with envy|advised|equipped|prepared))",
)
_BOSS = (
    r"(?:boss|manager|supervisor|team ?lead(?:er)?|employer|foreman|owner|chef|ceo|director|coworkers?|colleagues?"
    r"|head (?:chef|nurse|teacher)|"
    r"company|agency|agent|they|customers?|sponsor|madam|contractor|recruiter|firm)"
)
_ILL_USE = (
    r"(?:shout(?:s|ed|ing)?|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|swear(?:s|ing)?|swore) (?:\w+ )?at (?:me|us)|(?:hit"
    r"|hits|hitting|slap(?:s|ped)?|beat(?:s|ing)?|"
    r"punch(?:es|ed)?|push(?:es|ed)|grop(?:es?|ed|ing)|touch(?:es|ed)|threaten(?:s|ed|ing)?|harass(?:es|ed|ing)?|bull"
    r"(?:y|ies|ied|ying)|humiliat(?:es?|ed|ing)|"
    r"insult(?:s|ed|ing)?|abus(?:es?|ed|ing)|mistreat(?:s|ed|ing)?|stalk(?:s|ed|ing)?|belittl(?:es|ed|ing)|mock(?:s"
    r"|ed|ing)|rap(?:ed|es)|assault(?:s|ed)|"
    r"(?:makes?|making) fun of|calls?) (?:me|us)\b(?! (?:to\b(?! (?:tears|the ground|work))|to (?:get|take|do|learn"
    r"|move|study|level)|towards?|into|hard"
    r"|for (?:a|the|pmp|an)|up|back|in (?:to|for)|on my|at (?:my|home)"
    r"|with (?:a|an|the) (?:job|offer|question)|daily for|about (?:the|a) (?:job|role)))"
)
AT_WORK = (
    rf"{_BOSS} (?:\w+ ){{0,3}}?{_ILL_USE}",
    r"(?:im |am |been |being |get |getting |i was |was |i am )(?:constantly |always |\w+ )?(?:bullied|harassed"
    r"|groped|abused|mistreated|shouted at|screamed at|yelled at|humiliated|threatened|"
    r"insulted|assaulted)(?: at work| by| every| daily| for| in| on|(?= ?(?:$|[.,;!?])))",
    rf"{_BOSS} (?:\w+ ){{0,10}}?(?:laughs?|laughing|spits?|spat|throws?|threw|shouts?|screams?|yells?) (?:\w+ )?at "
    rf"(?:me|us)\b|(?:stalks?|stalking|stalked|harass\w*|blackmail\w*) me\b|(?:makes?|making|made) fun of (?:me|us"
    rf"|my|our)|calls? (?:me|us) (?:stupid|useless|an"
    rf" idiot|idiots?|names|dumb|lazy|worthless|a failure|ugly|fat|racist|slurs)",
    r"(?:toxic|abusive|bullying|violent) (?:boss|manager|supervisor|workplace|employer|team ?lead(?:er)?|chef"
    r"|colleagues?)|(?:bullying|harass\w+|abuse) at (?:my )?work",
)
HELD = (
    r"(?:they|boss|agency|employer|company|owner|madam|sponsor|he|she) (?:\w+ )?(?:locks?|locked|keeps?|kept) (?:us"
    r"|me|the workers|everyone) (?:in|inside|there|locked|at the)|(?:has|have|keeps?|kept|holds?|took|hold) (?:all )?"
    r"(?:our|my|the workers) (?:ids?|id cards?|identity (?:cards?|papers)|documents?|passports?)\b(?! (?:number|ready"
    r"|with me|for|to|here))",
    r"(?:keeps?|keeping|kept|took|takes|taken|hold|holds|holding|held|confiscated?|locked|has|have|having|withhold\w*"
    r"|wont (?:give|return)(?: me)?(?: back)?|refus\w+ to (?:give|return)(?: me)?(?: back)?) "
    r"(?:all )?(?:my|our|the workers?|everyones) (?:\w+ )?(?:passports?|documents|papers|originals?|original "
    r"(?:cert\w*|degree|documents?|papers)|id card|iqama|emirates id|travel documents?)"
    r"(?! (?:number|photo|copy|size|with me|ready|in order|to (?:the|my) (?:exam|test|embassy)|for (?:the )?(?:exam"
    r"|test|id)))",
    r"(?:says?|said|told me|tells? (?:me|us)|threaten\w*) (?:that )?(?:i|we) (?:cant|cannot|may not|must not|am not"
    r" allowed to|are not allowed to) (?:leave|quit|resign|go home|change (?:jobs?|employer))|(?:wont|doesnt|dont"
    r"|does not|not|never) let "
    r"(?:me|us|anyone) (?:leave|quit|resign|go home|change (?:jobs?|employer))|not allowed to (?:leave (?:the|my) "
    r"(?:company|job|house|site|camp|compound)|quit|resign|change (?:jobs?|employer))",
)
_AT_HOME = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|ex|father|dad|mother|mum|mom|brother|uncle|in-laws|father-in-law"
    r"|mother-in-law|family|parents|stepdad|stepfather|landlord|he|she)"
)
AT_HOME = (
    rf"(?:my |our )?(?:{_AT_HOME[3:-1]}) (?:\w+ ){{0,2}}?(?:hits?|hitting|beats?|beating|slaps?|chokes?|kicks?|abus"
    rf"(?:es|ive|ed)|threatens?|rapes?|locks?|punch(?:es|ed)) (?:me|us)\b(?! (?:at|in) "
    rf"(?:chess|poker|cards|games|fifa|quiz\w*|every game))",
    r"(?:my |our )(?:husband|wife|partner|boyfriend|girlfriend|father|dad|in-laws|father-in-law|mother-in-law|family"
    r"|parents|brother|uncle) (?:\w+ )?(?:does ?nt|doesnt|dont|wont|does not|will not|not|never|forbids?|refuses? to|"
    r"controls?) (?:\w+ )?(?:let|allow|permit|me|my|all my)(?: me| us)? (?:\w+ )?(?:study|work|leave|go out|have"
    r"|learn|get|money|phone|from|to|any|own|take|earn)",
    r"domestic (?:violence|abuse)(?! (?:worker|support|advoca\w*|cert\w*|course|counsel\w*|charity|training|shelter"
    r"|awareness|officer))|abusive (?:husband|wife|partner|marriage|relationship|home|parents|father|boyfriend|ex"
    r"|family|household)|"
    r"(?:leave|leaving|left|escape|escaping|flee|fleeing|run from|running from|get away from) (?:my |an |a |his |her"
    r" )?(?:abus\w+|violent)",
)
_LOSS, _GRIEF, _HEALTH = compiled(LOSS), compiled(GRIEF), compiled(HEALTH)
_ILLNESS = re.compile(
    rf"(?<!\w)(?:{_ILL}|dialysis|chemo|radiotherapy|surgery|rehab|illness|disability benefits?){_NOT_FIELD}(?!\w)"
)
_OWN = re.compile(r"\b(?:i|im|ive|ill|my|me)\b")
_OF_OTHERS = re.compile(
    r"\b(?:patients?|clients?|people with|kids with|children with|survivors?|someone with|help(?:ing)? (?:people"
    r"|others)|work(?:ing)? (?:in|with|for)|career in|job in|cert\w* (?:in|for|on)|course (?:in|on)|nurse|nursing"
    r"|surgical|tech(?:nician|nologist)?|coach\w*|research\w*|"
    r"cosmetic|vet(?:erinary)?|my (?:mum|mom|dad|wife|husband|mother|father|son|daughter|brother|sister|friend"
    r"|grandma|nan|boss|dog|cat)s?)\b"
)
_HELD, _WORK, _HOME = compiled(HELD), compiled(AT_WORK), compiled(AT_HOME)
_BOOKED = re.compile(
    r"\b(?:move|mov(?:e|ing) it|reschedul\w*|postpone\w*|push back|delay\w*|cancel\w*|change the date|put off"
    r"|extend\w*|extension)\b"
    r"|\b[\w+-]+ (?:exam |test )?is (?:booked|scheduled|due)\b|\b(?:exam|test)s? (?:is )?(?:on |this |next )?(?:"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b"
)


def is_loss(said: str) -> bool:
    """Whether a lost job, many rejections, a failure or shame is told of oneself. ``said`` is plain."""
    return _LOSS.search(said) is not None


def is_grief(said: str) -> bool:
    """Whether a death close by is told. ``said`` is plain."""
    return _GRIEF.search(said) is not None


def is_illness(said: str) -> bool:
    """Whether an illness of one's own is told. ``said`` is plain."""
    if _HEALTH.search(said) is not None:
        return True
    return _ILLNESS.search(said) is not None and _OWN.search(said) is not None and _OF_OTHERS.search(said) is None


def mistreatment(text: str) -> str | None:
    """``held`` (papers or wages kept, tied by a fee), ``home`` or ``work``; ``None`` where none is told."""
    said = plain(text)
    if _HELD.search(said):
        return "held"
    if _HOME.search(said):
        return "home"
    return "work" if _WORK.search(said) else None


def would_move_exam(text: str) -> bool:
    """Whether a booked exam or a running date is to be moved."""
    return _BOOKED.search(plain(text)) is not None
