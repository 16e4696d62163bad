"""Short words for what the tests of the storage do."""

from __future__ import annotations

from bot.storage.exchanges import Change
from bot.storage.inbox import Incoming
from bot.storage.learners import Address
from bot.storage.letters import Claim
from bot.storage.outbox import Outgoing
from bot.storage.store import Store

PLATFORM = "fake"


def address(chat: str = "chat", learner: str = "ann") -> Address:
    return Address(platform=PLATFORM, chat=chat, learner=learner)


def incoming(text: str, *, chat: str = "chat", learner: str = "ann", message: str | None = None) -> Incoming:
    return Incoming(address=address(chat, learner), message=message or text, payload=text)


def claim(store: Store) -> Claim | None:
    return store.inbox.claim([PLATFORM])


def claimed(store: Store) -> Claim:
    found = claim(store)
    assert found is not None
    return found


def answer(
    store: Store, taken: Claim | None, *texts: str, chat: str = "chat", learner: str = "ann", **more: object
) -> bool:
    """Answer a message with ``texts`` as replies, and a turn that repeats it."""
    where = address(chat, learner)
    key_id = store.exchanges.remembered(where, is_private=True).key_id
    number = 0 if taken is None else taken.id
    replies = tuple(Outgoing(payload=text, idempotency_key=f"{number}-{index}") for index, text in enumerate(texts))
    values = {
        "address": where,
        "key_id": key_id,
        "turn": f"turn on {taken and taken.payload}",
        "replies": replies,
        **more,
    }
    done = store.exchanges.keep(Change(**values), taken)  # type: ignore[arg-type]  # the names are those of the dataclass
    if taken is not None:
        store.inbox.let_go(taken)
    return done


def send_all(store: Store) -> list[str]:
    """Send what is due; gives what was said, in order."""
    said = []
    while (taken := store.outbox.claim([PLATFORM])) is not None:
        said.append(taken.payload)
        assert store.outbox.sent(taken)
    return said
