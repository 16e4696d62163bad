"""What commands, deep links, files and other people's words ask, as the sentence that a learner would have typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.advisor.rules.legitimacy import is_suspect_offer, warning_signs
from bot.conversation.commands import CommandName
from bot.rendering.phrases import Phrases
from bot.rendering.safety import clean_line

MOST_NAMES = 12
_LONGEST_ADVERT = 3_000
_LINK = re.compile(r"(ask|cmp|rec|plan|stack)_([A-Za-z0-9-]{1,60})(?:_([A-Za-z0-9-]{1,60}))?")
_LINK_COMMANDS = {
    "ask": CommandName.ASK,
    "cmp": CommandName.COMPARE,
    "rec": CommandName.RECOGNITION,
    "plan": CommandName.PLAN,
    "stack": CommandName.STACK,
}
_PRICE = re.compile(
    r"(?:(?:US|CA|AU)?[$€£₹₦]|\b(?:USD|EUR|GBP|INR|NGN|Rs\.?))\s?\d[\d.,]*\d?(?:\s?(?:k|lakh)\b)?"
    r"|\b\d[\d.,]*\d?\s?(?:USD|EUR|GBP|INR|NGN|dollars?|euros?|pounds?|rupees|naira)\b|[\d.,]*\d\s?[€£₹₦]",
    re.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advert:
    """What stands in somebody's offer. ``signs`` are codes of ``rules.legitimacy``."""

    text: str
    names: tuple[str, ...]
    prices: tuple[str, ...]
    signs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """Makes questions. ``names_in`` gives the credentials that stand in a text, ``name_of`` the name for an id."""

    phrases: Phrases
    names_in: Callable[[str], tuple[str, ...]]
    name_of: Callable[[str], str]

    def of_command(self, command: CommandName, rest: str, quoted: str | None) -> str | None:
        """The question; ``None`` where nothing was said to ask about."""
        what = rest or self._about_quoted(quoted)
        if not what:
            return None
        if command is CommandName.ASK:
            return what if rest else self.phrases.say("request-worth", what=what)
        return self.phrases.say(f"request-{command.value}", what=what)

    def of_link(self, payload: str) -> str | None:
        """The question of a deep link such as ``cmp_cisco-ccna_comptia-security-plus``; ``None`` for any other."""
        found = _LINK.fullmatch(payload)
        if found is None:
            return None
        names = [self.name_of(each) for each in found.groups()[1:] if each]
        command = _LINK_COMMANDS[found[1]]
        if command is CommandName.ASK:
            return self.phrases.say("request-worth", what=names[0])
        joined = names[0] if len(names) == 1 else self.phrases.say("request-and", first=names[0], second=names[1])
        return self.phrases.say(f"request-{command.value}", what=joined)

    def about(self, text: str, quoted: str | None) -> str:
        """``text`` with the credentials that the quoted message names, unless it names one itself."""
        names = self.names_in(quoted)[:3] if quoted else ()
        if not names or self.names_in(text):
            return text
        return f"{text} ({', '.join(names)})"

    def of_file(self, content: str, caption: str) -> str | None:
        """What to keep of the credentials that stand in a CV; ``None`` where none stands in it."""
        names = self.names_in(content)[:MOST_NAMES]
        if not names:
            return None
        return self.phrases.say("request-file", names=", ".join(names), wish=caption).strip()

    def advert(self, text: str) -> Advert:
        """What somebody's offer says."""
        prices = dict.fromkeys(clean_line(each[0]).rstrip(".,") for each in _PRICE.finditer(text[:_LONGEST_ADVERT]))
        return Advert(
            text=text[:_LONGEST_ADVERT],
            names=self.names_in(text)[:3],
            prices=tuple(prices)[:3],
            signs=warning_signs(text[:_LONGEST_ADVERT]),
        )

    def of_advert(self, advert: Advert) -> str:
        """The question about an offer: whether to trust it where its signs say so, else whether it is worth it."""
        if advert.signs and (is_suspect_offer(advert.text) or not advert.names):
            return self.phrases.say("request-legit", text=advert.text)
        if advert.names:
            return self.phrases.say("request-worth", what=self._listed(advert.names[:2]))
        return advert.text

    def told(self, advert: Advert, phrases: Phrases) -> str:
        """What was read in an offer, in a sentence."""
        say = phrases.say
        parts = [
            ", ".join(advert.names) or say("advert-no-name"),
            ", ".join(advert.prices) or say("advert-no-price"),
            ", ".join(say(f"sign-{each}") for each in advert.signs) or say("advert-no-promise"),
        ]
        return say("advert-read", name=parts[0], price=parts[1], promises=parts[2])

    def _about_quoted(self, quoted: str | None) -> str:
        return self._listed(self.names_in(quoted)[:2]) if quoted else ""

    def _listed(self, names: tuple[str, ...]) -> str:
        if len(names) < 2:
            return "".join(names)
        return self.phrases.say("request-and", first=names[0], second=names[1])
