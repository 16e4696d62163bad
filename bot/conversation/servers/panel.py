"""The panel of managers: how the bot is set in their community, changed by buttons, selects and forms."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta

from bot.conversation.drafts import Draft, Menu, Offer, Situation
from bot.conversation.requests import Requests
from bot.conversation.servers.forms import COOLDOWN, DEFAULTS, NOTE
from bot.conversation.servers.notes import note_line
from bot.conversation.servers.settings import (
    ChannelMode,
    ServerNote,
    ServerSettings,
    dump_settings,
    read_settings,
)
from bot.messages import Choice, File, Message, Part
from bot.rendering.safety import clean_line

SETUP = "setup"
LANGUAGES = ("en", "de", "es", "fr", "hi", "pt")
EXPORT_NAME = "server-settings.json"
LONGEST_COOLDOWN_S = 86_400
MONTHS, MOST_MONTHS = 12, 24
_DAYS_IN_MONTH = 30
_PAGES = ("channels", "allow", "deny", "feedback", "notes")
_SHOWN_CHANNELS, _SHOWN_NOTES = 10, 4
_LONGEST_SHOWN = 1_600
Change = Callable[[ServerSettings], ServerSettings]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Shows and changes settings.

    ``region_of`` reads the name of a place, ``knows_currency`` says whether a rate is held.
    """

    requests: Requests
    region_of: Callable[[str], str | None]
    knows_currency: Callable[[str], bool]

    def opened(self, settings: ServerSettings, situation: Situation, *, refused_in: tuple[str, ...] = ()) -> Draft:
        """The panel, for those who may manage the community; ``refused_in`` are channels where rights are missing."""
        if not situation.message.is_manager:
            return self._note("setup-not-yours")
        shown = self._main(settings)
        if not refused_in:
            return shown
        channels = ", ".join(_link(each) for each in refused_in[:_SHOWN_CHANNELS])
        missing = Part(text=self._say("setup-rights-missing", channels=channels), format="channels")
        return replace(shown, parts=(missing, *shown.parts))

    def pressed(self, payload: str, settings: ServerSettings, situation: Situation) -> Draft:
        """What a button, select or form of the panel leads to. The right is looked at each time: it may be gone."""
        message = situation.message
        if message.server is None or not message.is_manager:
            return self._note("setup-not-yours")
        asked = json.loads(payload)
        done = self._done(asked, settings, message)
        return done if done.files else replace(done, edits=message.reply_to)

    def _done(self, asked: Mapping[str, str], settings: ServerSettings, message: Message) -> Draft:
        what = asked["do"]
        if what == "page":
            page = message.chosen[0] if message.chosen else asked.get("page", "")
            return self._page(page, settings) if page in _PAGES else self._main(settings)
        if what == "modes":
            return self._modes(message.chosen, settings)
        if what == "export":
            return self._exported(settings)
        if what == "erase":
            return replace(self._main(ServerSettings(), "setup-erased"), change_server=lambda _: None)
        if what in (DEFAULTS, COOLDOWN, NOTE):
            return self._filled_in(asked, settings, message)
        return self._saved(self._change(asked, message), settings)

    def _change(self, asked: Mapping[str, str], message: Message) -> Change:
        chosen, what = message.chosen, asked["do"]
        if what == "mode":
            channels = tuple(json.loads(asked["channels"]))
            return lambda now: now.with_mode(channels, ChannelMode(asked["mode"]))
        if what == "allow":
            return lambda now: replace(now, allowed_roles=chosen)
        if what == "deny":
            return lambda now: replace(now, denied_roles=chosen)
        if what == "feedback":
            return lambda now: replace(now, feedback_channel=chosen[0] if chosen else None)
        removed = frozenset(int(each) for each in chosen if _is_number(each, 10**9))
        return lambda now: now.without_notes(removed)

    def _filled_in(self, asked: Mapping[str, str], settings: ServerSettings, message: Message) -> Draft:
        fields = {name: clean_line(value) for name, value in (message.form or {}).items()}
        if asked["do"] == COOLDOWN:
            return self._with_cooldowns(fields, settings)
        if asked["do"] == DEFAULTS:
            return self._with_defaults(fields, settings)
        return self._with_note(fields, settings, message, is_of_seller=asked.get("seller") == "yes")

    def _with_cooldowns(self, fields: Mapping[str, str], settings: ServerSettings) -> Draft:
        typed = [fields.get(name) or "0" for name in ("member", "channel")]
        if not all(_is_number(each, LONGEST_COOLDOWN_S) for each in typed):
            return self._main(settings, "setup-bad-cooldown")
        member, channel = (int(each) for each in typed)
        return self._saved(lambda now: replace(now, member_cooldown_s=member, channel_cooldown_s=channel), settings)

    def _with_defaults(self, fields: Mapping[str, str], settings: ServerSettings) -> Draft:
        region = self.region_of(fields["region"]) if fields.get("region") else None
        currency, language = fields.get("currency", "").upper() or None, fields.get("language", "").lower() or None
        if fields.get("region") and region is None:
            return self._main(settings, "setup-bad-region")
        if currency is not None and not self.knows_currency(currency):
            return self._main(settings, "setup-bad-currency")
        if language is not None and language not in LANGUAGES:
            return self._main(settings, "setup-bad-language")
        return self._saved(lambda now: replace(now, region=region, currency=currency, language=language), settings)

    def _with_note(
        self, fields: Mapping[str, str], settings: ServerSettings, message: Message, *, is_of_seller: bool
    ) -> Draft:
        text, signed, months = (fields.get(name, "") for name in ("text", "signed", "months"))
        about = self.requests.names_in(text)
        if not about:
            return self._main(settings, "setup-note-unknown")
        if not signed:
            return self._main(settings, "setup-note-unsigned")
        if months and not (_is_number(months, MOST_MONTHS) and int(months)):
            return self._main(settings, "setup-note-months")
        today = _day(message)
        until = today + timedelta(days=_DAYS_IN_MONTH * int(months or MONTHS))
        note = ServerNote(
            id=0,
            text=text[:300],
            signed=signed[:80],
            on=today.isoformat(),
            until=until.isoformat(),
            about=about,
            is_of_seller=is_of_seller,
        )
        return self._saved(lambda now: now.with_note(note, today), settings)

    def _saved(self, change: Change, settings: ServerSettings) -> Draft:
        """The panel as it is after the change, which is made on what is set when it is kept."""
        shown = self._main(change(settings), "setup-saved")
        return replace(shown, change_server=lambda text: dump_settings(change(read_settings(text))))

    def _main(self, settings: ServerSettings, first: str = "setup-intro") -> Draft:
        pages = tuple(Choice(label=self._say(f"setup-page-{each}"), value=each) for each in _PAGES)
        offers = (
            self._offer("setup-cooldown", {"do": COOLDOWN}, form=COOLDOWN),
            self._offer("setup-defaults", {"do": DEFAULTS}, form=DEFAULTS),
            self._offer("setup-note", {"do": NOTE}, form=NOTE),
            self._offer("setup-seller-note", {"do": NOTE, "seller": "yes"}, form=NOTE),
            self._offer("setup-export", {"do": "export"}),
            self._offer("setup-erase", {"do": "erase"}, style="danger"),
        )
        menu = Menu(placeholder=self._say("setup-pages"), action=SETUP, payload='{"do": "page"}', options=pages)
        text = "\n".join((self._say(first), *self._lines(settings)))
        return Draft(parts=(Part(text=text, format="channels"),), menus=(menu,), offers=offers, is_for_presser=True)

    def _page(self, page: str, settings: ServerSettings) -> Draft:
        back = self._offer("setup-back", {"do": "page"})
        kind, least, most = ("roles", 0, 25) if page in ("allow", "deny") else ("channels", 1, 25)
        options: tuple[Choice, ...] = ()
        if page == "feedback":
            least, most = 0, 1
        if page == "notes":
            if not settings.notes:
                return self._main(settings, "setup-no-notes")
            kind = "options"
            options = tuple(Choice(label=each.text[:100], value=str(each.id)) for each in settings.notes[-25:])
            most = len(options)
        payload = json.dumps({"do": {"channels": "modes", "notes": "unnote"}.get(page, page)})
        menu = Menu(
            placeholder=self._say(f"setup-page-{page}"),
            action=SETUP,
            payload=payload,
            kind=kind,
            options=options,
            least=least,
            most=most,
        )
        lines = [self._say(f"setup-ask-{page}")]
        if page == "notes":
            lines += [f"- {note_line(each, self.requests.phrases)}" for each in settings.notes[-_SHOWN_NOTES:]]
        text = "\n".join(lines)[:_LONGEST_SHOWN]
        return Draft(parts=(Part(text=text),), menus=(menu,), offers=(back,), is_for_presser=True)

    def _modes(self, channels: tuple[str, ...], settings: ServerSettings) -> Draft:
        if not channels:
            return self._main(settings)
        offers = tuple(
            self._offer(
                f"setup-mode-{mode.value}", {"do": "mode", "mode": mode.value, "channels": json.dumps(channels)}
            )
            for mode in ChannelMode
        )
        text = self._say("setup-ask-mode", count=str(len(channels)))
        return Draft(
            parts=(Part(text=text),), offers=(*offers, self._offer("setup-back", {"do": "page"})), is_for_presser=True
        )

    def _exported(self, settings: ServerSettings) -> Draft:
        content = json.dumps(json.loads(dump_settings(settings)), ensure_ascii=False, indent=2).encode()
        file = File(name=EXPORT_NAME, content=content, alt=self._say("setup-export-alt"))
        return Draft(parts=(Part(text=self._say("setup-exported")),), files=(file,), is_for_presser=True)

    def _lines(self, settings: ServerSettings) -> list[str]:
        """How it is set, a line for each thing."""
        say, none = self._say, self._say("setup-none")
        modes = [
            say("setup-line-channel", channels=_channels(settings, mode), mode=say(f"setup-mode-{mode.value}"))
            for mode in (ChannelMode.MENTION, ChannelMode.THREAD, ChannelMode.OFF)
            if mode.value in settings.channels.values()
        ]
        member, channel = str(settings.member_cooldown_s), str(settings.channel_cooldown_s)
        return [
            *(modes or [say("setup-line-open")]),
            say("setup-line-cooldown", member=member, channel=channel),
            say("setup-line-roles", allow=str(len(settings.allowed_roles)), deny=str(len(settings.denied_roles))),
            say(
                "setup-line-defaults",
                region=settings.region or none,
                currency=settings.currency or none,
                language=settings.language or none,
            ),
            say("setup-line-feedback", channel=_link(settings.feedback_channel) if settings.feedback_channel else none),
            say("setup-line-notes", count=str(len(settings.notes))),
        ]

    def _offer(
        self, message_id: str, payload: Mapping[str, str], *, form: str | None = None, style: str = "plain"
    ) -> Offer:
        return Offer(
            label=self._say(message_id),
            action=SETUP,
            payload=json.dumps(payload),
            form=form,
            style=style,
            is_needed=True,
        )

    def _note(self, message_id: str) -> Draft:
        return Draft(parts=(Part(text=self._say(message_id)),), is_for_presser=True)

    def _say(self, message_id: str, **values: str) -> str:
        return self.requests.phrases.say(message_id, values)


def _channels(settings: ServerSettings, mode: ChannelMode) -> str:
    found = [each for each, value in settings.channels.items() if value == mode.value]
    more = f" +{len(found) - _SHOWN_CHANNELS}" if len(found) > _SHOWN_CHANNELS else ""
    return ", ".join(_link(each) for each in found[:_SHOWN_CHANNELS]) + more


def _link(channel: str) -> str:
    """A channel as the format ``channels`` shows it by its name."""
    return f"<#{channel}>"


def _is_number(typed: str, most: int) -> bool:
    return typed.isascii() and typed.isdecimal() and len(typed) <= len(str(most)) and int(typed) <= most


def _day(message: Message) -> date:
    return message.sent_at.astimezone(UTC).date()
