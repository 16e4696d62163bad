"""The text of a PDF file. pypdf is imported here alone, on demand."""

from __future__ import annotations

import io
import logging
import time

from bot.conversation.file_text import LONGEST_READING_S, MOST_CHARACTERS, MOST_PAGES, Fault, FileFaultError, with_text

ENDING = ".pdf"
MEDIA_TYPE = "application/pdf"
_LONGEST_STREAM = 20_000_000
"""Bytes that one packed stream may unpack to."""


def pdf_text(content: bytes) -> str:
    """The text of a PDF. Blocks.

    Raises:
        FileFaultError: it is too big, broken, locked, or holds pictures alone.
    """
    from pypdf import apply_configuration, errors

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote what stands in the file
    try:
        with apply_configuration(
            zlib_maximum_output_length=_LONGEST_STREAM,
            lzw_maximum_output_length=_LONGEST_STREAM,
            run_length_maximum_output_length=_LONGEST_STREAM,
        ):
            text = _text(content)
    except errors.LimitReachedError as exc:
        raise FileFaultError(Fault.TOO_BIG) from exc
    except (errors.PyPdfError, RecursionError, MemoryError) as exc:
        raise FileFaultError(Fault.BROKEN) from exc
    return with_text(text)


def _text(content: bytes) -> str:
    from pypdf import PdfReader

    end, found, length = time.monotonic() + LONGEST_READING_S, list[str](), 0
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise FileFaultError(Fault.LOCKED)
    if len(reader.pages) > MOST_PAGES:
        raise FileFaultError(Fault.TOO_BIG)
    for page in reader.pages:
        if time.monotonic() > end or length > MOST_CHARACTERS:
            break
        found.append(page.extract_text())
        length += len(found[-1])
    return "\n".join(found)
