"""One process for a role on one data folder: the poller of a bot, the writer of the index. The lock ends with it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import StorageLockedError, StorageReadOnlyError


@contextmanager
def held_role(data_dir: Path, role: str) -> Iterator[None]:
    """Hold ``role`` (a short word) until the block ends.

    Raises:
        StorageLockedError: another process holds it.
        StorageReadOnlyError: the folder cannot be written.
    """
    from filelock import FileLock, Timeout

    folder = data_dir / "locks"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(folder / f"{role}.lock", timeout=0, mode=0o600)
        lock.acquire()
    except Timeout as exc:
        raise StorageLockedError(
            f"another process of this machine runs {role} on {data_dir}: end it first, or name another folder with "
            "ADVISOR_DATA_DIR"
        ) from exc
    except OSError as exc:
        raise StorageReadOnlyError(f"{folder} cannot be written ({exc.strerror})") from exc
    try:
        yield
    finally:
        lock.release()


def roles_held(data_dir: Path) -> tuple[str, ...]:
    """The roles that other processes hold on this data folder, in the order of their names."""
    held = []
    for path in sorted((data_dir / "locks").glob("*.lock")):
        try:
            with held_role(data_dir, path.stem):
                pass
        except StorageLockedError:
            held.append(path.stem)
    return tuple(held)
