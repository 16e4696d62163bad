"""The text of a Word file (.docx). python-docx is imported here alone, on demand."""

from __future__ import annotations

import io
import zipfile

from bot.conversation.file_text import MOST_CHARACTERS, Fault, FileFaultError, with_text

ENDING = ".docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MOST_UNPACKED = 30_000_000
"""Bytes of all parts. A part is never unpacked further than its header says, so the headers can be trusted."""
_MOST_PARTS = 500


def word_text(content: bytes) -> str:
    """The paragraphs of a Word file, those in tables as well. Blocks.

    Raises:
        FileFaultError: it is too big, broken, or holds pictures alone.
    """
    _check_size(content)
    from docx import Document
    from docx.oxml.ns import qn

    try:
        body = Document(io.BytesIO(content)).element.body
    except (KeyError, ValueError, zipfile.BadZipFile, SyntaxError) as exc:  # lxml's errors are syntax errors
        raise FileFaultError(Fault.BROKEN) from exc
    found, length = [], 0
    for paragraph in body.iter(qn("w:p")):
        found.append("".join(each.text or "" for each in paragraph.iter(qn("w:t"))))
        length += len(found[-1])
        if length > MOST_CHARACTERS:
            break
    return with_text("\n".join(found))


def _check_size(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as exc:
        raise FileFaultError(Fault.BROKEN) from exc
    if len(parts) > _MOST_PARTS or sum(each.file_size for each in parts) > _MOST_UNPACKED:
        raise FileFaultError(Fault.TOO_BIG)
