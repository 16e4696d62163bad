"""What is to be said and kept, before it has ids: turned into replies and a change in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.advisor.models import Context
from bot.conversation.kept import Kept, dump
from bot.conversation.memory import TURNS_KEPT
from bot.messages import Button, File, Message, Part, Reply
from bot.storage.buttons import NewButton
from bot.storage.exchanges import Change
from bot.storage.learners import Address
from bot.storage.outbox import Outgoing

BUTTON_LASTS_S = 30 * 86_400.0
Piece = tuple[tuple[Part, ...], tuple[File, ...]]
"""The parts and the files of one reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A button to be: what it says and what it does."""

    label: str
    action: str
    payload: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a message leads to. Without parts nothing is said; ``notice`` is said after them, by itself.

    ``pictures`` are shown before the parts, each by itself; ``files`` hang on the last part.

    ``is_for_presser``: nobody else need see it.
    """

    parts: tuple[Part, ...] = ()
    notice: str | None = None
    offers: tuple[Offer, ...] = ()
    files: tuple[File, ...] = ()
    pictures: tuple[File, ...] = ()
    turn: str | None = None
    change_profile: Callable[[str | None], str | None] | None = None
    starts_anew: bool = False
    forgets: bool = False
    feedback: str | None = None
    unanswered: str | None = None
    is_for_presser: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Replies:
    """What is said to a message, and what is to be kept with it: both or neither."""

    replies: tuple[Reply, ...]
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A message with all that is known when it is answered."""

    message: Message
    address: Address
    key_id: str
    kept: Kept
    context: Context
    on_text: Callable[[str], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafting:
    """Gives ids. ``token`` makes the random word of a button, ``reply_key`` the key of the n-th reply to a message.

    ``in_one`` are the platforms where pictures, words and notice are shown in one message.
    """

    token: Callable[[], str]
    reply_key: Callable[[Message, int], str]
    in_one: frozenset[str] = frozenset()

    def finish(self, draft: Draft, situation: Situation) -> Replies:
        """The replies of ``draft`` and the change that is kept with them."""
        offers = () if draft.forgets or situation.kept.preferences.is_plain else draft.offers
        buttons = tuple((Button(label=each.label, token=self.token()), each) for each in offers)
        replies = self._replies(draft, situation, tuple(button for button, _ in buttons))
        change = Change(
            address=situation.address,
            key_id=situation.key_id,
            is_private=situation.message.is_private,
            turn=draft.turn,
            turns_kept=TURNS_KEPT,
            change_profile=draft.change_profile,
            starts_anew=draft.starts_anew,
            forgets=draft.forgets,
            replies=tuple(Outgoing(payload=dump(each), idempotency_key=each.idempotency_key) for each in replies),
            buttons=tuple(
                NewButton(token=button.token, action=offer.action, payload=offer.payload, lasts_s=BUTTON_LASTS_S)
                for button, offer in buttons
            ),
            feedback=draft.feedback,
            unanswered=draft.unanswered,
        )
        return Replies(replies=replies, change=change)

    def _replies(self, draft: Draft, situation: Situation, buttons: tuple[Button, ...]) -> tuple[Reply, ...]:
        message = situation.message
        pieces, last = self._pieces(draft, message)
        return tuple(
            Reply(
                target=message.conversation,
                parts=parts,
                idempotency_key=self.reply_key(message, number),
                buttons=buttons if number == last else (),
                files=files,
                reply_to=message.id if not message.is_private and message.press is None else None,
                is_private=message.is_private or draft.is_for_presser,
                via=message.via,
                number=number,
            )
            for number, (parts, files) in enumerate(pieces)
        )

    def _pieces(self, draft: Draft, message: Message) -> tuple[list[Piece], int]:
        """What each reply holds, and which of them has the buttons.

        Where nothing is said to one whom the platform shows as waiting, an empty one tells it so.
        """
        notices = () if draft.notice is None else (Part(text=draft.notice),)
        if message.platform in self.in_one:
            whole = (*draft.parts, *notices), (*draft.pictures, *draft.files)
            return ([whole] if any(whole) or message.via is not None else []), 0
        shown = len(draft.pictures)
        last = shown + len(draft.parts) - 1
        pieces: list[Piece] = [((), (each,)) for each in draft.pictures]
        pieces += [((part,), draft.files if shown + n == last else ()) for n, part in enumerate(draft.parts)]
        pieces += [((notice,), ()) for notice in notices]
        return pieces, last
