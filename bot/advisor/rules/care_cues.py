"""Words that tell of something that must come before advice: bounded patterns over plain text (see :func:`plain`)."""

from __future__ import annotations

import re

READ_CHARACTERS = 8000
_SPELLINGS = (
    (r"['\u2019\u2018\u02bc`]", ""),
    (r"\bwanna\b", "want to"),
    (r"\bgonna\b", "going to"),
    (r"\bany more\b|\banymor\b", "anymore"),
    (r"\b(?:can not|cannot)\b", "cant"),
    (r"\bdo not\b", "dont"),
    (r"\bi am\b", "im"),
    (r"\bi have\b(?! to)", "ive"),
    (r"\s+", " "),
)
_FOLDS = tuple((re.compile(pattern), replacement) for pattern, replacement in _SPELLINGS)
CURRENCY = (
    r"(?:usd|dollars?|bucks|eur|euros?|gbp|pounds?|quid|inr|rupees?|rs|naira|ngn|php|pesos?|shillings?|kes|rand|zar|"
    r"cad|aud|reais|aed|dirhams?|pkr|taka|cedis?|ringgit)\b"
)
MONEY = rf"(?:[$\u20ac\u00a3\u20b9\u20a6] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:{CURRENCY}|[$\u20ac\u00a3\u20b9\u20a6]))"
NO_AGE = (
    r"(?! ?(?:%|percent|hours?\b|hrs?\b|h\b|weeks?\b|wks?\b|months?\b|mos?\b|days?\b|min|chapters?|modules?|lessons?|"
    r"courses?|cert|exams?|applic|interviews?|credits?|points?|people|kg|miles|th\b|am\b|pm\b|k\b|/|:|[.,]\d|more\b|"
    r"or so|out of|questions?|tests?|attempts?|grand\b|classes|papers?|jobs?|rejections?|"
    rf"{CURRENCY}|(?:years?|yrs?) (?:into|in|of|exp|working|at|as)|\d))"
)
KIN = r"(?:son|daughter|kid|child|boy|girl|brother|sister|nephew|niece|cousin|grandson|granddaughter|stepson|teen)"
_CAN_NOT = r"(?:dont|cant|no longer|never|hardly|barely|couldnt|didnt|doesnt|struggl\w+ to)"
_ALL = (
    r"(?:anything|everything|it all|my life|life(?! ?long)|living(?! (?:in|at|with|off))|going on|carrying on|"
    r"being (?:here|alive)|existing|existence|(?:trying|continuing) to (?:live|exist|go on)|waking up|getting up|"
    r"me(?! (?:get|do|tak|pay|stud))|myself|being around)"
)
_ON = (
    r"(?:go(?:ing)? on(?! (?:with|to))|live(?! in)|carry(?:ing)? on(?! with)|exist|wake up|get up|be (?:alive|here)|be|"
    r"get out of bed|keep (?:living|going(?! (?:with|to)))|try(?:ing)? to live)"
)
_END = r"(?= ?(?:$|[.,;!?)-]|and\b|but\b|after\b|because\b|so\b|should\b|is\b|do\b))"
_STUDY = (
    r"(?:exams?|courses?|cert\w*|study\w*|tests?|syllabus|material|workload|math\w*|pace|labs?|degree|class|job|boss)"
)

