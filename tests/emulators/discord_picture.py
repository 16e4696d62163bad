"""Draws what a channel of Discord would show: posts with boxes, buttons, lists and pictures, what is typed, forms."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PIL import Image, ImageDraw

from tests.emulators.discord_components import (
    BUTTON,
    CONTAINER,
    FILE,
    GALLERY,
    INPUT,
    LINK_STYLE,
    ROW,
    SECTION,
    SELECTS,
    SEPARATOR,
    TEXT,
)
from tests.emulators.drawing import THUMBS, Run, font, in_columns, length, thumb, wrapped, write

WIDTH, GAP, PAD, LINE, LEFT = 620, 12, 14, 25, 56
TALLEST = 2_700
_PAPER, _BOX, _EDGE, _INK, _QUIET, _BLUE, _CODE = (
    "#313338", "#2b2d31", "#4e5058", "#dbdee1", "#949ba4", "#5cb3ff", "#1e1f22",
)  # fmt: skip
_COLOURS = {"": _INK, "b": "#ffffff", "h": "#ffffff", "a": _BLUE, "i": _QUIET, "s": _QUIET, "c": "#e3c8a0"}
_STYLES = {1: "#5865f2", 2: _EDGE, 3: "#248046", 4: "#da373c", LINK_STYLE: _EDGE}
_INLINE = re.compile(
    r"\\(?P<escaped>[^\w\s])|\*\*(?P<b>.+?)\*\*|`(?P<c>[^`]+)`|\[(?P<a>[^\]]+)\]\([^)]+\)|<(?P<at>@!?\d+)>"
    r"|(?<!\w)[*_](?P<i>[^*_\n]+)[*_](?!\w)|~~(?P<s>.+?)~~"
)


@dataclass
class Post:
    """One thing in the channel. ``title``: a headline of the picture; ``typed``: what stands in the box for writing."""

    who: str = ""
    text: str = ""
    before: str = ""
    after: str = ""
    components: Sequence[Mapping[str, Any]] = ()
    embeds: Sequence[Mapping[str, Any]] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    title: str = ""
    typed: str = ""
    offered: Sequence[str] = ()
    form: Mapping[str, Any] | None = None
    is_bot: bool = False


def draw_channel(posts: Sequence[Post]) -> bytes:
    """The picture of a channel, as PNG."""
    pieces: list[Image.Image] = []
    above: list[Image.Image] = []
    for each in posts:
        above.append(_piece(each))
        if not each.title:  # a headline stays with what follows it
            pieces.append(_stack(above, WIDTH, _PAPER, gap=GAP))
            above = []
    return in_columns(pieces, width=WIDTH, gap=GAP, tallest=TALLEST, paper=_PAPER, line=_CODE)


def runs_of(line: str) -> list[Run]:
    """The runs of one line of Discord's markup."""
    found: list[Run] = []
    at = 0
    for token in _INLINE.finditer(line):
        found.append((line[at : token.start()], ""))
        at = token.end()
        kind = str(token.lastgroup)
        style = "" if kind in ("escaped", "s") else "a" if kind == "at" else kind
        for text, inner in runs_of(token[kind]) if kind in "ba" else [(token[kind], "")]:
            found.append((text, style or inner))
    found.append((line[at:], ""))
    return [each for each in found if each[0]]


def lines_of(text: str, width: int) -> Iterator[tuple[list[Run], bool]]:
    """Lines of a text, and whether each stands in a quote."""
    for line in text.split("\n"):
        is_quote = line.startswith("> ")
        shown = line[2:] if is_quote else line
        heading = re.match(r"(#{1,3}|-#) ", shown)
        if heading:
            style = "s" if heading[1] == "-#" else "h"
            runs = [(words, style if inner in ("", "b") else inner) for words, inner in runs_of(shown[heading.end() :])]
        elif re.match(r"\s*[-*] ", shown):
            runs = [("• ", ""), *runs_of(re.sub(r"^\s*[-*] ", "", shown))]
        else:
            runs = runs_of(shown)
        for each in wrapped(runs, width - (14 if is_quote else 0)):
            yield each, is_quote


