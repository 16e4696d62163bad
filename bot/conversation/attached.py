"""Files that come with a message: a CV or another text is read for the credentials in it, and nothing of it is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from bot.conversation.file_text import (
    LONGEST_DOCUMENT,
    LONGEST_TEXT_FILE,
    Fault,
    FileFaultError,
    Reader,
    Readers,
    plain_text,
)
from bot.conversation.pdf_file import ENDING as PDF_ENDING
from bot.conversation.pdf_file import MEDIA_TYPE as PDF_TYPE
from bot.conversation.pdf_file import pdf_text
from bot.conversation.requests import Requests
from bot.conversation.word_file import ENDING as WORD_ENDING
from bot.conversation.word_file import MEDIA_TYPE as WORD_TYPE
from bot.conversation.word_file import word_text
from bot.messages import Attachment, Message

Fetching = Callable[[Attachment], Awaitable[bytes]]
"""Gets the content of a file from its platform."""
NOTHING_IN_IT = "file-nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form of file that can be read, told by the end of its name or by its media type.

    ``is_simple``: reading it needs no library, and so no process of its own.
    """

    endings: tuple[str, ...]
    media_type: str
    longest: int
    read: Reader
    is_simple: bool = False


FORMS = (
    Form(endings=(PDF_ENDING,), media_type=PDF_TYPE, longest=LONGEST_DOCUMENT, read=pdf_text),
    Form(endings=(WORD_ENDING,), media_type=WORD_TYPE, longest=LONGEST_DOCUMENT, read=word_text),
    Form(
        endings=(".txt", ".md", ".text"), media_type="text/", longest=LONGEST_TEXT_FILE, read=plain_text, is_simple=True
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The question that a file asks, or else the message id of why there is none. ``is_file``: one was meant."""

    question: str | None = None
    why_not: str = f"service-{Fault.UNKNOWN.value}"
    is_file: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """Reads files. ``fetchings`` are by platform."""

    requests: Requests
    fetchings: Mapping[str, Fetching]
    readers: Readers = field(default_factory=Readers)

    async def read(self, message: Message) -> Found:
        """What the first file of a message asks that is of a known form."""
        fetch = self.fetchings.get(message.platform)
        for file in message.attachments:
            form = _form(file)
            if form is not None and fetch is not None:
                return await self._read(file, form, fetch, message.text.strip())
        return Found()

    async def _read(self, file: Attachment, form: Form, fetch: Fetching, wish: str) -> Found:
        try:
            if (file.size or 0) > form.longest:
                raise FileFaultError(Fault.TOO_BIG)
            content = await fetch(file)
            if len(content) > form.longest:
                raise FileFaultError(Fault.TOO_BIG)
            text = form.read(content) if form.is_simple else await self.readers.read(form.read, content)
        except FileFaultError as exc:
            return Found(why_not=f"service-{exc.fault.value}", is_file=True)
        return Found(question=self.requests.of_file(text, wish), why_not=f"service-{NOTHING_IN_IT}", is_file=True)


def _form(file: Attachment) -> Form | None:
    name = file.name.lower()
    named = next((each for each in FORMS if name.endswith(each.endings)), None)
    return named or next((each for each in FORMS if file.media_type.startswith(each.media_type)), None)
