"""The only reader of the environment: a few settings, validated once.

A wrong value raises :class:`~bot.errors.SettingError`, whose message names the variable and gives an example.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from bot.errors import SettingError
from bot.variables import variable

DENSE_STORES = ("exact", "chroma")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_MOST_DAYS = 3_650
_LAST_PORT = 65_535


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramSettings:
    """How Telegram is reached. Token and secret are not printed."""

    token: str | None = field(default=None, repr=False)
    api: str = "https://api.telegram.org"
    webhook_url: str | None = None
    webhook_secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordSettings:
    """How Discord is reached. ``shards`` are the first and the last of this process and how many there are in all."""

    token: str | None = field(default=None, repr=False)
    shards: tuple[int, int, int] | None = None
    api: str = "https://discord.com/api/v10"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings, validated. ``data_dir`` is absolute; it need not exist yet.

    ``database_url`` may hold a password, so it is not printed. Without it SQLite is used, without ``key_file`` the one
    in the user config folder.
    """

    data_dir: Path
    dense: str = "exact"
    log_level: str = "WARNING"
    database_url: str | None = field(default=None, repr=False)
    given_key_file: Path | None = None
    retention_days: int = 90
    operator: str | None = None
    contact: str | None = None
    referral_file: Path | None = None
    telegram: TelegramSettings = field(default_factory=lambda: TelegramSettings())
    discord: DiscordSettings = field(default_factory=lambda: DiscordSettings())
    listen: tuple[str, int] | None = None
    messages_per_minute: int = 12
    daily_spend_usd: Decimal = Decimal(5)

    @property
    def database(self) -> Path | str:
        """Where what is remembered is kept: a PostgreSQL address, or a file."""
        return self.database_url or self.data_dir / "state.db"

    @property
    def key_file(self) -> Path:
        """The file of the master key; never in the data folder unless it was named there."""
        if self.given_key_file is not None:
            return self.given_key_file
        import platformdirs

        return Path(platformdirs.user_config_dir("credential-advisor", appauthor=False)) / "key"

    @property
    def index_dir(self) -> Path:
        """Folder of the snapshots and of ``current``."""
        return self.data_dir


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminalTraits:
    """What the environment says of the terminal; whether there is one at all is for the caller to see."""

    is_dumb: bool = False
    has_colour: bool = True
    has_links: bool = False


def needed(value: str | None, name: str) -> str:
    """``value`` of the variable ``name``.

    Raises:
        SettingError: it is not set; the message says what it is for and gives an example.
    """
    if value is None:
        known = variable(name)
        raise SettingError(f"{name} is not set: it is the {known.purpose}. For example {name}={known.example!r}")
    return value


def load_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings from ``environ`` (default: the process environment). An empty value counts as not set.

    Raises:
        SettingError: a value cannot be used; the message names the variable and an example.
    """
    values = os.environ if environ is None else environ
    return Settings(
        data_dir=_data_dir(values),
        dense=_choice(values, "ADVISOR_DENSE", DENSE_STORES),
        log_level=_choice(values, "ADVISOR_LOG_LEVEL", LOG_LEVELS),
        database_url=_database_url(values),
        given_key_file=_file(values, "ADVISOR_KEY_FILE"),
        retention_days=_number(values, "ADVISOR_RETENTION_DAYS", _MOST_DAYS),
        operator=values.get("ADVISOR_OPERATOR", "").strip() or None,
        contact=values.get("ADVISOR_CONTACT", "").strip() or None,
        referral_file=_file(values, "ADVISOR_REFERRAL_FILE"),
        telegram=_telegram(values),
        discord=_discord(values),
        listen=_listen(values),
        messages_per_minute=_number(values, "ADVISOR_MESSAGES_PER_MINUTE", 100_000),
        daily_spend_usd=_amount(values, "ADVISOR_DAILY_SPEND_USD"),
    )


def keep_to_one_numeric_thread() -> None:
    """Have numpy work in one thread unless the environment says otherwise. To be called before numpy is imported.

    One sentence at a time is embedded; more threads wait for each other (measured 2026-11: 5 to 8 ms an answer, not 17
    to 20, on a busy machine).
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def load_terminal_traits(environ: Mapping[str, str] | None = None) -> TerminalTraits:
    """What ``TERM``, ``NO_COLOR`` and the marks that terminals leave in the environment say. Never raises."""
    values = os.environ if environ is None else environ
    term = values.get("TERM", "")
    is_dumb = term in ("", "dumb", "unknown")
    return TerminalTraits(
        is_dumb=is_dumb,
        has_colour=not is_dumb and not values.get("NO_COLOR"),
        has_links=not is_dumb and _shows_links(values, term),
    )


def _shows_links(values: Mapping[str, str], term: str) -> bool:
    """Whether the terminal is one of those known to understand OSC 8; inside tmux or screen nobody can tell."""
    if term.startswith(("tmux", "screen", "linux")) or values.get("TMUX"):
        return False
    vte = values.get("VTE_VERSION", "")
    return (
        (vte.isdigit() and int(vte) >= 5000)
        or values.get("TERM_PROGRAM", "") in ("iTerm.app", "WezTerm", "vscode", "ghostty")
        or any(values.get(name) for name in ("WT_SESSION", "KITTY_WINDOW_ID", "KONSOLE_VERSION"))
    )


def _data_dir(values: Mapping[str, str]) -> Path:
    name = "ADVISOR_DATA_DIR"
    given = values.get(name, "").strip()
    if not given:
        import platformdirs

        return Path(platformdirs.user_data_dir("credential-advisor", appauthor=False))
    try:
        path = Path(given).expanduser().absolute()
        is_file = path.exists() and not path.is_dir()
    except (RuntimeError, ValueError, OSError) as exc:
        raise SettingError(_message(name, given, "a folder that this account can reach")) from exc
    if is_file:
        raise SettingError(_message(name, given, "a folder, and this is a file"))
    return path