DESPAIR = (
    r"kill(?:ing)? myself(?! (?:studying|working|learning|trying|with (?:work|study)|over (?:this|the|an?) |to (?:pass|"
    r"study|learn|finish|get)))",
    r"end(?:ing)? (?:my (?:own )?life|it all)|end(?:ing)? it(?= ?(?:$|[.,;!?]|tonight|today|now\b))"
    r"(?!\W+(?:\w+ ){0,3}(?:my|the|this|a|our) (?:\w+ ){0,2}(?:subscription|membership|trial|contract|plan|account|"
    r"course))",
    r"(?:painless|easiest|quickest|easy|least painful|peaceful) (?:ways?|methods?) (?:to (?:go(?! (?:to|from|"
    r"about|into|"
    r"for|with|on))|die|leave this|end (?:it|things|my))|of (?:dying|going\b(?! (?:to|from|about))))",
    r"(?<!career )(?<!professional )(?<!financial )(?<!political )(?<!prevent )(?<!preventing )(?<!on )suicid\w+"
    r"(?!,? (?:prevent|aware|intervention|first|hotline|helpline|counsel|risk|assess|squad|training|bereave|research))",
    r"unalive|kms\b",
    r"(?:going|want|ready|about) to end it (?:if|when|because|by|unless|with a)(?! (?:contract|subscription))",
    r"(?:stepp?(?:ing)?|jump(?:ing)?|walk(?:ing)?|throw(?:ing)? myself) (?:out )?(?:in front of|under) (?:a|the|that) "
    r"(?:train|car|bus|truck|lorry|tube|tram)|(?:jump(?:ing)? )(?:off|from) (?:a|the|that) (?:bridge|roof|building|"
    r"balcony|cliff)(?! (?:course|role|into))|(?:driv(?:e|ing)|crash(?:ing)?|steer(?:ing)?) (?:my|the) (?:car|bike|van|"
    r"truck) (?:into|off) (?:a|the|that) (?:tree|wall|pole|lake|river|bridge|cliff|traffic|road|ditch)",
    r"(?:swallow(?:ing)?|tak(?:e|ing)) (?:all )?(?:the|my|those) (?:pills|tablets)|im ready to go[, ]+(?:please )?"
    r"(?:forgive|goodbye|sorry)",
    r"(?:dont|no longer|never) (?:really |even )?want to (?:live(?! (?:in|at|with|on|near|here|there|abroad|off))|"
    r"be alive|go on(?! (?:with|to))|wake up(?! (?:at|so|early|before))|exist|be here anymore|be here(?= ?$|[.,;!?])|"
    r"be around anymore)",
    r"(?:want(?:ed)?|wish(?:ed)?|ready|rather|prefer|hope) (?:i could |i would |to |just |id )?(?:just )?(?:to )?"
    r"(?:die|be dead|not exist|not wake up|never wake up|disappear(?! from)|vanish(?! from)|sleep forever|"
    r"stop (?:living|existing|being))(?! of)",
    r"(?:if|wish) (?:i|id) (?:\w+ ){0,2}(?:disappear(?:ed)?|vanish(?:ed)?|died|dead|gone|not here|werent here|"
    r"wasnt (?:here|around|alive|born)|not around|not alive|didnt exist|didnt wake up|never woke up|never existed|"
    r"never (?:been )?born)(?! (?:from|for|to))",
    r"better off dead|better (?:off )?without me|(?:happier|better) (?:off )?if i (?:was|were|wasnt|werent|died)"
    r"(?! (?:a|an|the|in|at|more|better|certified|not)\b)",
    rf"(?:no|any|little|much) (?:reason|point|purpose|sense|meaning|use)(?: left)? (?:to|in|of|for) (?:{_ON}|{_ALL})\b"
    r"(?! (?:a|an|the|certified|in|at|on|with)\b)",
    rf"(?:point|use|sense) (?:of|in|to) (?:even )?{_ALL}\b(?! (?:certs?|skills?|about|of)\b)",
    rf"{_CAN_NOT} (?:\w+ )?(?:see|find|have|feel|know) (?:a |any |the |no |much )?(?:reason|point|purpose|future|hope)"
    rf"(?: left)? (?:to {_ON}|for (?:me|myself)|in (?:me|myself|my life)|in life)\b(?! (?:a|an|the)\b)",
    r"(?:dont|cant|no|never|any|havent) (?:\w+ )?(?:see |find |found )?(?:a |any |the |no )?(?:way out|light at the "
    r"end)"
    r"(?! of (?:retail|the|a|an|my|paying|this (?:job|contract|field|role|industry|subscription)))",
    r"(?:ive|i see|i got|there is|theres) (?:got )?no (?:future|hope)(?: left)?(?: for me)?" + _END,
    r"no (?:future|hope) (?:left )?for me\b(?! (?:in|to|as|with))|nothing left to live for",
    r"(?:lost|losing|given up|giving up) (?:all |any |every )?(?:hope|will to live)(?! (?:of|for|in|that|on|to (?:get|"
    r"pass"
    r"|find)))",
    r"(?:want|wish|need) (?:it all|everything|all of it|this life|the pain)(?: would)? (?:to )?"
    r"(?:end|stop|be over|go away)",
    r"no (?:point|reason|use|sense) (?:getting up|waking up|living|going on|being here|being around)(?! (?:in|at)\b)",
    r"done,? with (?:everything|it all|all of it)(?! (?:in|from|at|on)\b)(?= ?(?:$|[.,;!?]))",
    r"(?:family|kids|children|wife|husband|partner|parents|mum|mom|they|everyone) (?:will|would|can|could|ll|"
    r"gets?|get) "
    r"(?:\w+ ){0,4}(?:(?:my|the) )?life insurance(?! (?:cert\w*|licen\w*|exam|job|agent|sales|course))",
    r"(?:keep|kept|been|started|cant stop) (?:planning|thinking (?:about|of)|picturing|imagining) how (?:id|"
    r"i would|ill|i "
    r"will) (?:do it|end it|die|go)(?= ?(?:$|[.,;!?]))",
    r"no place for me in (?:this|the) world",
    r"giv(?:e|en|ing) up on (?:life|living|everything|myself|it all|the world)",
    r"(?:done|finished|fed up|tired|sick|exhausted|weary) (?:with|of|from) (?:my (?:own )?life|life(?! ?insurance)|"
    r"existing|being alive|living|everything and everyone)(?! (?:in|at|with|off|on|pay|like|here|under)\b)",
    r"(?:hate|hating) (?:my life|being alive|living|existing|myself)(?! (?:in|at|with|here)\b)",
    r"(?:my )?(?:life|living|everything|existence) (?:is|feels|seems|has become|isnt|is not|doesnt feel)"
    r"(?: so| just| completely| totally)? (?:pointless|meaningless|hopeless|over(?! and)|worthless|not worth(?! \d)|"
    r"worth (?:living|it anymore)|unbearable)",
    r"(?:dont|no longer|doesnt|wont) (?:\w+ )?(?:care|matter|mind) (?:anymore )?(?:if|whether) i (?:live|die|exist|am "
    r"alive|wake|survive)",
    r"(?:no ?(?:body|one)|not (?:one|a soul)|no single person) (?:would|will|ll)? ?(?:even )?(?:miss(?:es)? me|"
    r"(?:notice|care) if i (?:was|were|am|died|disappear|vanish|went|stop))",
    r"(?:im|i feel like|being|just|only|nothing but) (?:just |only )?(?:a )?burden (?:to|on|for) (?:my|every|the|them|"
    r"all)",
    r"(?:cant|not able to|unable to) (?:\w+ )?(?:cope|keep going|go on|carry on)(?: (?:anymore|any longer))?"
    rf"(?! (?:with (?:the |my |this |an? |all |so )?(?:\w+ )?{_STUDY}|to\b|without|holiday|vacation|(?:the|this|my|a|"
    rf"in)\b))",
    r"cant (?:take it|take this|do this|take life|bear it|stand it|handle life|live like this|face another day|"
    r"face tomorrow)(?: (?:anymore|any longer))(?! (?:job|course|exam|cert))|cant (?:handle|face|bear|take|stand) "
    r"(?:life|living|another day)",
    r"(?:want|going|think\w*|thought\w*|urge|might|tempted|keep|started|feel like|plan\w*) (?:\w+ ){0,3}"
    r"(?:hurt|harm|cut|hang|kill|shoot|drown|poison)(?:ing)? myself",
    r"(?:i|ive|started|keep) (?:to )?self[- ]?harm\w*|self[- ]?harm\w*(?! (?:train|aware|course|cert|prevent|support|"
    r"policy))",
    r"\bi (?:\w+ )?(?:cut|burn|hurt|harm|starve|punish|hit) myself(?= ?(?:$|[.,;!?]|when|again|after|if|"
    r"because|every|so|and|"
    r"at night|to (?:feel|cope)|on purpose))(?! (?:at work|cooking|shaving|with a knife at work))",
    r"(?:took|taken|swallow\w*|had) (?:\w+ ){0,2}(?:too many|all (?:of )?(?:the|my)|a (?:whole )?(?:bottle|handful) of|"
    r"\d{2,3}) (?:\w+ )?(?:pills|tablets|sleeping pills|painkillers|paracetamol|tylenol)",
    r"(?:jump|throw myself) (?:off|from|in front of) (?:a |the )?(?:bridge|roof|building|train|balcony|window)",
    r"(?:take|taking|swallow\w*|took) (?:all )?(?:my |the |these )?(?:whole |all )?(?:bottle of )?(?:pills)|"
    r"overdos(?:e|ing)"
    r"(?= ?(?:$|[.,;!?]|tonight|on pills))",
    r"end of my (?:rope|tether)|nothing (?:matters|makes sense) (?:anymore|to me)|nothing (?:is )?worth living",
    r"why (?:am i|do i|should i|bother|keep|even) (?:even |still |bother |keep )*(?:alive|living|exist\w*|being alive|"
    r"waking up|go on living|live)(?! (?:in|at|with|here)\b)",
    r"cant (?:do|handle|deal with) (?:this |my )?life\b(?! (?:insurance|cycle|science))|(?:life|living|existence|"
    r"everything) "
    r"(?:has|have|holds|makes) (?:lost )?(?:no|all|its) (?:meaning|point|purpose|value|sense)",
    r"(?:wont|not going to|dont think ill|dont think i will|might not|may not) be (?:around (?:next|tomorrow|much|"
    r"anymore|"
    r"for long|by then)|(?:here|alive) (?:much longer|for long|anymore|tomorrow))",
    r"(?:think\w*|thought\w*|hop\w*|pray\w*|wish\w*|dream\w*|fantasi\w*|imagin\w*) (?:\w+ ){0,3}(?:(?:not|never) "
    r"waking up|"
    r"dying|being dead|not being (?:here|alive)|being gone|my death|ending (?:it|things|everything))(?! of)",
    r"(?:in|leave|part of) this world(?: anymore)?(?= ?(?:$|[.,;!?]))|will to live|nothing left for me\b(?! (?:in|to "
    r"(?:learn|study)))",
    r"(?:feel like|think\w* (?:of|about)|want to|about to|going to) (?:just )?end(?:ing)? (?:everything|things|it)(?= "
    r"?(?:$|[.,;!?]|"
    r"tonight|today|now|all|soon))|(?:hope|wish|want|pray) (?:that )?i (?:dont|wont|never|didnt) wake up",
    r"(?:im|am) (?:so |just )?(?:done|finished|through) (?:with )?(?:living|life|existing)(?! (?:in|at|with|off)\b)",
    r"dont deserve to (?:live|be alive|exist)|shouldnt (?:be alive|exist|have been born)",
    r"giv(?:e|en|ing) (?:all )?(?:my|everything) (?:stuff|things|belongings|possessions|clothes|pets?|i own) away"
    r"(?! (?:to|for) (?:charity|goodwill))|giv(?:e|en|ing) away (?:all )?(?:my (?:stuff|things|belongings|possessions|"
    r"pets?)|everything i own)|(?:wont|will not|not going to) need (?:it|them|this|that|a \w+|a \w+ \w+|any of (?:it|"
    r"this)) (?:much longer|anymore|for long|where im going)",
    r"(?:pills|tablets|rope|gun|blade|razor|noose) (?:are |is |all |already )*(?:lined up|laid out|ready|in (?:my hand|"
    r"front of me)|next to me|on the table|waiting|tonight)|(?:have|got) (?:the|my) (?:pills|rope|gun|noose|razor)\b",
    r"(?:written|wrote|writing|write|left) (?:my |the |a )?(?:goodbye|farewell|suicide|last) (?:notes?|letters?)"
    r"(?! (?:to my (?:boss|manager|team)))",
    r"(?:cry|crying) myself to sleep|(?:goodbye|farewell) (?:world|everyone forever)",
)
DESPAIR_UNLESS_STUDY = (
    r"(?:want|wish|need) (?:it|this|things)(?: all| just)? (?:to be over|to end|to stop|over with)",
    r"i (?:just |really )?cant anymore" + _END,
    rf"{_CAN_NOT} (?:\w+ )?(?:see|find) (?:the|a|any|much) (?:point|reason|future|hope)(?: anymore| at all)?" + _END,
    r"whats the point (?:anymore|of it all|of anything)" + _END,
    r"im (?:so |completely |totally )?done with (?:it all|everything|people)" + _END,
    r"nobody (?:needs|wants|loves|cares about) me|(?:feel|feeling|am|im) (?:so |completely |utterly )?(?:hopeless and|"
    r"empty inside|worthless|all alone|like (?:a burden|dying|disappearing))",
)
"""Told of oneself these are despair; in a sentence on an exam, a course or a job they are weariness of it."""
ABOUT_STUDY = re.compile(
    rf"\b(?:{_STUDY}|pmp|ccna|itil|aws|comptia|security\+|cissp|coursera|udemy|revision|revise|quiz|project|bootcamp|"
    r"network\w*|help ?desk|it support|coding|renewal|waiting|wait|process|application|contract|training)\b"
)
CHEATING = (
    r"brain ?dumps?|exam ?dumps?|(?<!sql )(?<!data )(?<!memory )(?<!database )(?<!core )dumps(?! (?:of|from)\b)",
    r"(?:real|actual) (?:exam )?(?:questions|answers)|(?:leaked|stolen) (?:[\w+-]+ ){0,2}(?:questions|"
    r"answers|exams?|papers?)",
    r"(?:cousin|friend|brother|sister|mate|buddy|husband|wife|colleague|guy|someone|somebody|he|"
    r"she) (?:\w+ )?(?:will|can|"
    r"could|would|ll|is going to) (?:write|sit|take|do|pass) (?:my|the) (?:[\w+-]+ ){1,3}for me",
    r"(?:buy|get|purchase|sell\w*) (?:an? |the |my )?(?:[\w+-]+ ){0,3}(?:card|cert\w*|"
    r"licen[cs]e) without (?:the |an? |any )?"
    r"(?:test|exam|course)",
    r"proxy (?:exam|test|taker|testing)",
    r"(?:someone|somebody|person|friend|guy|anyone) (?:to |who (?:can|will) |can |could )?"
    r"(?:take|sit|write|pass) (?:the|my|an?) (?:exam|test|cert\w*)",
    r"(?:pay|paying|hire|hiring|find|get|getting|need|want|ask|asking) (?:someone|somebody|a (?:friend|guy|"
    r"person|pro)|my "
    r"(?:friend|brother|sister|cousin|husband|wife|mate)|an expert) (?:else )?(?:to |who (?:can|will) )?"
    r"(?:take|sit|write|do|pass|complete) (?:my|the|this|that) (?!(?:\w+ )?(?:rules?|plan|schedule|notes|cv|resume|"
    r"photo|call|kids))[\w+-]+(?= (?:exam|test|course|cert\w*|for me|online|instead)|\W*(?:$|[.,;?!]))",
    r"(?:take|sit|write|do) (?:the|my|an?) (?:[\w+-]+ ){0,3}(?:exam|test|cert\w*) for me",
    r"(?:buy|get|purchase) (?:a |the |my )?(?:\w+ ){0,3}(?:cert\w*|licen[cs]e|diploma|degree)? ?"
    r"without (?:taking |sitting |doing )?(?:the |an? |any )?(?:exam|test|study\w*)",
    r"fake (?:a |an |the )?(?:\w+ ){0,2}(?:cert\w*|diploma|degree|licen[cs]e)",
    r"cheat(?:ing)? (?:on|in|at|the|my)",
    r"guaranteed pass",
)
_SCHOOL = (
    r"(?:(?:the )?(?:year|yr) (?:[7-9]|1[0-3])(?! of)|(?:the )?(?:[5-9]|1[0-2])(?:th)? ?(?:grade(?:r)?|std|standard)|"
    r"(?:the )?(?:[5-9]|1[0-2])th class|(?:the )?grade (?:[5-9]|1[0-2])|class (?:[7-9]|1[0-2])(?:th)?|sixth "
    r"form(?:er)?|"
    r"(?:junior |middle |high |secondary |senior high )(?:high )?school(?:er)?)"
    r"(?! (?:teacher|math|science|english|students|curriculum|kids|level|education|reading|diploma|graduate|degree|"
    r"dropout|"
    r"drop ?out|equivalen|counsel|principal|admin|librar|coach|physics|history|nurse|office|only|is all|was)|\d)"
)
_LEARNS = r"(?:im|hes|shes|he is|she is|they are|theyre|is|currently|now|still|only|just|entering|starting|going into)"
_SAYS_AGE = r"(?:im|ive just turned|just turned|i turned|i turn|ill be|turning|about to turn|my age is|age|aged)"
_TEENS = r"(?:thirteen|fourteen|fifteen|sixteen|seventeen)"
MINOR_SELF = (
    r"we (?:are|r|re) (?:\w+ ){0,3}1[0-7](?: ?(?:yr|year|yrs|years)[- ]?olds?)?(?= ?(?:$|[.,;!?]|and|so|is|from))",
    r"^(?:1[3-7]),? (?:doing|in|at|here|from|still|student|year|gcses?)(?! (?:years?|months?|weeks?|hours?)\b)",
    r"(?:doing|taking|sitting) (?:my )?gcses",
    rf"{_SAYS_AGE} (?:only |just |still |now |:? ?)?(?:9|1[0-7]){NO_AGE}(?![\d-])",
    r"(?:turn|turning|be) 18 (?:next|in|this|soon)",
    r"(?:my|just had my|had my|for my) (?:sweet (?:16|sixteen)|(?:1[0-7]|thirteenth|fourteenth|fifteenth|sixteenth|"
    r"seventeenth)(?:th)? (?:birthday|bday))(?! (?:was|were) (?:\w+ )?(?:years|ages|decades))",
    r"(?:[5-9]|1[0-2])(?:th)? grade (?:is |was )?(?:finally |just |nearly |almost )?(?:over|done|finished|starts|"
    r"begins|ends)|school(?:s)? (?:is |s )?out (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:over|during|in) "
    r"(?:the |my )?(?:summer|school) (?:break|holidays) (?:from|before) (?:\w+ )?(?:grade|year|class|school)",
    r"im (?:not|nt) (?:yet |even )?18(?: yet)?",
    rf"im (?:only |just |still )?{_TEENS}(?! (?:weeks|months|hours|days|years (?:in|of)))",
    rf"(?:1[0-7]|{_TEENS}|nine|ten|eleven|twelve)[- ]?(?:(?:years?|yrs?)[- ]?old|yo\b|y/o|yr old)"
    r"(?! (?:company|laptop|pc|computer|car|degree|cert\w*|system|code\w*|firm|software|business|diploma|exam|record|"
    r"convict\w*|felony|tech\w*|mac|phone|product|version|book|course))",
    rf"(?:{_LEARNS} )(?:in )?(?:a |an |my )?(?:\w+ )?{_SCHOOL}",
    r"(?:class|year|yr|grade) (?:[7-9]|1[0-2])(?:th)? (?:student|pupil|boy|girl|kid)|(?:[7-9]|1[0-2])th (?:grade|class|"
    r"std) "
    r"(?:student|pupil|boy|girl|kid)(?!s)",
    r"(?:sophomore|freshman|junior|senior|student|pupil|kid) (?:in|at|of) (?:a )?(?:high|secondary|middle) ?school",
    r"(?:im|as) (?:still )?(?:an? )?(?:\w+ )?(?:high|secondary|middle)[- ]?school(?:er)? (?:student|kid|pupil|junior|"
    r"sophomore|freshman|senior)|(?:im|as) an? (?:high|middle)[- ]?schooler",
    r"(?:doing|taking|sitting|revising for|before|finish\w*) my gcses?|(?:in|at) sixth form",
    r"(?:im|is|as|still|being|for|are) (?:still |only )?(?:a minor(?! (?:in|issue|degree|point|thing|detail|change|"
    r"problem|setback|role|upgrade|update|version|release))|under ?age|under (?:18|eighteen)(?! ?(?:%|hours|usd|"
    r"dollars|"
    r"weeks|months|eur|gbp|pounds|euros)))",
    r"(?:[1][0-7]) ?[mf](?: here)?(?= ?(?:$|[,.;!?]|and\b|from\b|with\b|want))(?<![\d$.]\d[mf])|^1[4-7],? (?:and|"
    r"want|f|m)\b",
)
MINOR_OTHER = (
    rf"(?:my|our|a) {KIN}s?,? ?\(?(?:is |who is |whos |hes |shes |he is |she is |just turned |turned |turns |age |"
    rf"aged |at )?"
    rf"(?:only |just |still |now )?(?:[5-9]|1[0-7])\b{NO_AGE}",
    rf"(?:he is|hes|she is|shes|they are|theyre) (?:only |just |still |now )?(?:[5-9]|1[0-7])\b{NO_AGE}",
    r"(?:my|our) (?:[5-9]|1[0-7])[- ]?(?:(?:years?|yrs?)[- ]?old|yo|y/o)",
    rf"(?:my|our) {KIN} (?:is |whos |who is )?(?:\w+ )?(?:in )?{_SCHOOL}",
    rf"(?:my|our) (?:teenage|teenaged|underage|teen|school[- ]?age) {KIN}|(?:my|our) teen(?:ager)?\b",
)
BORROWING = (
    r"(?:take|taking|get|getting|need|use|using|apply\w* for|with) (?:out )?an? (?:\w+ )?loan(?! (?:officer|process|"
    r"sign|"
    r"advis|cert|under))",
    r"loan (?:for|to pay|to take|to do)",
    r"(?:payday|quick|instant|personal|bank|short[- ]term|microfinance) loans?(?! (?:officer|process|advis|underwrit|"
    r"special|industry|sector|sales|agent|analyst|depart))",
    r"borrow(?:ing)?(?! (?:a |the |an |some |your |their |his |her )?(?:\w+ )?(?:books?|laptop|computer|pc|notes|"
    r"ideas?|"
    r"textbook|library|kindle))",
    r"(?:on|maxed out|max out) (?:my |a |the )?credit cards?(?= ?(?:$|[.,;!?]|debt|and i|because|in \d|over|for|with|"
    r"as))",
    r"(?:credit|store) card (?:at|with|of|charging|\d)|(?:(?:with|using|use) my|on (?:my|a)) (?:\w+ )?credit card"
    r"(?= (?:to|for|and|or|is|at)|\W*(?:$|[.,;?!]))|(?:cash|take|taking|withdraw\w*|using|use|dip\w*|raid\w*) "
    r"(?:\w+ ){0,3}(?:401 ?k|pension|retirement|ira|provident fund|college fund|emergency fund)",
    r"(?:put|putting|pay|paying|charge|charging|stick|whack) (?:\w+ ){0,4}on (?:my |a |the )?(?:credit )?card "
    r"(?:in|over|and pay|for \d)|(?:in|with|over|on) (?:\d+ |monthly |\w+ )?(?:instal+ments?|instalment plan|emi)\b",
    r"(?:loan shark|klarna|afterpay|buy now,? pay later|remortgage|pawn(?:ing)?\b)",
    r"(?:sell|selling|sold|pawn\w*) (?:my|her|his|our|their|the family) (?:\w+ )?(?:car|phone|laptop|bike|"
    r"motorbike|house|land|jewel\w*|gold|furniture|things|stuff|"
    r"belongings|guitar|ps5|console|ring|cow|goats?)",
)
_HAVE = r"(?:ive|i got|i only have|i just have|we have|have|got|only|just|with|down to)"
LAST_MONEY = (
    *BORROWING,
    rf"last (?:of my |of our |few |bit of )?(?:money|savings|cash|penn(?:y|ies)|{MONEY}|[$\u20ac\u00a3]?\d+"
    r"(?! ?(?:years?|months?|weeks?|days?|hours?|hrs|jobs?|exams?|times?|attempts?|decades?|minutes|certs?|courses?|"
    r"modules?|interviews|applications|\d|(?:or|to|-) ?\d)))",
    r"(?:all|everything) (?:of )?(?:my|our|i have|ive|ive got|we have)(?: (?:savings|money))(?! in)",
    r"(?:my|our) (?:entire|whole|life|remaining) savings",
    rf"{MONEY},? (?:is |s |are )?(?:all (?:that )?(?:i|we|ive)\b|to (?:my|our) name|to (?:live|survive|eat) on|"
    r"left(?! (?:in|on|from|of) (?:my|the|our|a) (?:\w+ )?(?:budget|voucher|stipend|allowance|credit|gift|training|"
    r"learning|scholarship|grant|wallet)))",
    r"all (?:that )?(?:(?:i|we) (?:have|got|own)|ive|ive got|i had)(?: left)? (?:is|was) (?:about |only |just )?"
    rf"(?:{MONEY}|[$\u20ac\u00a3]?\d[\d,.]*{NO_AGE}(?! ?(?:years?|yrs?)))",
    rf"(?:ive|we have|have|got|only) (?:only |just |about )?{MONEY} (?:until|till|til|to last) (?:the )?(?:end|next|"
    rf"pay|month)",
    rf"(?:down to|only) (?:my last )?{MONEY} (?:in|until|till|til|for (?:the month|food|the week|everything))",
    r"(?:im|am|we are|were both|totally|completely|flat|dead|so|currently|kinda|pretty|basically|being|been) "
    r"(?:so |totally |completely |flat |dead |pretty |kinda |very |currently )?broke\b(?! (?:my|the|into|up|it|down|"
    r"a)\b)",
    r"broke (?:af|asf|as hell|rn|student|right now|at the moment|atm|and (?:jobless|unemployed|desperate))|penniless|"
    r"skint",
    r"(?:ive|i got|we have|have) (?:got )?(?:no|zero|0|hardly any|almost no|barely any) (?:money|savings|cash|income)",
    r"(?:rent|food|grocery|groceries|electricity|diaper|formula|school fee) money|money for (?:rent|food|groceries)",
    r"(?:cant|barely|struggl\w+ to|unable to|couldnt|hardly) (?:even )?(?:pay|afford|make|cover|buy|feed) (?:for "
    r")?(?:the |my "
    r"|our )?(?:rent|food|bills|groceries|kids|family|children|ends meet)",
    r"(?:behind on|miss(?:ing|ed)? (?:my|the)|skip(?:ping)?|instead of|or) (?:my |the |paying )?rent\b|rent is (?:due|"
    r"late)",
    r"(?<![\d.,-])\d{2,4} left(?= ?(?:$|[.,;!?]))",
    r"evict\w*|(?:in|into|drowning in|deep in) debt|homeless|food ?banks?",
    rf"{MONEY} (?:left )?(?:in|on) (?:my|the) (?:bank )?account|nothing (?:left )?in (?:my|the) (?:bank|account)|"
    rf"empty bank account",
    r"(?:already )?(?:took|taken|borrowed) (?:out )?(?:an? )?(?:\w+ )?(?:loan|money)",
)
_COUNTRY = (
    r"(?:the )?(?:canada|australia|uk|united kingdom|britain|england|scotland|ireland|germany|usa|us|united states|"
    r"america|"
    r"new zealand|nz|netherlands|norway|sweden|denmark|finland|france|spain|italy|portugal|austria|switzerland|dubai|"
    r"uae|"
    r"saudi|qatar|kuwait|singapore|japan|europe|eu|abroad|overseas)"
)
COUNTRY = _COUNTRY
IMMIGRATION = (
    r"overstay\w*|deport(?:ed|ation)|undocumented|illegal(?:ly)? (?:in the|here)|without papers",
    r"(?<!pay with )(?<!pay by )(?<!with my )(?<!a )visas?(?! (?:card|debit|credit|gift|checkout|inc))|(?:a|work|"
    r"student|"
    r"skilled|job[- ]seeker) visas?(?! (?:card|debit|credit|gift))",
    r"immigra\w+|emigrat\w+|migrat(?:e|ing) to " + _COUNTRY,
    r"(?<!or )green card(?! (?:for|on|in) (?:building|construction|labour|site|cscs))|work permits?|residence permit|"
    r"permanent residen\w+|citizenship|h[- ]?1b|asylum|refugee status",
    r"express entry|blue card|opportunity card|chancenkarte|ielts points|crs (?:points|score)",
    r"(?:canadian|canada|australian?|aussie|uk|british|nz|german|irish|us|new zealand) pr\b|pr (?:points|in|"
    r"application|visa|"
    r"status|card|pathway) ?|(?:get|getting|apply\w* for|for|my) (?:a |my )?pr\b(?! (?:job|agency|manager|role|career|"
    r"firm|"
    r"cert\w*|course|work|field|and|specialist|review|campaign|skills|degree|team))",
    r"skilled (?:worker|migrant|migration|immigrant|occupation\w*)|occupation(?:s)? list|points[- ](?:based|test)",
    r"sponsor(?:ship|ed|s)? (?:visa|me|for (?:a )?(?:job|work|visa))|visa sponsor\w*|tier 2|migrant visa",
    rf"(?:help|helps|let|lets|get|gets|allow|allows) (?:me |us |you )?(?:to )?(?:move|relocate|settle|get) (?:in|to|"
    rf"into) "
    rf"{_COUNTRY}\b",
    rf"(?:move|moving|relocate|relocating|settle|go) (?:to|in) {_COUNTRY} (?:as|with|by|through|using) (?:an? )?\w+",
)
RECORD = (
    r"(?:on )?(?:probation|parole)(?! (?:period|officers?|service|job|work))",
    r"criminal (?:record|conviction|history|background)",
    r"(?:(?<!prosecute )(?<!prosecuting )(?<!defend )(?<!handle )(?<!investigate )(?<!on )(?<!of )felon(?:y|ies|s)?)\b"
    r"(?! (?:cases?|law|trials?|court|defen\w+|prosecut\w+|charges against|investigat\w+))",
    r"convict(?:ed|ion)(?! rates?)",
    r"misdemeanou?rs?",
    r"ex[- ]?(?:con|offender|convict|prisoner)",
    r"(?:was|been|went) (?:in|to) (?:prison|jail)",
    r"(?:out of|released from|left) (?:prison|jail)",
    r"on (?:probation|parole)",
    r"dui|dwi",
)
CLEARANCE = (r"security clearance", r"(?:secret|ts|ts/sci|top[- ]secret) clearance", r"clearance(?! sale)")
SCAM = (
    r"scams?|scammy|scammed",
    r"legit\w*",
    r"fraud\w*",
    r"fake",
    r"rip[- ]?off",
    r"trustworthy",
    r"diploma mill",
    r"real(?= ?\?)",
    r"too good to be true",
    r"(?:promis\w+|guarant\w+)[^?]{0,80}true(?= ?\?)",
    r"only \d+ (?:seats?|spots?|places?|slots?) (?:left|remaining)",
)
LOSS = (
    r"laid off",
    r"(?:got|been|was) (?:fired|sacked|made redundant|let go)",
    r"redundan\w+",
    r"(?:lost|losing) (?:my|our) job",
    r"unemployed",
    r"(?:hundreds?|\d+) (?:of )?(?:applications|rejections)",
    r"(?:ashamed|embarrassed|humiliated|feel(?:ing)? (?:so |like a |such a )?(?:stupid|useless|failure|worthless|"
    r"hopeless))",
    r"im (?:so |just )?(?:desperate|exhausted|scared|afraid|terrified|depressed|burn(?:ed|t) out)",
    r"(?:no one|nobody) (?:will |wants to )?hires? me",
    r"failed (?:the|my|it|again|twice)",
    r"failed (?:[\w+-]+ ){1,3}(?:again|twice|(?:two|three|four|\d) times)",
    r"divorc\w+",
    r"passed away",
)


def plain(text: str) -> str:
    """The text as the patterns expect it: lower case, no apostrophes, common short forms one way, single blanks."""
    out = text[:READ_CHARACTERS].lower()
    for pattern, replacement in _FOLDS:
        out = pattern.sub(replacement, out)
    return out


def compiled(cues: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all cues, on whole words."""
    return re.compile(r"(?<!\w)(?:" + "|".join(cues) + r")(?!\w)")
