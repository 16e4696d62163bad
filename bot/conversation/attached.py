"""Files that come with a message: a CV or another text is read for the credentials in it, and nothing of it is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.conversation.requests import LONGEST_FILE, READABLE_ENDINGS, Requests
from bot.messages import Attachment, Message

Fetching = Callable[[Attachment], Awaitable[bytes]]
"""Gets the content of a file from its platform."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """Reads files. ``fetchings`` are by platform."""

    requests: Requests
    fetchings: Mapping[str, Fetching]

    async def read(self, message: Message) -> str | None:
        """The question that a file asks; ``None`` where there is none that can be read or none with a credential."""
        file = next((each for each in message.attachments if _is_text(each)), None)
        fetch = self.fetchings.get(message.platform)
        if file is None or fetch is None or (file.size or 0) > LONGEST_FILE:
            return None
        content = await fetch(file)
        if len(content) > LONGEST_FILE:
            return None
        return self.requests.of_file(_decoded(content), message.text.strip())

    def why_not(self, message: Message) -> str:
        """The message id of why a message without text gets no other answer."""
        file = next((each for each in message.attachments if _is_text(each)), None)
        if file is None:
            return "service-cannot-read"
        return "service-file-too-big" if (file.size or 0) > LONGEST_FILE else "service-file-nothing"


def _is_text(attachment: Attachment) -> bool:
    return attachment.media_type.startswith("text/") or attachment.name.lower().endswith(READABLE_ENDINGS)


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding).replace("\0", " ")
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1").replace("\0", " ")