def _database_url(values: Mapping[str, str]) -> str | None:
    """The address as given. A wrong one is not repeated: it may hold a password."""
    name = "ADVISOR_DATABASE_URL"
    given = values.get(name, "").strip()
    if not given:
        return None
    if not given.startswith(("postgresql://", "postgres://")):
        wanted = f"an address that begins with postgresql://, for example {name}={variable(name).example}"
        raise SettingError(f"{name}=(not shown) cannot be used: it must be {wanted}")
    return given


def _telegram(values: Mapping[str, str]) -> TelegramSettings:
    api = values.get("ADVISOR_TELEGRAM_API", "").strip().rstrip("/") or variable("ADVISOR_TELEGRAM_API").default
    if not re.fullmatch(r"https?://[^\s/]+(?:/\S*)?", api):
        raise SettingError(_message("ADVISOR_TELEGRAM_API", api, "an address that begins with https:// or http://"))
    url = values.get("ADVISOR_WEBHOOK_URL", "").strip().rstrip("/") or None
    if url is not None and not re.fullmatch(r"https://[^\s/]+(?:/\S*)?|http://127\.0\.0\.1:\d+", url):
        raise SettingError(_message("ADVISOR_WEBHOOK_URL", url, "an address that begins with https://"))
    return TelegramSettings(
        token=_secret(
            values, "ADVISOR_TELEGRAM_TOKEN", r"\d{3,20}:[A-Za-z0-9_-]{20,100}", "digits, a colon and letters"
        ),
        api=api,
        webhook_url=url,
        webhook_secret=_secret(
            values, "ADVISOR_WEBHOOK_SECRET", r"[A-Za-z0-9_-]{16,256}", "16 to 256 letters, digits, _ or -"
        ),
    )


def _discord(values: Mapping[str, str]) -> DiscordSettings:
    api = values.get("ADVISOR_DISCORD_API", "").strip().rstrip("/") or variable("ADVISOR_DISCORD_API").default
    if not re.fullmatch(r"https?://[^\s/]+(?:/\S*)?", api):
        raise SettingError(_message("ADVISOR_DISCORD_API", api, "an address that begins with https:// or http://"))
    return DiscordSettings(
        token=_secret(
            values,
            "ADVISOR_DISCORD_TOKEN",
            r"[A-Za-z0-9_-]{10,60}\.[A-Za-z0-9_-]{3,20}\.[A-Za-z0-9_-]{10,100}",
            "three words with dots between them",
        ),
        shards=_shards(values),
        api=api,
    )


def _shards(values: Mapping[str, str]) -> tuple[int, int, int] | None:
    name = "ADVISOR_DISCORD_SHARDS"
    given = values.get(name, "").strip()
    if not given:
        return None
    found = re.fullmatch(r"([0-9]{1,5})(?:-([0-9]{1,5}))?/([0-9]{1,5})", given)
    if found is not None:
        first, last, count = int(found[1]), int(found[2] or found[1]), int(found[3])
        if first <= last < count:
            return first, last, count
    raise SettingError(_message(name, given, "the first and the last shard and how many there are in all"))


def _secret(values: Mapping[str, str], name: str, form: str, wanted: str) -> str | None:
    """A value that is never repeated, not even a wrong one."""
    given = values.get(name, "").strip()
    if not given:
        return None
    if not re.fullmatch(form, given):
        example = f"{name}={variable(name).example}"
        raise SettingError(f"{name}=(not shown) cannot be used: it must be {wanted}, for example {example}")
    return given


def _file(values: Mapping[str, str], name: str) -> Path | None:
    given = values.get(name, "").strip()
    if not given:
        return None
    try:
        path = Path(given).expanduser().absolute()
        is_folder = path.is_dir()
    except (RuntimeError, ValueError, OSError) as exc:
        raise SettingError(_message(name, given, "a file that this account can reach")) from exc
    if is_folder:
        raise SettingError(_message(name, given, "a file, and this is a folder"))
    return path


def _listen(values: Mapping[str, str]) -> tuple[str, int] | None:
    name = "ADVISOR_LISTEN"
    given = values.get(name, "").strip()
    if not given:
        return None
    host, _, port = given.rpartition(":")
    if not host or not (port.isascii() and port.isdigit() and 1 <= int(port[:6]) <= _LAST_PORT):
        raise SettingError(_message(name, given, "an address and a port"))
    return host.strip("[]"), int(port)


def _number(values: Mapping[str, str], name: str, most: int) -> int:
    given = values.get(name, "").strip() or variable(name).default
    if not (given.isascii() and given.isdigit() and 1 <= int(given[:8]) <= most):
        raise SettingError(_message(name, given, f"a number from 1 to {most}"))
    return int(given)


def _amount(values: Mapping[str, str], name: str) -> Decimal:
    given = values.get(name, "").strip() or variable(name).default
    if not re.fullmatch(r"\d{1,6}(?:\.\d{1,2})?", given, re.ASCII):
        raise SettingError(_message(name, given, "an amount from 0 to 999999.99"))
    return Decimal(given)


def _choice(values: Mapping[str, str], name: str, allowed: tuple[str, ...]) -> str:
    given = values.get(name, "").strip()
    if not given:
        return variable(name).default
    for choice in allowed:
        if choice.casefold() == given.casefold():
            return choice
    raise SettingError(_message(name, given, "one of " + ", ".join(allowed)))


def _message(name: str, given: str, wanted: str) -> str:
    return f"{name}={given!r} cannot be used: it must be {wanted}, for example {name}={variable(name).example}"
