"""YAML read for people: plain values with their lines; anything clever is refused with the place and a reason.

Limits: the size of a file, its depth and its number of values. No anchors, aliases or tags, no key twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import CaseError

if TYPE_CHECKING:
    import yaml

LARGEST_FILE = 500_000  # bytes
DEEPEST = 12
MOST_VALUES = 50_000

Scalar = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value and the line where it stands (from 1): a scalar, a tuple of values, or a mapping by text key."""

    line: int
    data: Scalar | tuple[Value, ...] | Mapping[str, Value]

    @property
    def items(self) -> tuple[Value, ...]:
        """The members of a list; a single value counts as a list of one, ``null`` as an empty one."""
        if isinstance(self.data, tuple):
            return self.data
        return () if self.data is None else (self,)

    @property
    def plain(self) -> object:
        """The value without its lines."""
        if isinstance(self.data, tuple):
            return [item.plain for item in self.data]
        if isinstance(self.data, Mapping):
            return {key: item.plain for key, item in self.data.items()}
        return self.data


def read_yaml(path: Path) -> Value:
    """The whole file as one value. Reads the file.

    Raises:
        CaseError: the file cannot be read or holds what is not allowed; the message names file and line.
    """
    try:
        raw = path.read_bytes()
    except OSError as exc:
        raise CaseError(f"{path}: cannot be read ({exc.strerror}). Name another file.") from exc
    if len(raw) > LARGEST_FILE:
        raise CaseError(f"{path}: {len(raw)} bytes; at most {LARGEST_FILE} are read. Split the file.")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as exc:
        raise CaseError(f"{path}: not UTF-8 at byte {exc.start}. Save it as UTF-8.") from exc
    return parse_yaml(text, str(path))


def parse_yaml(text: str, name: str) -> Value:
    """``text`` as one value; ``name`` stands for the file in messages. Raises as :func:`read_yaml`."""
    import yaml

    try:
        _refuse_clever(text, name)
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        line = f":{mark.line + 1}" if mark is not None else ""
        problem = getattr(exc, "problem", None) or "it cannot be read"
        advice = "Put text that holds : # { } [ ] or quotes into quotes."
        raise CaseError(f"{name}{line}: not valid YAML: {problem}. {advice}") from exc
    except ValueError as exc:
        raise CaseError(f"{name}: not valid YAML: {exc}.") from exc
    if node is None:
        return Value(line=1, data=None)
    return _Reader(name).value(node)


def _refuse_clever(text: str, name: str) -> None:
    import yaml

    depth = count = documents = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        place = f"{name}:{event.start_mark.line + 1 if event.start_mark else 1}"
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) is not None:
            raise CaseError(f"{place}: anchors (&) and aliases (*) are not allowed. Write the text out, in quotes.")
        tag = getattr(event, "tag", None)
        if tag not in (None, "!") and not isinstance(event, yaml.DocumentStartEvent):
            raise CaseError(f"{place}: the tag {tag} is not allowed. Write a plain value.")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        count += isinstance(event, yaml.ScalarEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        if depth > DEEPEST:
            raise CaseError(f"{place}: nested deeper than {DEEPEST} levels.")
        if count > MOST_VALUES:
            raise CaseError(f"{place}: more than {MOST_VALUES} values in one file. Split it.")
        if documents > 1:
            raise CaseError(f"{place}: a second document (---). Put it into a file of its own.")


class _Reader:
    """Turns nodes into values; keeps the name of the file for messages."""

    def __init__(self, name: str) -> None:
        import yaml

        self._name = name
        self._scalars = yaml.constructor.SafeConstructor()

    def value(self, node: yaml.Node) -> Value:
        """The value of one node and all below it."""
        import yaml

        line = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            return Value(line=line, data=self._mapping(node))
        if isinstance(node, yaml.SequenceNode):
            return Value(line=line, data=tuple(self.value(item) for item in node.value))
        data = self._scalars.construct_object(node)
        if not (data is None or isinstance(data, str | int | float | bool | date)):
            raise CaseError(f"{self._name}:{line}: a value of type {type(data).__name__} is not allowed.")
        return Value(line=line, data=data)

    def _mapping(self, node: yaml.MappingNode) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            place = f"{self._name}:{key_node.start_mark.line + 1}"
            key = self.value(key_node).data
            if not isinstance(key, str):
                raise CaseError(f"{place}: the key {key!r} is not text. Put it in quotes.")
            if key in found:
                raise CaseError(f"{place}: the key {key!r} stands twice. Keep one.")
            found[key] = self.value(value_node)
        return found
