"""What a message means in the light of the turns before: pointing words, changed limits, "and cheaper?", "plan it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.advisor.dialogue.focus import Focus, focus_of, several
from bot.advisor.intents.router import aspects_said
from bot.advisor.models import Context, Kind, Question
from bot.advisor.reading.asked_back import answered
from bot.advisor.reading.lexicon import CREDENTIAL_NOUNS, LEVEL_WORDS, STOP, words
from bot.advisor.reading.message import Message
from bot.advisor.reading.slang import spelled_out

SHORT = 8
_LIMIT_ONLY_WORDS = 16
_CARRIED = "carried"

_ORDINALS = {
    "first": 0,
    "1st": 0,
    "one": 0,
    "1": 0,
    "former": 0,
    "second": 1,
    "2nd": 1,
    "two": 1,
    "2": 1,
    "third": 2,
    "3rd": 2,
    "three": 2,
    "3": 2,
    "fourth": 3,
    "4th": 3,
    "4": 3,
    "fifth": 4,
    "5th": 4,
    "5": 4,
    "middle": 1,
    "last": -1,
    "latter": -1,
    "other": 1,
}
_NUMERALS = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "one": "1", "two": "2", "three": "3"}
_ORDINAL = re.compile(
    r"(?:\b(?:the|that|your|option|number|no\.?|choice|#)\s?|(?<!my )(?<!a )(?<!your )\b(?=(?:first|second|third|"
    r"fourth|fifth|last|middle|1st|2nd|3rd|4th|5th) (?:one|option|choice)\b))"
    r"(?P<which>first|second|third|fourth|fifth|last|middle|"
    r"former|latter|other|1st|2nd|3rd|4th|5th|[1-5]|one|two|three)\b"
    r"(?:\s(?P<noun>one|option|cert\w*|course|choice|suggestion|recommendation|exam)\b|(?!\s(?:step|job|"
    r"time|year|place|thing|question|week|month|day|degree|attempt|language|round|semester|party|class|"
    r"point|of|hand|sentence|option)|\w))"
)
_POINTING = re.compile(
    r"\b(?:it|its|it's|this|that|that's|these|those|them|they|both|(?:the|this|that|your) (?:\w+ "
    r")?(?:cert\w*|course|exam|program\w*|credential|licen[cs]e|qualification|badge|same one|one|"
    r"recommendation|suggestion))\b"
)
_PLURAL = re.compile(
    r"\b(?:these|those|them|they|both|either|each(?! (?:week|month|day|year|time|night|evening|other))|neither|"
    r"(?:the|of|all|these|those) (?:two|2|three|3)(?! (?:exams?|years?|months?|weeks?|parts?|days?|hours?|levels?))|"
    r"the (?:certs|courses|certificates|options))\b"
)
_THREE = re.compile(r"\b(?:three|3)\b")
_CONJUNCTION_THAT = re.compile(
    r"\b(?:is|was|will|has) it (?:\w+ ){0,2}(?:rain\w*|snow\w*|hot|cold|warm|sunny|windy|late|early|dark|true that|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bit(?:'s| is| was) (?:\w+ ){0,2}(?:rain\w*|snow\w*|hot|cold|sunny|"
    r"late|early|dark)\b|"
    r"\b(?:forget (?:it|that)|never ?mind(?: it| that)?|got it|that's (?:fine|ok|okay|all|good|great)|makes sense)\b|"
    r"\b(?:certificate|cert|course|certification|something|anything|one|thing|job|jobs|courses|certs|"
    r"certificates|so|is it true|know|think|say|said|heard|told|sure) that\b|\bthis (?:year|month|week|"
    r"summer|field|area|career|industry|job)\b|\bthat (?:i can|will|would|can|could|are|is (?:free|cheap|"
    r"good|recogni\w+)|pays?|helps?|gets?|lead)\b"
)

_YES = re.compile(
    r"^\W*(?:yes|yeah|yep|yup|sure|ok sure|yes please|please do|go ahead|do it|do that|of course|"
    r"absolutely|sounds good|let'?s do (?:it|that)|yes do (?:it|that))\W*(?:please|thanks)?\W*$"
)
_PICK = re.compile(r"^\W*(?P<place>[1-4])\W*$")
_ABOUT = re.compile(
    r"^\W*(?:and |ok |so |but |then |hm+ )*(?:what about|how about|and|or|what of|same for|also|now|then|instead)\b"
)
_BARE_WORDS = re.compile(
    r"\b(?:n|nd|bout|abt|wat|first|second|third|fourth|fifth|last|middle|former|latter|other|1st|2nd|3rd|4th|5th|"
    r"number|option|class|level|series|tier|"
    r"[1-5]|two|three|and|what|about|how|ok|okay|so|but|then|or|also|now|instead|the|a|an|same|for|of|is|"
    r"with|please|pls|cert\w*|exam|course|credential|one|ones|from|by|by the way|question|hi|"
    r"hello|hey|i|mean|meant|said|this|that|just|maybe|hm+|yes|no|not)\b|[^\w\s]"
)
_WHAT_IF = re.compile(
    r"^\W*(?:(?:and|but|ok|okay|so|well|no|hm+|sorry|actually|wait|then|now|(?:forget|never ?mind|skip) (?:it|that))"
    r"\W+)*(?:(?:which|what|which one|what "
    r"about)(?: would it be| then| is it)? if|what if|how about|what "
    r"about|and if|if|suppose|say|let'?s say|assume|imagine|would (?:that|it) change if|does (?:that|it) "
    r"change if)\b"
)
_OWN_ASK = re.compile(
    r"\b(?:which|what|recommend|suggest|compare|best|does|do|should|worth|plan|where|who|why|how (?:much|"
    r"long|do|can|hard|many|is)|is|are|can|tell|explain|need|forget|remember|delete|show|give|list|find)\b"
)
_WISH = re.compile(r"\b(?:want|wanna|get|become|learn|switch|help|looking)\b")
"""Words of wishing: an ask of its own only with an aim ("i want to work in europe" tells where)."""
_COMPARATIVE = re.compile(
    r"\b(?:who|what|which|whose|whats|what's)\b.*\b(?:more|most|less|better|best|cheaper|cheapest|easier|easiest|"
    r"harder|"
    r"faster|quicker|longer|"
    r"shorter)\b"
)
_WHICH_MORE = re.compile(
    r"^\W*(?:(?:ok|okay|and|so|but|then)\W+)*(?:which|who)(?:'s|s)?\b.*\b(?:more|less|better|cheaper|easier|harder|"
    r"faster|"
    r"quicker|longer|shorter|tougher)\b"
)
_REMARK = re.compile(
    r"\s*(?:(?:but|and|well|also|because|ok)\s)?(?:i (?:have|am|don't|do not|can't|only|also|live|work|need|"
    r"want)|i'm|im|i've|my)\b"
)
_VALUED = re.compile(r"\b(?:recogni\w+|accept\w*|care|value\w*|respect\w*|ask for|know of|heard of)\b")
_FEW = 3
_CHOSEN = re.compile(
    r"^\W*(?:i'?ll (?:take|do|go (?:for|with))|let'?s (?:do|take|go (?:for|with))|i (?:mean|meant|pick|choose))\b"
)
_COURTESY = re.compile(
    r"\b(?:thank\w*|thx|ty|cheers|appreciate\w*|hello|hi|hey|heyy|yo|sup|bye|goodbye|cya|see y\w+|"
    r"good (?:morning|evening|night|afternoon|day)|greetings|hola|namaste|(?:are|r) you|"
    r"who (?:are|made|built)|your name|you do|can you|"
    r"how are|help|bless\w*|welcome|nice one|ok|okay|cool|great|perfect|got it|awesome|lol|haha|"
    r"makes? sense|fair enough|good to know|i see|interesting|i(?:'ll| will) think (?:about|on) it)\b"
)
"""Words of greeting, thanks and talk of the advisor itself."""
_OF_ANSWER = re.compile(r"\b(?:your|the) (?:answer|advice|verdict|pick|choice|recommendation|suggestion|opinion)\b")
_HOLDS = re.compile(
    r"^\W*(?:(?:so|and|but|ok|okay)\W+)*(?:does|would|will|do) (?:it|that|this|any of that) (?:change|matter|"
    r"make (?:a|any) difference)\b|\b(?:your|the) (?:answer|verdict|advice) (?:still|the same|change)|"
    r"\bstill (?:your|the same) (?:answer|advice|pick|verdict)\b"
)
_OF_US = re.compile(
    r"\b(?:you|your|yours|bot|robot|human|ai|software|commands?|this work|sponsor\w*|night|later|see)\b"
)
_OF_TALK = (
    STOP
    | LEVEL_WORDS
    | CREDENTIAL_NOUNS
    | words(
        "sure insane crazy wow hmm hm mm idk dunno interesting really sad bad ouch damn omg seriously thats whats hows "
        "im ive expensive pricey steep lots tons huge tough brutal rough fair enough understood alright "
        "if said say only what's course courses class option options choice together separately pair"
    )
)
_PLAN = re.compile(
    r"^\W*(?:ok |okay |yes |great |cool |so |and |now |then |please |can you |could you |let'?s |go ahead "
    r"and )*(?:plan (?:it|that|this|for (?:it|that)|them|"
    r"both|all|(?:all )?(?:the )?(?:two|three))(?: of them)?|make (?:me )?(?:a|the) (?:plan|schedule|roadmap)|"
    r"schedule (?:it|that)|(?:a |the )?(?:study )?plan(?: please| pls)?|roadmap(?: please| pls)?|turn "
    r"(?:it|that) into a plan|(?:how|where) (?:do|should|can|would|to) (?:i |we )?(?:start|begin)(?: with (?:it|that|"
    r"this))?|"
    r"(?:what(?:'s| is) )?the first step|when (?:am|will|would|could|can) i (?:be )?(?:done|finish\w*|"
    r"ready))\W*(?:please|pls|"
    r"then|for me|out)?\W*$"
)
_COMPARE = re.compile(
    r"\b(?:(?:which|who|what)(?: one| ones)? (?:out )?of (?:them|these|those|the (?:two|three|2|3)|both)|"
    r"compare (?:them|those|these|both|the two|the (?:first|top) (?:two|2))|which (?:one )?(?:is|"
    r"would be|of (?:them|these|those|the two) is|do you|should i|one)\b|difference between (?:them|those|"
    r"these|the two)|(?:how )?do they compare|which one)\b"
)


_PACE = re.compile(r"\b(?:if|with|at|doing) (?:[\w']+ ){1,4}(?:hours?|hrs?|h) (?:a|per|each) week\b")
_GO_ON = re.compile(
    r"\b(?:finish\w*|complet(?:e|ing) it|carry(?:ing)? on|keep going|quit\w*|drop(?:ping)? out|again|re-?take|re-?sit|"
    r"another (?:go|try|attempt)|renew\w*|lapses?|expires?)\b"
)
"""Words that speak of what the learner does or holds."""
_AFTER = re.compile(
    r"\b(?:after (?:that|it|this|them|those)|(?:and )?then what|what then|what(?:'s| is)? next|next(?: step)?|"
    r"what now|now what)\b"
)
_BARE_ASK = re.compile(
    r"^\W*(?:(?:so|ok|okay|and|then|well|right|now|just|hm+|alright|great|cool)\b\W*)*"
    r"(?:(?:which|what|what's)\b(?: (?:one|ones|cert|certificate|course|is|should|do|would|will|i|you|go|for|get|take|"
    r"pick|choose|start|begin|with|first|best|then|now|it|be|the|me|to|recommend|suggest))*|first)?\W*$"
)


def is_remark(message: Message) -> bool:
    """Whether a short message only tells something of the learner ("i have no sponsor")."""
    return message.words <= SHORT and bool(_REMARK.match(message.folded)) and "?" not in message.folded


def is_only_limits(message: Message) -> bool:
    """Whether the message only says something of the learner that changes the question before: "in Spain", "10 hours a
    week", "and if I had 500 dollars?", "for cloud jobs".
    """
    links = message.links
    if links.unknown_names or links.ambiguities or any(one.role == "subject" for one in links.credentials):
        return False
    says_limit = bool(message.limits.stated or message.limits.currency_only or message.limits.readings)
    says_aim = bool(message.subjects.aim_text or message.subjects.fields or message.subjects.now)
    says_held = bool(links.credentials or links.rejected)
    if not (says_limit or says_aim or says_held) or message.words > _LIMIT_ONLY_WORDS:
        return False
    text = message.folded.strip()
    hypothetical = _WHAT_IF.match(text)
    rest = text[hypothetical.end() :] if hypothetical else text
    is_wish = says_aim and bool(_WISH.search(rest))
    if says_limit or says_held:
        return not (is_wish or _OWN_ASK.search(_without_talk(rest)))
    return message.words <= SHORT and not (is_wish or _OWN_ASK.search(rest))


def words_beside_pace(message: Message) -> int:
    """How many words a message has without those that only say how fast the learner goes ("if i do 5 hours a week")."""
    pace = _PACE.search(message.folded)
    return message.words - (len(pace[0].split()) if pace is not None else 0)


def asks_itself(text: str) -> bool:
    """Whether the folded ``text`` asks something of its own."""
    told = _without_talk(text)
    return bool(_OWN_ASK.search(told) or _WISH.search(told))


def _without_talk(text: str) -> str:
    """``text`` without phrases of saying a limit that look like questions of their own."""
    return re.sub(
        r"\b(?:(?:(?:my|the) )?(?:budget|limit|deadline|goal|level) is|i (?:can|do|want to|need to|need "
        r"it|can do|should|am|get)|is all|can (?:spend|do|pay|only)|what i have|do(?:n't| not) have|i'?m|"
        r"it is|that is|that's|is fine|is ok|(?:forget|never ?mind|skip) (?:it|that)(?! (?:all|i|my)))\b",
        " ",
        text,
    )


def is_bare_name(message: Message) -> bool:
    """Whether the message is nothing but a name ("PMP?", "and CISSP?", "what about the google one")."""
    if message.words > SHORT:
        return False
    text = list(message.rest)
    for start, end in message.links.brand_spans:
        text[start:end] = " " * (end - start)
    return not _BARE_WORDS.sub(" ", "".join(text).replace("'s", "  ")).strip()


def without_lead(folded: str) -> str:
    """``folded`` without the words that lead into a name ("and", "what about", "i mean")."""
    return _CHOSEN.sub(" ", _ABOUT.sub(" ", folded))


def is_cut_short(folded: str) -> bool:
    """Whether a short message names by a word or two what it sets beside the last ("or trinity?", "and 66")."""
    rest = _ABOUT.sub(" ", folded)
    if _ORDINAL.search(folded) or _OWN_ASK.search(rest) or _WISH.search(rest):
        return False
    return bool(_ABOUT.match(folded) or _CHOSEN.match(folded)) or len(folded.split()) <= _FEW


def is_without_courtesy(message: Message) -> bool:
    """Whether a message holds no greeting, no thanks and nothing on the advisor itself."""
    text = spelled_out(message.folded)
    return not (_COURTESY.search(text) or _OF_US.search(text)) or bool(_OF_ANSWER.search(text))


def asks_of_answer(message: Message) -> bool:
    """Whether a short message that names nothing asks of the answer given whether it holds ("does that change it")."""
    is_named = bool(message.links.credentials or message.links.unknown_names or message.links.ambiguities)
    return message.words <= SHORT + 1 and not is_named and bool(_HOLDS.search(message.folded))


def is_fragment(message: Message) -> bool:
    """Whether a few words of talk make sense after another message only ("what if only 5?", "not sure", "for both")."""
    if message.words > SHORT or _COURTESY.search(spelled_out(message.folded)):
        return False
    told = re.findall(r"[a-z']+", spelled_out(message.rest))
    return all(word in _OF_TALK or word.replace("'", "") in _OF_TALK for word in told)


def asks_after(message: Message, focus: Focus) -> bool:
    """Whether a short message asks what comes after that which the learner has just said to hold or to be doing."""
    is_named = bool(message.links.credentials or message.links.unknown_names or message.links.ambiguities)
    is_own = bool(focus.held or focus.under_way)
    return is_own and not is_named and message.words <= SHORT + 2 and bool(_AFTER.search(spelled_out(message.folded)))


def asks_on(message: Message, focus: Focus) -> bool:
    """Whether a short message only asks for the answer ("ok which", "so whats first") after what was told."""
    if message.words > SHORT or focus.turn.kind not in (Kind.RECOMMEND, Kind.PLAN) or message.links.brand_spans:
        return False
    return message.rest == message.folded and bool(_BARE_ASK.match(spelled_out(message.folded)))


def is_about(message: Message) -> bool:
    """Whether the message begins like "what about" or "and"."""
    return bool(_ABOUT.match(message.folded))


def pointed_at(message: Message, focus: Focus) -> tuple[str, ...]:
    """The credentials of the turns before that the words of ``message`` point at; empty where they point at none."""
    chosen = counted_off(message, focus)
    text = message.rest
    if chosen:
        return chosen
    if _PLURAL.search(text):
        return several(focus, 3 if _THREE.search(text) else 2)
    own = (focus.under_way or focus.held) if _GO_ON.search(text) and not message.links.credentials else ()
    plain = _CONJUNCTION_THAT.sub(" ", text)
    return own or ((focus.under_way or focus.credentials[:1]) if _POINTING.search(plain) else ())


def counted_off(message: Message, focus: Focus) -> tuple[str, ...]:
    """The credentials of the latest list that the message counts off ("the second one")."""
    text = message.rest
    chosen: list[str] = []
    for match in _ORDINAL.finditer(text):
        which = match["which"]
        if which in ("one", "two", "three") and not match.group().startswith(("option", "number", "choice")):
            continue
        place = len(focus.listed) // 2 if which == "middle" else _ORDINALS[which]
        if -len(focus.listed) <= place < len(focus.listed):
            chosen.append(focus.listed[place])
    return tuple(dict.fromkeys(chosen))


def with_marks(masked: str, focus: Focus) -> str:
    """``masked`` (names as letters) with the first pointing words as the letters of what they point at, so that it is
    routed like a message that names it.
    """
    if not focus.credentials:
        return masked
    match = _ORDINAL.search(masked.lower()) or _POINTING.search(
        _CONJUNCTION_THAT.sub(lambda m: "-" * len(m.group()), masked.lower())
    )
    if match is None:
        is_open = bool(aspects_said(masked.lower()) or _VALUED.search(masked.lower()))
        return f"{masked} X" if is_open and len(masked.split()) <= SHORT else masked
    marks = "X and Y" if _PLURAL.search(match.group()) else "X"
    return f"{masked[: match.start()]}{marks}{masked[match.end() :]}"


def chosen_of(message: Message, ambiguous: Sequence[str], names: Sequence[str]) -> str | None:
    """Which of the ``ambiguous`` credentials (with their folded ``names``) a short message picks out, or ``None``."""
    if message.words > SHORT:
        return None
    match = _ORDINAL.search(message.folded)
    if match and 0 <= _ORDINALS[match["which"]] < len(ambiguous):
        return ambiguous[_ORDINALS[match["which"]]]
    words = {word for word in re.findall(r"\w+", message.folded) if not _BARE_WORDS.fullmatch(word) or word.isdigit()}
    wanted = {_NUMERALS.get(word, word) for word in words} - {"level", "version", "the"}
    fitting = [
        one
        for one, name in zip(ambiguous, names, strict=True)
        if wanted and wanted <= {_NUMERALS.get(word, word) for word in re.findall(r"\w+", name)}
    ]
    return fitting[0] if len(fitting) == 1 else None


def wants_comparison(message: Message, focus: Focus | None = None) -> bool:
    """Whether two things named before are to be compared ("compare them", "which is better"; after a comparison also
    "who earns more").
    """
    if message.words > SHORT + 2:
        return False
    is_open = focus is not None and focus.turn.kind is Kind.COMPARE and bool(_COMPARATIVE.search(message.folded))
    is_of_named = focus is not None and len(focus.named) > 1 and bool(_WHICH_MORE.search(message.folded))
    return is_open or is_of_named or bool(_COMPARE.search(message.folded))


def wants_plan(message: Message) -> bool:
    """Whether what was talked about is to be planned ("ok plan it")."""
    return bool(_PLAN.match(message.folded))


def agreed_to(message: Message, context: Context) -> str | None:
    """What the learner says yes to: the first suggestion of the turn before, or the one whose number is typed, as they
    would have sent it.
    """
    if not context.turns:
        return None
    suggestions = context.turns[-1].suggestions
    picked = _PICK.match(message.folded)
    if picked is not None and not answered(message.folded, context.turns[-1].asked, context.profile):
        place = int(picked["place"]) - 1
        return suggestions[place].message if place < len(suggestions) else None
    return suggestions[0].message if suggestions and _YES.match(message.folded) else None


def last_question(context: Context) -> Question | None:
    """The question that a changed limit repeats."""
    focus = focus_of(context)
    return focus.turn.question if focus is not None else None
