"""The process in which one file of a stranger is read: ``python -m bot.conversation.reading_process MODULE:READER``.

The content comes by standard input, the text goes by standard output; a fault is told by the exit code.
"""

from __future__ import annotations

import importlib
import signal
import sys

from bot.conversation.file_text import FAULT_CODES, LONGEST_READING_S, Fault, FileFaultError

_LONGEST_LIFE_S = int(LONGEST_READING_S) + 5


def main() -> int:
    """Read; what nobody waits for any more ends by itself."""
    if hasattr(signal, "alarm"):
        signal.alarm(_LONGEST_LIFE_S)
    module, _, name = sys.argv[1].partition(":")
    read = getattr(importlib.import_module(module), name)
    try:
        text: str = read(sys.stdin.buffer.read())
    except FileFaultError as exc:
        return FAULT_CODES[exc.fault]
    except Exception:  # noqa: BLE001  # the border: a foreign file may break its library in any way
        return FAULT_CODES[Fault.BROKEN]
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
