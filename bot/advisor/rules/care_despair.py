"""Words of despair and of self-harm, told of oneself; figures of speech that sound like it are none."""

from __future__ import annotations

import re

from bot.advisor.rules.care_cues import compiled

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
    r"(?:wont|will never|never going to|not going to|dont want to) (?:live to )?see (?:20\d\d|christmas|new year|next"
    r" (?:year|month|week|summer|spring|winter)|spring|summer|tomorrow|my \d\d)(?! (?:any|a|the|it|results?|price"
    r"|exam))",
    r"(?:hold|holding|held|looking at|staring at|got|keep) (?:the|a|my) (?:blade|razor|knife|gun|rope|noose|bottle of"
    r" pills)(?= ?(?:$|[.,;!?]|most|every|again|at night|in my|to my|and|tonight|now))(?! (?:skills|set|sharpening))",
    r"gave (?:all )?my (?:dog|cat|pets?|things|stuff|belongings|clothes) away(?! (?:to|for) (?:charity|goodwill|the "
    r"(?:poor|homeless)))",
    r"cant be (?:here|around|alive) (?:any longer|anymore|any more)|(?:want|need) (?:it|this|everything|all of it)"
    r" over with(?= ?(?:$|[.,;!?]))(?<!exam over with)",
    r"(?:tell|let) my (?:mum|mom|mother|dad|father|kids|children|family|wife|husband|son|daughter|parents|brother"
    r"|sister)(?: know)? (?:that )?(?:i (?:tried|loved?|am sorry|was sorry)|im sorry|i did my best|goodbye)",
    r"(?:my|this is (?:my|the)) (?:last|final) (?:message|words|text|post|chat)(?! (?:from|was|about|said|before "
    r"(?:the|my) exam))|(?:ill|i will|im going to|i would|id) (?:soon )?be dead(?: by| before| soon| in| anyway|(?= ?"
    r"(?:$|[.,;!?])))(?! (?:tired|broke|serious|bored|wrong|lucky|before (?:it|they|that|microsoft|cisco)))",
    r"(?:i|im|ive been|keep|been) (?:just )?(?:think(?:ing)?|thought|dream(?:ing)?|fantasi[sz]ing) (?:a lot |often "
    r"|of |about )*(?:jumping|hanging|drowning|overdos\w+|slitting|driving (?:off|into)|pills|the (?:bridge|train"
    r" tracks|rope)|suicide|ending it|dying|death|not existing)(?! (?:ship|into|in at|to (?:aws|azure|data|a)))",
    r"(?:going to|gonna|will|ill|want to|might|could just) (?:just )?(?:hang|shoot|drown|poison|gas|stab) myself|"
    r"(?:slit|cut|slash) my (?:wrists?|throat|veins?)|world (?:would|will|is) (?:be )?(?:fine|better|ok|happier)"
    r" without me|(?:wish|want\w*) (?:the|my) (?:heart|breathing) (?:would |to )?stop",
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
    r"stop (?:living|existing|being))(?! of)(?! than (?!live|living|go on|carry on|keep going|face|be here|wake))",
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
    r"(?:if|when|unless) (?:i (?:dont|do|will|just)? ?(?:fail|pass|make|get|flunk|lose)\w*|(?:it|this|that|the (?:\w+"
    r" )?(?:result|"
    r"exam|test|score)s?) (?:is|fails?|goes|comes)) [^.!?]{0,60}?(?:wont|will not|not going to|never|not) be "
    r"(?:around|here|alive)",
    r"(?:dont|do not|cant|never|no longer) (?:plan(?: on)?|expect|intend|want|see myself|imagine|picture myself)(?:"
    r" to)? "
    r"(?:be(?:ing)? (?:alive|around|here anymore)|mak(?:e|ing) it (?:to|past|through|until|till) (?:next|the (?:new"
    r"|end|"
    r"summer|winter|spring)|christmas|new year|my \d\d|\d\d|tomorrow|another)|liv(?:e|ing) (?:past|to see|until"
    r"|through))",
    r"(?:been|started|keep|im|back to|kept) cutting again(?! (?:hair|jobs?|costs?|my hours|hours|staff|budgets?|the"
    r"|down|at|"
    r"on|prices?))|(?:been |started |keep |im |kept |by )?(?:cutting|burning|scratching|hitting|hurting|harming"
    r"|starving) "
    r"(?:my (?:wrists?|arms?|legs?|thighs?|skin|body)(?= ?(?:$|[.,;!?]|again|since|when|because|after|every|at night"
    r"|and|to "
    r"feel|so))|myself(?= ?(?:$|[.,;!?]|again|since|when|because|after|every|at night|and|to feel|so|with a))"
    r"(?! at (?:work|the)))",
    r"(?:saved up|saving up|stockpil\w+|hoard\w+|collect(?:ed|ing)|been keeping|counted(?: out)?|counting) (?:\w+"
    r" ){0,3}"
    r"(?:pills|tablets|medication|meds|sleeping pills|painkillers)(?! (?:for|at) (?:the|my|our) (?:pharmacy|patients?"
    r"|ward|job))",
    r"(?:rope|noose|hose|gun|knife) (?:\w+ )?(?:in|from|on|over) (?:the|my) (?:garage|attic|shed|loft|closet|car"
    r"|bedroom|basement|"
    r"beam|ceiling|balcony|drawer|nightstand)(?! door)",
    r"(?:nobody|no one|noone|not a soul|none of them) (?:will|would|ll|d|is going to|is gonna|even)(?: ever| even)? "
    r"(?:notice|"
    r"miss me|care|know|cry|remember)(?: me)?(?: at all)? (?:if|when|that|once|after) (?:im|id|i was|i were|ive|i) "
    r"(?:\w+ )?"
    r"(?:gone|dead|die|died|disappear\w*|vanish\w*|not here|went|not there)",
    r"better off (?:with|on|getting|having) (?:the|my) (?:\w+ )?(?:payout|insurance|pension|money)(?: \w+){0,2}? than"
    r" (?:with )?me|"
    r"worth more (?:\w+ )?dead|(?:insurance|payout|policy) (?:\w+ ){0,4}(?:if|when|once|after) (?:im|i was|i am) "
    r"(?:gone|dead)",
    r"(?:stand|standing|stood|sit|sitting|sat|end up|ended up) (?:up )?(?:alone )?(?:on|at|by) the (?:edge of the )?"
    r"(?:bridge|ledge|"
    r"roof|cliff|train tracks|tracks|railway)(?! (?:watch|of a ship|as|officer|crew|team|deck|inspect\w*|side))",
    r"(?:overdosed|took an overdose|od'?d)(?! (?:on|of) (?:\w+ )?(?:courses?|certs?|coffee|caffeine|study\w*"
    r"|tutorials?|videos?|"
    r"theory|udemy|info\w*|content|podcasts?|sugar|energy|youtube|webinars?|linkedin|motivation|adverts|jargon))",
    r"tried to (?:end (?:it|my life|things)|take my (?:own )?life|hang|drown|poison|kill)(?: myself)?(?= ?(?:$"
    r"|[.,;!?]|last|in|"
    r"again|after|once|twice|before|a |two|three))",
    r"(?:want|wanted|need|ready) (?:to get )?out of (?:this|my) life(?!style)|no next time for me|(?:last|final) "
    r"(?:thing|exam|"
    r"message|time) (?:i|ill|i will) (?:will )?ever (?:do|take|send|write)(?=[^.!?]{0,40}(?:mean it|goodbye|ending"
    r"|over))",
    r"end of my (?:rope|tether)|nothing (?:matters|makes sense) (?:anymore|to me)|nothing (?:is )?worth living",
    r"why (?:am i|do i|should i|bother|keep|even) (?:even |still |bother |keep )*(?:alive|living|exist\w*|being alive|"
    r"waking up|go on living|live)(?! (?:in|at|with|here)\b)",
    r"cant (?:do|handle|deal with) (?:this |my )?life\b(?! (?:insurance|cycle|science))|(?:life|living|existence|"
    r"everything) "
    r"(?:has|have|holds|makes) (?:lost )?(?:no|all|its) (?:meaning|point|purpose|value|sense)",
    r"(?:wont|not going to|dont think (?:ill|i will|im going to)|might not|may not|doubt (?:ill|i will|im going to)) "
    r"(?:still )?be (?:around (?:next|tomorrow|much|anymore|for long|by then|by the time|to see|long enough|in "
    r"(?:\d|a few|two|three|some))|here (?:much longer|for long|anymore|tomorrow|(?:by|when) (?:it|this|that|the|my) "
    r"(?:[\w+-]+ ){0,3}(?:expires?|runs? out|ends?))|alive\b)",
    r"check(?:ing)? out (?:for good|of life|permanently|for ever|forever)|a (?:whole |full )?(?:bottle|handful) of "
    r"(?:sleeping )?(?:pills|tablets)(?! (?:for|to) (?:my|the|a) (?:patients?|ward|customers?))",
    r"(?:think\w*|thought\w*|talk\w*|hop\w*|pray\w*|wish\w*|dream\w*|fantasi\w*|imagin\w*) (?:\w+ ){0,3}(?:(?:not"
    r"|never) "
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
    r"(?:said|saying|say) (?:my |all my )?(?:final |last )?goodbyes?(?: to (?:everyone|everybody|my (?:family|kids"
    r"|children|"
    r"parents|mum|mom|wife|husband)|them all))?(?= ?(?:$|[.,;!?]|already|now|last night))",
    r"nobody (?:needs|wants|loves|cares about) me|(?:feel|feeling|am|im) (?:so |completely |utterly )?(?:hopeless and|"
    r"empty inside|worthless|all alone|like (?:a burden|dying|disappearing))",
)
"""Told of oneself these are despair; in a sentence on an exam, a course or a job they are weariness of it."""
ABOUT_STUDY = re.compile(
    rf"\b(?:{_STUDY}|pmp|ccna|itil|aws|comptia|security\+|cissp|coursera|udemy|revision|revise|quiz|project|bootcamp|"
    r"team|office|colleagues|classmates|school|airport|flight|network\w*|help ?desk|it support|coding|renewal|waiting"
    r"|wait|process|application|contract|training)\b"
)
_THING = (
    r"(?:laptop|pc|computer|phone|battery|server|wifi|router|car|printer|screen|mac|app|site|website|code|script"
    r"|industry|"
    r"market|technology|tech|language|framework|cert\w*|vendor|company|product|cable|disk|drive)"
)
_FIGURES = re.compile(
    r"(?<!\w)(?:"
    r"(?:career|professional|financial|political|commercial|academic|social|business|brand|platform|mass) suicide"
    r"|suicide (?:mission|squad|pace|sprint|runs?|drills?|doors?|by (?!train|cop|hanging|overdose|pills)\w+|timeline"
    r"|schedule|pact with)"
    r"|(?:at|in) risk of (?:suicide|self[- ]?harm)|(?:teach\w*|taught|cover\w*|learn\w*|course|training|module|cert\w*"
    r"|class|work(?:ing)? (?:with|in|on)|job in) (?:\w+ ){0,2}(?:suicid\w+|self[- ]?harm\w*)|(?<!of my )(?:kids"
    r"|children|students|pupils|people|others"
    r"|clients|patients|teens|teenagers|veterans|prisoners|those) (?:\w+ ){0,3}?(?:suicid\w+|self[- ]?harm\w*)"
    r"|(?:trial|subscription|membership|contract|renewal)\b[^.!?]{0,60}\bend(?:ing)? it"
    r"|(?<!option )(?<!answer )(?<!solution )(?<!choice )(?<!left )(?<!thing )(?<!way )(?<!out )"
    r"(?:(?:is|be|was|its|thats|such|like|sounds|seems|feels|plain|pure|total|sheer|basically|practically|isnt|not)"
    r"(?: (?:it|this|that|like|just|basically|plain|pure|total|kinda|almost|a|an|bit))* suicide)"
    r"(?=(?: (?:right|then|or|if|lol|imo|for|to (?:take|try|do|sit|skip|quit|leave|learn|start|cram|ask|book|go|move"
    r"|switch|"
    r"attempt|study|apply|drop|retrain|combine|stack|read))|\W*(?:$|[.,;!?])))"
    rf"|{_THING} (?:\w+ )?(?:wants? to|is about to|is going to|will|might|decided to|is ready to) die"
    rf"|{_THING} (?:is |was |are |has )?(?:killing|committing) (?:me|itself|suicide)"
    r"|(?:wont|will not|not going to) be (?:around|here|available|in) (?:\w+ ){0,4}?(?:for (?:a|the|my|our) (?:\w+ )?"
    r"(?:call|"
    r"meeting|class|session|lesson|webinar|interview|workshop)|because (?:of|im on) (?:\w+ )?(?:holiday|vacation"
    r"|leave|travel\w*|"
    r"trip))"
    r"|live and die (?:by|for|on)|die of (?:boredom|laughter|embarrassment|cringe|hunger|thirst)|gun to my head|do or"
    r" die"
    r"|kill(?:ing)? myself laughing|(?:die|died|dying|dead) (?:laughing|of (?:laughter|boredom|cringe|embarrassment))"
    r")(?!\w)"
)
"""Said of plans, things and markets, not of oneself: taken out before anything is heard."""
_IN_FIGURES = ("suicid", "die", "dying", "dead", "kill", "wont be", "not going to be", "harm", "end it", "ending it")
"""One of these stands in each of them."""
_PATTERN = compiled(DESPAIR)
_SOFTER = compiled(DESPAIR_UNLESS_STUDY)
_SENTENCE = re.compile(r"[.!?;\n]+")


