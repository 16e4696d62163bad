"""The variables of the environment: what each sets, its default in words and a valid example."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """One variable of the environment: its name, what it sets, its default in words and a valid example."""

    name: str
    purpose: str
    default: str
    example: str


VARIABLES = (
    Variable(
        name="ADVISOR_DATA_DIR",
        purpose="folder that holds the index and what is remembered",
        default="the user data folder of the platform",
        example="~/.local/share/credential-advisor",
    ),
    Variable(
        name="ADVISOR_DATABASE_URL",
        purpose="address of a PostgreSQL database for what is remembered",
        default="state.db in the data folder (SQLite)",
        example="postgresql://advisor@localhost/advisor",
    ),
    Variable(
        name="ADVISOR_KEY_FILE",
        purpose="file of the master key that encrypts what is remembered; keep a copy apart from the data",
        default="key in the user config folder of the platform",
        example="~/.config/credential-advisor/key",
    ),
    Variable(
        name="ADVISOR_RETENTION_DAYS",
        purpose="days after a learner's last message until all that is remembered of the learner is erased",
        default="90",
        example="90",
    ),
    Variable(
        name="ADVISOR_OPERATOR",
        purpose="name of who runs the bot, which learners are told; needed to go public",
        default="not set",
        example="Riverside College Careers Service",
    ),
    Variable(
        name="ADVISOR_CONTACT",
        purpose="address that learners can write to about their data; needed to go public",
        default="not set",
        example="privacy@example.org",
    ),
    Variable(
        name="ADVISOR_REFERRAL_FILE",
        purpose="text file of whom learners may turn to, for /human; its first line is the day it was checked",
        default="not set",
        example="referral.txt",
    ),
    Variable(
        name="ADVISOR_TELEGRAM_TOKEN",
        purpose="token of the Telegram bot, as BotFather gives it",
        default="not set",
        example="123456789:AAF-the-part-after-the-colon-is-secret",
    ),
    Variable(
        name="ADVISOR_TELEGRAM_API",
        purpose="address of the Telegram Bot API, for a server of your own",
        default="https://api.telegram.org",
        example="http://127.0.0.1:8081",
    ),
    Variable(
        name="ADVISOR_WEBHOOK_URL",
        purpose="public address (https) where Telegram is to deliver to advisor serve",
        default="not set",
        example="https://bot.example.org",
    ),
    Variable(
        name="ADVISOR_WEBHOOK_SECRET",
        purpose="word of 16 to 256 letters, digits, _ or - that Telegram must show when it delivers",
        default="not set",
        example="a-long-random-word-0123456789",
    ),
    Variable(
        name="ADVISOR_DISCORD_TOKEN",
        purpose="token of the Discord bot, as the developer portal gives it",
        default="not set",
        example="MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.the-part-after-the-dots-is-secret",
    ),
    Variable(
        name="ADVISOR_DISCORD_SHARDS",
        purpose="shards of this process and how many there are in all; several processes need PostgreSQL",
        default="all of them, as many as Discord advises",
        example="0-3/16",
    ),
    Variable(
        name="ADVISOR_DISCORD_API",
        purpose="address of the Discord API, for a proxy of your own",
        default="https://discord.com/api/v10",
        example="http://127.0.0.1:8082/api/v10",
    ),
    Variable(
        name="ADVISOR_MESSAGES_PER_MINUTE",
        purpose="messages of one learner that are answered in a minute, on the long run",
        default="12",
        example="12",
    ),
    Variable(
        name="ADVISOR_DAILY_SPEND_USD",
        purpose="US dollars that paid wording, if any, may cost in a day (UTC); over it answers are as composed",
        default="5",
        example="2.50",
    ),
    Variable(
        name="ADVISOR_DENSE",
        purpose="store of the vectors: exact (a scan, no server) or chroma",
        default="exact",
        example="exact",
    ),
    Variable(
        name="ADVISOR_LISTEN",
        purpose="address and port for /healthz, /readyz and /metrics of advisor run",
        default="none: nothing is served",
        example="127.0.0.1:8080",
    ),
    Variable(
        name="ADVISOR_LOG_LEVEL",
        purpose="least severe log line that is written to standard error",
        default="WARNING",
        example="INFO",
    ),
)


def variable(name: str) -> Variable:
    """The variable of that name."""
    return next(variable for variable in VARIABLES if variable.name == name)
