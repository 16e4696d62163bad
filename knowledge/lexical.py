"""Search by words: a tantivy index of the passages, English stems, BM25."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.errors import SnapshotDamaged, SnapshotError

if TYPE_CHECKING:
    import tantivy

    from knowledge.passages import Passage

# The names stand in the text too, so a match in what a record is called counts twice.
_FIELDS = ("names", "text")
# A word that the index lacks is taken as a misspelling of one in a name, worth about a word of middling rarity. But not
# a short one, where chance rules: "stop" is no misspelt "shop".
_MISSPELT_SCORE = 4.0
_MISSPELT_FROM = 5
_TWO_EDITS_FROM = 8
# Learners write sentences; a pasted page is searched by its beginning.
MAX_CHARACTERS = 8_000
MAX_TOKENS = 400
_HEAP_BYTES = 50_000_000
_PLUS = re.compile(r"(?<=[A-Za-z])\+\+?(?![A-Za-z0-9])")
_SHARP = re.compile(r"(?<![A-Za-z])([A-Za-z])#")


class LexicalIndex:
    """Finds passages by the words of a text. Rows are positions in the list it was built from. Thread-safe."""

    def __init__(self, index: tantivy.Index) -> None:
        self._schema = index.schema
        self._searcher = index.searcher()

    @classmethod
    def build(cls, passages: Iterable[Passage], folder: Path | None = None) -> LexicalIndex:
        """Index the passages into an empty folder, or into memory where there is none. Blocks, writes files.

        Raises:
            SnapshotError: the folder cannot be written to.
        """
        import tantivy

        try:
            index = tantivy.Index(_schema(), path=str(folder) if folder else None)
            # One thread and one segment: equal scores then always come in the order of rows.
            writer = index.writer(heap_size=_HEAP_BYTES, num_threads=1)
            for row, passage in enumerate(passages):
                document = tantivy.Document(
                    kind=passage.kind, names=_plain(passage.names), text=_plain(f"{passage.names} {passage.text}")
                )
                document.add_unsigned("row", row)  # as a plain int it would be signed, which panics the writer
                writer.add_document(document)
            writer.commit()
            writer.wait_merging_threads()
            index.reload()
        except (ValueError, OSError) as exc:
            where = f"in {folder}" if folder else "in memory"
            raise SnapshotError(
                f"The word index {where} cannot be written ({exc}). Check free space and rights."
            ) from exc
        return cls(index)

    @classmethod
    def open(cls, folder: Path) -> LexicalIndex:
        """Open an index for reading. tantivy wants to write a lock file even for that.

        Raises:
            SnapshotDamaged: it cannot be opened, or the folder is read-only.
        """
        import tantivy

        try:
            return cls(tantivy.Index.open(str(folder)))
        except (ValueError, OSError) as exc:
            raise SnapshotDamaged(f"The word index {folder} cannot be opened ({exc}). Run: advisor index.") from exc

    @property
    def count(self) -> int:
        """Number of passages."""
        return int(self._searcher.num_docs)

    def holds(self, kind: str) -> bool:
        """Whether any passage of this kind can be found."""
        import tantivy

        query = tantivy.Query.term_query(self._schema, "kind", kind)
        return bool(self._searcher.search(query, limit=1, count=False).hits)

    def search(self, text: str, kind: str, limit: int) -> list[tuple[int, float]]:
        """Rows of one kind with their BM25 scores, best first, ties by row. Any text will do; no words find nothing.

        Repeated words count as often as they stand. A word that no passage holds is matched with its misspellings.
        """
        tokens = tokens_of(text)[:MAX_TOKENS]
        if not tokens or limit < 1:
            return []
        hits = self._searcher.search(self._query(tokens, kind), limit=limit, count=False).hits
        rows = self._searcher.fast_field_values("row", [address for _, address in hits])
        found = [(int(row), float(score)) for row, (score, _) in zip(rows, hits, strict=True) if row is not None]
        return sorted(found, key=lambda hit: (-hit[1], hit[0]))

    def _query(self, tokens: Sequence[str], kind: str) -> tantivy.Query:
        import tantivy

        words = tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, query) for token in tokens for query in self._token_queries(token)]
        )
        of_kind = tantivy.Query.const_score_query(tantivy.Query.term_query(self._schema, "kind", kind), 0.0)
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, words), (tantivy.Occur.Must, of_kind)])

    def _token_queries(self, token: str) -> Iterator[tantivy.Query]:
        import tantivy

        if len(token) >= _MISSPELT_FROM and not self._searcher.doc_freq("text", token):
            distance = 2 if len(token) >= _TWO_EDITS_FROM else 1
            near = tantivy.Query.fuzzy_term_query(self._schema, "names", token, distance=distance)
            yield tantivy.Query.const_score_query(near, _MISSPELT_SCORE)
            return
        for field in _FIELDS:
            yield tantivy.Query.term_query(self._schema, field, token)


def tokens_of(text: str) -> list[str]:
    """The stems of a text, as the index holds them, in order and with repetitions. Any text will do."""
    stems: list[str] = _analyzer().analyze(_plain(text[:MAX_CHARACTERS]))
    return stems


def _plain(text: str) -> str:
    """One form for what people write in several: full-width letters, A+, C#; and nothing that UTF-8 cannot hold."""
    whole = unicodedata.normalize("NFKC", text.encode("utf-8", "replace").decode("utf-8"))
    return _SHARP.sub(r"\1 sharp", _PLUS.sub(" plus", whole))


@lru_cache(maxsize=1)
def _analyzer() -> tantivy.TextAnalyzer:
    """The same steps as tantivy's own ``en_stem``."""
    import tantivy

    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.remove_long(40))
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.stemmer("english"))
        .build()
    )


def _schema() -> tantivy.Schema:
    import tantivy

    return (
        tantivy.SchemaBuilder()
        .add_text_field("kind", tokenizer_name="raw", index_option="basic")
        .add_text_field("names", tokenizer_name="en_stem")
        .add_text_field("text", tokenizer_name="en_stem")
        .add_unsigned_field("row", fast=True)
        .build()
    )
