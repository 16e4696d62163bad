"""An answer for one shared with all: made anew without that person, shown first, and posted only if confirmed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.advisor.models import Context, Kind, Profile, Question
from bot.conversation.around import Inner
from bot.conversation.drafts import Draft, Offer, Posting, Situation
from bot.conversation.kept import Kept
from bot.conversation.requests import Requests
from bot.conversation.sessions import Outcome
from bot.messages import Part

SHARE, POST, KEEP = "share", "share-post", "share-keep"
MOST_NAMES = 3
_QUESTIONS = {
    Kind.WORTH_IT: "request-worth",
    Kind.RECOMMEND: "request-worth",
    Kind.RECOGNITION: "request-recognition",
    Kind.STACKING: "request-stack",
    Kind.FACTS: "request-share-facts",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """Shares answers. ``requests`` makes the question without the person."""

    requests: Requests

    def offer(self, outcome: Outcome) -> Offer | None:
        """A button that begins it; ``None`` where nothing would be left without the person, or it is private."""
        question = outcome.turn.question
        if question.care:
            return None
        text = self.question(question, outcome.profile)
        if text is None:
            return None
        return Offer(label=self._say("share-label"), action=SHARE, payload=text)

    def question(self, question: Question, profile: Profile) -> str | None:
        """What anybody could have asked: the kind and the credentials that were asked about, nothing else."""
        own = {*profile.held, *profile.in_progress, *question.profile.held, *question.profile.in_progress}
        ids = dict.fromkeys(
            each.credential_id
            for each in question.credentials
            if each.role == "subject" and each.credential_id not in own
        )
        names = [self.requests.name_of(each) for each in ids][:MOST_NAMES]
        if not names:
            return None
        if question.kind is Kind.COMPARE and len(names) > 1:
            first = ", ".join(names[:-1])
            return self._say("request-compare", what=self._say("request-and", first=first, second=names[-1]))
        if question.kind is Kind.COMPARE:
            return self._say("request-worth", what=names[0])
        message_id = _QUESTIONS.get(question.kind)
        return None if message_id is None else self._say(message_id, what=names[0])

    async def preview(self, text: str, situation: Situation, inner: Inner) -> Draft:
        """What all would see, for the asker alone, with the question whether to post it."""
        made = await inner.advise(text, bare(situation))
        offers = (
            Offer(label=self._say("share-post-label"), action=POST, payload=text, style="primary", is_needed=True),
            Offer(label=self._say("share-keep-label"), action=KEEP, payload="", is_needed=True),
        )
        intro = Part(text=self._say("share-preview", question=text))
        return Draft(parts=(intro, *made.parts), pictures=made.pictures, offers=offers, is_for_presser=True)

    async def posted(self, text: str, situation: Situation, inner: Inner) -> tuple[Draft, Posting]:
        """The answer as it is posted, made anew from the question alone, and what it was made from."""
        made = await inner.advise(text, bare(situation))
        credit = Part(text=self._say("share-credit", question=text))
        return made, Posting(parts=(credit, *made.parts), pictures=made.pictures)

    def done(self, posting: Posting) -> Draft:
        """What the asker is told, beside the posting."""
        return Draft(parts=(Part(text=self._say("share-done")),), postings=(posting,), is_for_presser=True)

    def kept_back(self) -> Draft:
        """What is said to one who would rather not."""
        return Draft(parts=(Part(text=self._say("share-kept")),), is_for_presser=True)

    def _say(self, message_id: str, **values: str) -> str:
        return self.requests.phrases.say(message_id, values)


def bare(situation: Situation) -> Situation:
    """The situation without the person: nothing told, nothing set, nothing said before."""
    message = replace(situation.message, is_private=False)
    context = Context(profile=Profile(region=situation.default_region), language=situation.context.language)
    return replace(situation, message=message, kept=Kept(is_greeted=True), context=context, on_text=None)