def _piece(post: Post) -> Image.Image:
    if post.title:
        return _headline(post.title)
    if post.typed:
        return _typing(post)
    if post.form is not None:
        return _form(post.form)
    inner = WIDTH - LEFT
    parts = [_texts(post.text, inner)] if post.text else []
    parts += [_embed(each, inner, post.pictures) for each in post.embeds]
    parts += [_component(each, inner, post.pictures) for each in post.components]
    shown = {each.get("media", {}).get("url", "") for part in _galleries(post.components) for each in part["items"]}
    parts += [_photo(each, inner) for name, each in post.pictures.items() if f"attachment://{name}" not in shown]
    if post.after:
        parts.append(_texts(f"-# {post.after}", inner))
    body = _stack(parts, inner, _PAPER)
    top = 26 if post.before else 0
    image = Image.new("RGB", (WIDTH, top + 28 + body.height), _PAPER)
    draw = ImageDraw.Draw(image)
    if post.before:
        draw.line([(20, 24), (20, 12), (46, 12)], fill=_EDGE, width=2)
        write(draw, [(_short(post.before, WIDTH - LEFT), "s")], (LEFT, 3), _COLOURS)
    colour = "#5865f2" if post.is_bot else "#c27c3e"
    draw.ellipse((0, top + 2, 40, top + 42), fill=colour)
    draw.text((20, top + 22), post.who[:1].upper(), fill="#ffffff", font=font(20), anchor="mm")
    write(draw, [(post.who, "b")], (LEFT, top), _COLOURS)
    if post.is_bot:
        left = LEFT + length([(post.who, "b")]) + 8
        draw.rounded_rectangle((left, top + 3, left + 36, top + 21), radius=4, fill="#5865f2")
        draw.text((left + 18, top + 12), "APP", fill="#ffffff", font=font(12), anchor="mm")
    image.paste(body, (LEFT, top + 28))
    return image


def _short(text: str, width: int) -> str:
    while length([(text, "s")]) > width - 20 and len(text) > 8:
        text = text[:-6].rstrip() + "..."
    return text