def without_figures(said: str) -> str:
    """The text without figures of speech that only sound grave ("career suicide", "my laptop wants to die")."""
    return _FIGURES.sub(" ", said) if any(word in said for word in _IN_FIGURES) else said


def despair_told(said: str) -> bool:
    """Whether this text, made plain, tells of despair or self-harm. Linear in its length."""
    heard = without_figures(said)
    if _PATTERN.search(heard):
        return True
    return any(_SOFTER.search(one) and not ABOUT_STUDY.search(one) for one in _SENTENCE.split(heard))


_ANOTHER = re.compile(
    r"\b(?:he|she|hes|shes|hell|one of (?:my|our) \w+|(?:my|our|a) (?:\w+ ){0,2}?(?:son|daughter|kid|child|nephew"
    r"|niece|brother|sister|wife"
    r"|husband|partner|boyfriend|girlfriend|fianc\w+|friend|mate|buddy|bestie|flatmate|roommate|mother|mum|mom"
    r"|father|dad"
    r"|cousin|student|neighbou?r|colleague|coworker|classmate|uncle|aunt|ex))\b"
)
_ITS_STATE = re.compile(
    rf"{_ANOTHER.pattern} (?:\w+ ){{0,3}}?(?:suicid\w+|self[- ]?harm\w*)(?! (?:watch|prevent\w*|hotline|risk "
    rf"assess\w*))"
)
_GRAVE_STEMS = (
    *("die", "dying", "dead", "kill", "suicid", "alive", "live", "life", "living", "hurt", "harm", "cut", "jump"),
    *("overdos", "pills", "exist", "anymore", "dont want", "doesnt want", "end it", "end things"),
)
_FIRST_PERSON = {
    **dict.fromkeys(("he", "she", "they"), "i"),
    **dict.fromkeys(("hes", "shes", "theyre"), "im"),
    **dict.fromkeys(("hell", "theyll"), "ill"),
    **dict.fromkeys(("himself", "herself", "themself", "themselves"), "myself"),
    **dict.fromkeys(("his", "her", "their"), "my"),
    **{f"{verb}s": verb for verb in ("want", "say", "feel", "keep", "think", "hate", "hurt", "cut", "need", "talk")},
    "doesnt": "dont",
}
_THIRD_PERSON = re.compile(rf"\b(?:{'|'.join(_FIRST_PERSON)})\b")


def despair_of_another(said: str) -> bool:
    """Whether this text, made plain, tells of the despair of somebody near, and not of the learner's own."""
    heard = without_figures(said)
    if not any(stem in heard for stem in _GRAVE_STEMS) or _ANOTHER.search(heard) is None:
        return False
    if _ITS_STATE.search(heard):
        return True
    if _PATTERN.search(heard):
        return False
    named = _ANOTHER.sub(lambda found: _FIRST_PERSON.get(found.group(), "i"), heard)
    return _PATTERN.search(_THIRD_PERSON.sub(lambda found: _FIRST_PERSON[found.group()], named)) is not None
