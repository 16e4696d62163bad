"""Files as people send them, and as they had better not."""

from __future__ import annotations

import io
import os
import time
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

LINES = ("Jane Roe, Lagos", "CompTIA A+ 2019", "CompTIA Network+ 2020")


def pdf(*lines: str, pages: int = 1, stream: bytes | None = None) -> bytes:
    """A PDF of so many pages with the same lines; ``stream`` is the packed content of a page instead."""
    shown = " ".join(f"({line}) Tj T*" for line in lines)
    packed = zlib.compress(f"BT /F1 12 Tf 14 TL 40 700 Td {shown} ET".encode()) if stream is None else stream
    kids = " ".join(f"{4 + number} 0 R" for number in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
    ]
    font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources {font} /Contents 3 0 R >>"
    objects += [page.encode()] * pages
    found, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, start=1):
        offsets.append(len(found))
        found += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(found)
    found += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    found += b"".join(b"%010d 00000 n \n" % each for each in offsets)
    found += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(found)


def locked_pdf(*lines: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer, target = PdfWriter(PdfReader(io.BytesIO(pdf(*lines)))), io.BytesIO()
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(target)
    return target.getvalue()


def word(*lines: str, in_table: bool = False) -> bytes:
    from docx import Document

    document, target = Document(), io.BytesIO()
    for line in lines:
        if in_table:
            document.add_table(1, 1).cell(0, 0).text = line
        else:
            document.add_paragraph(line)
    document.save(target)
    return target.getvalue()


def with_parts(content: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A packed file with some parts in the place of its own."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            if name not in parts:
                made.writestr(name, source.read(name))
        for name, part in parts.items():
            made.writestr(name, part)
    return target.getvalue()


def hang(content: bytes) -> str:
    """A reader that never comes to an end; it leaves its process id in the file that ``content`` names."""
    Path(content.decode()).write_text(str(os.getpid()))
    while True:
        time.sleep(60)