def _galleries(components: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    for each in components:
        if each["type"] == GALLERY:
            yield each
        yield from _galleries(each.get("components") or ())


def _stack(parts: Sequence[Image.Image], width: int, paper: str, gap: int = 6) -> Image.Image:
    image = Image.new("RGB", (width, max(1, sum(each.height + gap for each in parts) - gap)), paper)
    top = 0
    for each in parts:
        image.paste(each, (0, top))
        top += each.height + gap
    return image


def _texts(text: str, width: int, paper: str = _PAPER) -> Image.Image:
    lines = list(lines_of(text, width))
    tall = [LINE + 5 if any(style == "h" for _, style in runs) else LINE for runs, _ in lines]
    image = Image.new("RGB", (width, max(1, sum(tall))), paper)
    draw, top = ImageDraw.Draw(image), 0
    for (runs, is_quote), height in zip(lines, tall, strict=True):
        if is_quote:
            draw.rectangle((0, top, 3, top + height), fill=_EDGE)
        write(draw, runs, (14 if is_quote else 0, top), _COLOURS)
        top += height
    return image


def _photo(content: bytes, width: int) -> Image.Image:
    photo = Image.open(io.BytesIO(content)).convert("RGB")
    wide = min(width, photo.width)
    return photo.resize((wide, photo.height * wide // photo.width))


def _component(given: Mapping[str, Any], width: int, pictures: Mapping[str, bytes], paper: str = _PAPER) -> Image.Image:
    kind = given["type"]
    if kind == CONTAINER:
        parts = [_component(each, width - 2 * PAD - 4, pictures, _BOX) for each in given["components"]]
        return _boxed(_stack(parts, width - 2 * PAD - 4, _BOX, gap=10), width, given.get("accent_color"))
    if kind == SECTION:
        return _section(given, width, paper)
    if kind == TEXT:
        return _texts(given["content"], width, paper)
    if kind == SEPARATOR:
        image = Image.new("RGB", (width, 9), paper)
        ImageDraw.Draw(image).line((0, 4, width, 4), fill=_EDGE)
        return image
    if kind == GALLERY:
        return _gallery(given, width, pictures, paper)
    if kind == FILE:
        return _texts(f"[{given['file']['url'].removeprefix('attachment://')}](file)", width, paper)
    if kind == ROW:
        return _row(given["components"], width, paper)
    raise AssertionError(f"nothing draws components of type {kind}")


def _boxed(inner: Image.Image, width: int, accent: int | None) -> Image.Image:
    image = Image.new("RGB", (width, inner.height + 2 * PAD), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((0, 0, width - 1, image.height - 1), radius=8, fill=_BOX, outline=_EDGE)
    if accent is not None:
        draw.rounded_rectangle((0, 0, 4, image.height - 1), radius=2, fill=f"#{accent:06x}")
    image.paste(inner, (PAD + 4, PAD))
    return image


def _gallery(given: Mapping[str, Any], width: int, pictures: Mapping[str, bytes], paper: str) -> Image.Image:
    parts = []
    for each in given["items"]:
        name = each["media"]["url"].removeprefix("attachment://")
        if name in pictures:
            parts.append(_photo(pictures[name], width))
        else:
            parts.append(_texts(f"[{each['media']['url']}](picture)", width, paper))
    return _stack(parts, width, paper)


def _section(given: Mapping[str, Any], width: int, paper: str) -> Image.Image:
    side = _row([given["accessory"]], width, paper) if given["accessory"]["type"] == BUTTON else None
    wide = 0 if side is None else _button_width(given["accessory"]) + 10
    text = _stack([_texts(each["content"], width - wide, paper) for each in given["components"]], width - wide, paper)
    image = Image.new("RGB", (width, max(text.height, 38)), paper)
    image.paste(text, (0, 0))
    if side is not None:
        image.paste(side.crop((0, 0, wide, side.height)), (width - wide + 10, 0))
    return image


def _label(given: Mapping[str, Any]) -> str:
    mark = f"{given['emoji'].get('name', '')} " if given.get("emoji") else ""
    return f"{mark}{given.get('label', '')}" + (" ↗" if given.get("style") == LINK_STYLE else "")


def _button_width(given: Mapping[str, Any]) -> int:
    return int(length([(_label(given), "")])) + 28


def _row(given: Sequence[Mapping[str, Any]], width: int, paper: str) -> Image.Image:
    places: list[tuple[int, int, Mapping[str, Any]]] = []
    left = top = 0
    for each in given:
        wide = width if each["type"] in SELECTS else min(width, _button_width(each))
        if left and left + wide > width:
            left, top = 0, top + 44
        places.append((left, top, each))
        left += wide + 8
    image = Image.new("RGB", (width, top + 38), paper)
    draw = ImageDraw.Draw(image)
    for x, y, each in places:
        if each["type"] in SELECTS:
            draw.rounded_rectangle((x, y, x + width - 1, y + 36), radius=6, fill=_CODE, outline=_EDGE)
            chosen = [option["label"] for option in each.get("options", ()) if option.get("default")]
            label = ", ".join(chosen) or each.get("placeholder") or "Make a selection"
            write(draw, [(label, "" if chosen else "i")], (x + 12, y + 8), _COLOURS)
            draw.polygon([(width - 28, y + 15), (width - 16, y + 15), (width - 22, y + 23)], fill=_QUIET)
        else:
            fill = _BOX if each.get("disabled") else _STYLES[each["style"]]
            draw.rounded_rectangle((x, y, x + _button_width(each) - 1, y + 36), radius=6, fill=fill)
            label, mark = _label(each), THUMBS.get(_label(each)[:1])
            if mark is not None:
                thumb(draw, x + 24, y + 18, is_up=mark == "up")
            write(draw, [(label[1:] if mark else label, "")], (x + (32 if mark else 14), y + 8), {"": "#ffffff"})
    return image


def _embed(given: Mapping[str, Any], width: int, pictures: Mapping[str, bytes]) -> Image.Image:
    inner = width - 2 * PAD - 4
    texts = [f"**{given['title']}**"] if given.get("title") else []
    texts += [given["description"]] if given.get("description") else []
    texts += [f"**{each['name']}**\n{each['value']}" for each in given.get("fields", ())]
    texts += [f"-# {given['footer']['text']}"] if given.get("footer") else []
    parts = [_texts(each, inner, _BOX) for each in texts]
    name = given.get("image", {}).get("url", "").removeprefix("attachment://")
    if name in pictures:
        parts.append(_photo(pictures[name], inner))
    return _boxed(_stack(parts, inner, _BOX), width, given.get("color"))


def _headline(title: str) -> Image.Image:
    image = Image.new("RGB", (WIDTH, 40), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.line((0, 20, WIDTH, 20), fill=_EDGE, width=1)
    wide = length([(title, "b")])
    draw.rectangle((WIDTH / 2 - wide / 2 - 12, 4, WIDTH / 2 + wide / 2 + 12, 36), fill=_PAPER)
    write(draw, [(title, "b")], (WIDTH / 2 - wide / 2, 9), _COLOURS)
    return image


def _typing(post: Post) -> Image.Image:
    """The box for writing, with what is offered above it."""
    tall = len(post.offered) * 34 + (12 if post.offered else 0)
    image = Image.new("RGB", (WIDTH, tall + 44), _PAPER)
    draw = ImageDraw.Draw(image)
    if post.offered:
        draw.rounded_rectangle((0, 0, WIDTH - 1, tall - 6), radius=8, fill=_BOX, outline=_EDGE)
    for number, each in enumerate(post.offered):
        write(draw, [(each, "")], (16, 8 + number * 34), _COLOURS)
    draw.rounded_rectangle((0, tall, WIDTH - 1, tall + 42), radius=8, fill="#383a40")
    write(draw, [(post.typed, ""), ("|", "a")], (16, tall + 11), _COLOURS)
    return image


def _form(given: Mapping[str, Any]) -> Image.Image:
    inner = WIDTH - 2 * PAD - 84
    parts = [_texts(f"### {given['title']}", inner, _BOX)]
    for each in given["components"]:
        field_ = each.get("component") or (each.get("components") or [each])[0]
        label = each.get("label") or field_.get("label") or ""
        if each["type"] == TEXT:
            parts.append(_texts(each["content"], inner, _BOX))
            continue
        parts.append(
            _texts(f"**{label}**" + (f"\n-# {each['description']}" if each.get("description") else ""), inner, _BOX)
        )
        if field_["type"] == INPUT:
            box = Image.new("RGB", (inner, 70 if field_["style"] == 2 else 38), _BOX)
            ImageDraw.Draw(box).rounded_rectangle(
                (0, 0, inner - 1, box.height - 1), radius=6, fill=_CODE, outline=_EDGE
            )
            shown = (str(field_["value"]), "") if field_.get("value") else (field_.get("placeholder", ""), "i")
            write(ImageDraw.Draw(box), [shown], (12, 8), _COLOURS)
            parts.append(box)
        else:
            parts.append(_row([field_], inner, _BOX))
    ends = [{"type": BUTTON, "style": style, "label": label} for style, label in ((2, "Cancel"), (1, "Submit"))]
    parts.append(_row(ends, inner, _BOX))
    boxed = _boxed(_stack(parts, inner, _BOX, gap=8), inner + 2 * PAD + 4, None)
    image = Image.new("RGB", (WIDTH, boxed.height), _PAPER)
    image.paste(boxed, (40, 0))
    return image
