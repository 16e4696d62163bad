"""What is to be said and kept, before it has ids: turned into replies and a change in one place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.advisor.models import Context
from bot.conversation.kept import Kept, dump
from bot.conversation.memory import TURNS_KEPT
from bot.conversation.sessions import Outcome
from bot.messages import Button, Choice, File, Message, Part, Reply, Select
from bot.storage.buttons import NewButton
from bot.storage.exchanges import Change
from bot.storage.learners import Address
from bot.storage.outbox import Outgoing

BUTTON_LASTS_S = 30 * 86_400.0
Piece = tuple[tuple[Part, ...], tuple[File, ...]]
"""The parts and the files of one reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A button to be: what it says and what it does. ``form`` is the name of the form that it opens first.

    ``is_needed``: it stays where a learner wants no buttons. ``is_for_all``: others may press it, too.
    """

    label: str
    action: str
    payload: str
    style: str = "plain"
    form: str | None = None
    is_needed: bool = False
    is_for_all: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Menu:
    """A select to be. ``kind``, ``options``, ``least`` and ``most`` are as for a ``Select``."""

    placeholder: str
    action: str
    payload: str
    kind: str = "options"
    options: tuple[Choice, ...] = ()
    least: int = 1
    most: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A message for all in a channel, beside what is said to the learner; ``target`` is another conversation."""

    parts: tuple[Part, ...]
    offers: tuple[Offer, ...] = ()
    pictures: tuple[File, ...] = ()
    target: str | None = None
    opens_thread: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a message leads to. Without parts nothing is said; ``notice`` is said after them, by itself.

    ``pictures`` are shown before the parts, each by itself; ``files`` hang on the last part.

    ``is_for_presser``: nobody else need see it. ``edits`` and ``deletes`` are ids of our own messages that are changed
    or taken away, ``opens_thread`` the title of a thread to say it in. ``change_server`` turns what the community has
    set into what it sets now. ``outcome`` is what it was made from: it is not kept.
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
    menus: tuple[Menu, ...] = ()
    postings: tuple[Posting, ...] = ()
    opens_thread: str | None = None
    edits: str | None = None
    deletes: str | None = None
    change_server: Callable[[str | None], str | None] | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Replies:
    """What is said to a message, and what is to be kept with it: both or neither."""

    replies: tuple[Reply, ...]
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A message with all that is known when it is answered.

    ``currency`` and ``default_region`` are those that hold for all in the community. ``rested_at`` says how much the
    learner asked of late, as in ``Remembered``.
    """

    message: Message
    address: Address
    key_id: str
    kept: Kept
    context: Context
    on_text: Callable[[str], None] | None = None
    currency: str | None = None
    default_region: str | None = None
    rested_at: float | None = None

    @property
    def language(self) -> str:
        """In which the learner is spoken to: as set, as it was last written, or as the learner's app speaks."""
        last = self.context.turns[-1].question.language if self.context.turns else None
        return self.context.answers_in or last or self.message.language or "en"


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
        is_plain = situation.kept.preferences.is_plain
        offers = () if draft.forgets else tuple(each for each in draft.offers if each.is_needed or not is_plain)
        shown = self._with_tokens(offers)
        menus = tuple((self.token(), each) for each in draft.menus)
        replies = self._replies(draft, situation, tuple(button for button, _ in shown), _selects(menus))
        posted = [(posting, self._with_tokens(posting.offers)) for posting in draft.postings]
        postings = tuple(
            self._posting(posting, situation, number, tuple(button for button, _ in buttons))
            for number, (posting, buttons) in enumerate(posted, start=len(replies))
        )
        every = [*shown, *(each for _, buttons in posted for each in buttons)]
        change = Change(
            address=situation.address,
            key_id=situation.key_id,
            is_private=situation.message.is_private,
            turn=draft.turn,
            turns_kept=TURNS_KEPT,
            change_profile=draft.change_profile,
            starts_anew=draft.starts_anew,
            forgets=draft.forgets,
            replies=tuple(
                Outgoing(payload=dump(each), idempotency_key=each.idempotency_key) for each in (*replies, *postings)
            ),
            buttons=(*(_kept_button(*each) for each in every), *(_kept_menu(*each) for each in menus)),
            feedback=draft.feedback,
            unanswered=draft.unanswered,
            server=situation.message.server,
            change_server=draft.change_server,
        )
        return Replies(replies=(*replies, *postings), change=change)

    def _with_tokens(self, offers: tuple[Offer, ...]) -> tuple[tuple[Button, Offer], ...]:
        return tuple(
            (Button(label=each.label, token=self.token(), style=each.style, form=each.form), each) for each in offers
        )

    def _replies(
        self, draft: Draft, situation: Situation, buttons: tuple[Button, ...], selects: tuple[Select, ...]
    ) -> tuple[Reply, ...]:
        message = situation.message
        pieces, last = self._pieces(draft, message)
        if draft.deletes is not None and not pieces:
            pieces = [((), ())]
        return tuple(
            Reply(
                target=message.conversation,
                parts=parts,
                idempotency_key=self.reply_key(message, number),
                buttons=buttons if number == last else (),
                selects=selects if number == last else (),
                files=files,
                reply_to=message.id if not message.is_private and message.press is None else None,
                is_private=message.is_private or draft.is_for_presser,
                edits=draft.edits if number == last else None,
                deletes=draft.deletes if number == 0 else None,
                opens_thread=draft.opens_thread,
                via=message.via,
                number=number,
            )
            for number, (parts, files) in enumerate(pieces)
        )

    def _posting(self, posting: Posting, situation: Situation, number: int, buttons: tuple[Button, ...]) -> Reply:
        message = situation.message
        return Reply(
            target=posting.target or message.conversation,
            parts=posting.parts,
            idempotency_key=self.reply_key(message, number),
            buttons=buttons,
            files=posting.pictures,
            is_private=False,
            opens_thread=posting.opens_thread,
            via=message.via if posting.target is None else None,
            number=number,
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


def _selects(menus: tuple[tuple[str, Menu], ...]) -> tuple[Select, ...]:
    return tuple(
        Select(
            token=token,
            placeholder=each.placeholder,
            kind=each.kind,
            options=each.options,
            least=each.least,
            most=each.most,
        )
        for token, each in menus
    )


def _kept_button(button: Button, offer: Offer) -> NewButton:
    return NewButton(
        token=button.token,
        action=offer.action,
        payload=offer.payload,
        lasts_s=BUTTON_LASTS_S,
        is_for_all=offer.is_for_all,
    )


def _kept_menu(token: str, menu: Menu) -> NewButton:
    return NewButton(token=token, action=menu.action, payload=menu.payload, lasts_s=BUTTON_LASTS_S)
