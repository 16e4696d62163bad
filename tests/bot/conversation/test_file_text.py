"""Files that people send: what is read of them, and what is refused."""

from __future__ import annotations

import asyncio
import os
import zlib
from pathlib import Path

import pytest

from bot.conversation.file_text import Fault, FileFaultError, Readers, plain_text
from bot.conversation.pdf_file import pdf_text
from bot.conversation.word_file import word_text
from tests.fakes.files import LINES, hang, locked_pdf, pdf, with_parts, word

BILLION_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY e "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
    b"<w:t>CCNA&e;</w:t></w:r></w:p></w:body></w:document>"
)


@pytest.mark.parametrize("read", [pdf_text, word_text])
def test_the_lines_of_a_cv_are_read(read):
    content = pdf(*LINES) if read is pdf_text else word(*LINES)
    assert [line.strip() for line in read(content).splitlines() if line.strip()] == list(LINES)


def test_a_cv_in_a_table_is_read():
    assert "CompTIA Network+ 2020" in word_text(word(*LINES, in_table=True))


def test_plain_text_is_read_in_either_encoding():
    assert plain_text("Zertifikat für Café".encode("cp1252")) == plain_text("Zertifikat für Café".encode())


@pytest.mark.parametrize(
    ("read", "content", "fault"),
    [
        (pdf_text, b"%PDF-1.4 and nothing else", Fault.BROKEN),
        (pdf_text, b"", Fault.BROKEN),
        (pdf_text, pdf(*LINES)[:200], Fault.BROKEN),
        (pdf_text, pdf(*LINES, pages=31), Fault.TOO_BIG),
        (pdf_text, locked_pdf(*LINES), Fault.LOCKED),
        (pdf_text, pdf(), Fault.WITHOUT_TEXT),
        (pdf_text, pdf(stream=zlib.compress(b" " * 60_000_000)), Fault.TOO_BIG),
        (word_text, b"PK\3\4 and nothing else", Fault.BROKEN),
        (word_text, b"", Fault.BROKEN),
        (word_text, word(), Fault.WITHOUT_TEXT),
        (word_text, with_parts(word(), {"word/document.xml": b"<not closed"}), Fault.BROKEN),
        (word_text, with_parts(word(), {"word/media/bomb.bin": b"\0" * 60_000_000}), Fault.TOO_BIG),
        (word_text, with_parts(word(), {f"word/{number}": b"" for number in range(600)}), Fault.TOO_BIG),
        (word_text, with_parts(word(), {"[Content_Types].xml": b"<Types/>"}), Fault.BROKEN),
    ],
)
def test_what_cannot_be_read_is_refused_for_what_it_is(read, content: bytes, fault: Fault):
    with pytest.raises(FileFaultError) as caught:
        asyncio.run(Readers().read(read, content))
    assert caught.value.fault is fault


def test_entities_that_multiply_are_not_unfolded():
    text = word_text(with_parts(word(), {"word/document.xml": BILLION_LAUGHS}))
    assert "haha" not in text


def test_files_that_hang_their_reader_are_given_up_and_leave_nothing_behind(tmp_path: Path):
    notes = [tmp_path / str(number) for number in range(3)]

    async def story() -> str:
        hanging = Readers(longest_s=4.0)
        faults = await asyncio.gather(
            *(hanging.read(hang, str(each).encode()) for each in notes), return_exceptions=True
        )
        assert [getattr(each, "fault", each) for each in faults] == [Fault.TOO_BIG] * 3
        hanging.longest_s = 20.0
        return await hanging.read(pdf_text, pdf(*LINES))

    assert "CompTIA" in asyncio.run(story())
    begun = [each for each in notes if each.exists()]
    assert begun
    for each in begun:
        with pytest.raises(ProcessLookupError):
            os.kill(int(each.read_text()), 0)
