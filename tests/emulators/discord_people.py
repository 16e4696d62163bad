"""What people do on the emulated Discord: write, use commands, press, choose, fill in forms."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any

from tests.emulators.discord_components import BUTTON, INPUT, SELECTS, within
from tests.emulators.discord_gateway import Gateway
from tests.emulators.discord_interactions import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Interaction, Interactions
from tests.emulators.discord_messages import Messages, dispatched
from tests.emulators.discord_world import BOT_ID, THREAD, Channel, Guild, Shown, Upload, World

MESSAGE_MENU = 3


class People:
    """The half of the emulator that stands for them. ``user`` is an id; who is new becomes a member where they act."""

    world: World
    gateway: Gateway
    messages: Messages
    interactions: Interactions
    commands: list[dict[str, Any]]
    home: Guild

    def say(
        self, text: str, *, user: int = 1, channel: int | None = None, mentions_bot: bool = False,
        replies_to: int | Shown | None = None, rings: bool = True, files: Sequence[tuple[str, bytes]] = (),
    ) -> int:  # fmt: skip
        """``user`` writes; the id of the message. ``rings``: a reply rings who is replied to, as it does by default."""
        where = self._at(channel, user)
        shown = Shown(
            id=self.world.new_id(), channel=where.id, author=user, sent_at=self.world.now(), at=time.monotonic(),
            content=f"<@{BOT_ID}> {text}" if mentions_bot else text,
            reply_to=replies_to.id if isinstance(replies_to, Shown) else replies_to,
            allowed_mentions={} if rings else {"replied_user": False},
            uploads=[Upload(self.world.new_id(), name, content, "") for name, content in files],
        )  # fmt: skip
        self.world.keep(shown)
        dispatched(self.world, self.gateway, shown, "MESSAGE_CREATE")
        return shown.id

    def change(self, message: int, text: str) -> None:
        """Its author edits a message."""
        shown = self.world.messages[message]
        shown.content = text
        shown.changed_at.append(time.monotonic())
        dispatched(self.world, self.gateway, shown, "MESSAGE_UPDATE")

    def take_back(self, message: int | Shown) -> None:
        """Somebody deletes a message."""
        self.messages.remove(self.world.messages[message] if isinstance(message, int) else message)

    def open_thread(self, name: str, *, user: int = 1, channel: int | None = None, text: str = "") -> int:
        """``user`` opens a thread, or a post where the channel is a forum; its id. ``text`` is its first message."""
        parent = self._at(channel, user)
        thread = Channel(self.world.new_id(), THREAD, name, guild=parent.guild, parent=parent.id, owner=user)
        self.world.channels[thread.id] = thread
        self.messages.tell_thread(thread)
        if text:
            self.say(text, user=user, channel=thread.id)
        return thread.id

    async def slash(
        self, name: str, options: Mapping[str, Any] | None = None, *, user: int = 1, channel: int | None = None,
        locale: str = "en-US",
    ) -> Interaction:  # fmt: skip
        """``user`` uses a command, which must be registered, and open to them there."""
        where = self._at(channel, user)
        command = self._command(name, 1, user, where)
        known = {each["name"]: each for each in command.get("options", ())}
        given = dict(options or {})
        if unknown := set(given) - set(known):
            raise AssertionError(f"/{name} has no options {unknown}")
        if missing := {each for each, option in known.items() if option.get("required")} - set(given):
            raise AssertionError(f"/{name} needs {missing}")
        data = self._command_data(command, where) | {
            "options": [{"name": key, "type": known[key]["type"], "value": value} for key, value in given.items()]
        }
        return self._send(COMMAND, data, user=user, channel=where.id, locale=locale)

    async def type(
        self, name: str, option: str, text: str, *, user: int = 1, channel: int | None = None, locale: str = "en-US",
        others: Mapping[str, Any] | None = None,
    ) -> Interaction:  # fmt: skip
        """``user`` types into an option with autocompletion; what is offered are its ``choices``, in time."""
        where = self._at(channel, user)
        command = self._command(name, 1, user, where)
        known = {each["name"]: each for each in command.get("options", ())}
        assert known[option].get("autocomplete"), f"/{name} {option} has no autocompletion"
        options = [{"name": key, "type": known[key]["type"], "value": value} for key, value in (others or {}).items()]
        options.append({"name": option, "type": known[option]["type"], "value": text, "focused": True})
        data = self._command_data(command, where) | {"options": options}
        return self._send(AUTOCOMPLETE, data, user=user, channel=where.id, locale=locale)

    async def message_menu(
        self, name: str, message: int | Shown, *, user: int = 1, locale: str = "en-US"
    ) -> Interaction:
        """``user`` chooses an entry of a message's menu."""
        shown = self._shown(message)
        where = self._at(shown.channel, user)
        command = self._command(name, MESSAGE_MENU, user, where)
        data = self._command_data(command, where) | {
            "target_id": str(shown.id),
            "resolved": {"messages": {str(shown.id): self.world.message(shown, is_whole=True)}},
        }
        return self._send(COMMAND, data, user=user, channel=where.id, locale=locale)

    async def press(self, message: int | Shown, custom_id: str, *, user: int = 1, locale: str = "en-US") -> Interaction:
        """``user`` presses a button."""
        shown = self._seen(message, user)
        assert shown.component(custom_id)["type"] == BUTTON
        data = {"component_type": BUTTON, "custom_id": custom_id, "id": 1}
        return self._send(COMPONENT, data, user=user, channel=shown.channel, locale=locale, source=shown)

    async def press_label(self, message: int | Shown, label: str, *, user: int = 1) -> Interaction:
        """``user`` presses the button whose label holds ``label``."""
        return await self.press(message, self._seen(message, user).button(label), user=user)

    async def select(
        self, message: int | Shown, custom_id: str, *values: str, user: int = 1, locale: str = "en-US"
    ) -> Interaction:
        """``user`` chooses in a select; ids where it offers channels, roles or people."""
        shown = self._seen(message, user)
        select = shown.component(custom_id)
        assert select["type"] in SELECTS
        assert select.get("min_values", 1) <= len(values) <= select.get("max_values", 1), "too few or too many"
        offered = {each["value"] for each in select.get("options", ())}
        assert not offered or set(values) <= offered, f"not offered: {set(values) - offered}"
        data: dict[str, Any] = {
            "component_type": select["type"],
            "custom_id": custom_id,
            "values": list(values),
            "id": 1,
        }
        if not offered:
            data["resolved"] = self._resolved(select["type"], values, self.world.channels[shown.channel], user)
        return self._send(COMPONENT, data, user=user, channel=shown.channel, locale=locale, source=shown)

    async def submit(self, shown_by: Interaction, fields: Mapping[str, Any], *, locale: str = "en-US") -> Interaction:
        """Who was shown a form fills it in: texts, or lists of values, by custom id."""
        assert shown_by.modal is not None, "no form was shown"
        known = {each["custom_id"]: each for each in within(shown_by.modal["components"]) if each.get("custom_id")}
        if unknown := set(fields) - set(known):
            raise AssertionError(f"the form has no fields {unknown}")
        for name, each in known.items():
            if each["type"] == INPUT:
                _check_field(each, str(fields.get(name, each.get("value", ""))))
        filled = [_filled(each, fields) for each in shown_by.modal["components"]]
        data = {"custom_id": shown_by.modal["custom_id"], "components": filled}
        return self._send(
            MODAL, data, user=shown_by.user, channel=shown_by.channel, locale=locale, source=shown_by.source
        )

    # How it is done.

    def _at(self, channel: int | None, user: int) -> Channel:
        where = self.world.channels[channel or self.home.system_channel or 0]
        if where.guild is not None:
            self.world.add_member(self.world.guilds[where.guild], user)
        else:
            assert user in where.people, "they are not in that private chat"
        return where

    def _shown(self, message: int | Shown) -> Shown:
        return self.world.messages[message] if isinstance(message, int) else message

    def _seen(self, message: int | Shown, user: int) -> Shown:
        shown = self._shown(message)
        assert not shown.is_deleted, "the message is gone"
        assert shown.seen_by in (None, user), "they do not see that message"
        self._at(shown.channel, user)
        return shown

    def _command(self, name: str, kind: int, user: int, where: Channel) -> dict[str, Any]:
        found = [each for each in self.commands if each["name"] == name and each["type"] == kind]
        if not found:
            raise AssertionError(f"no such command {name!r}; there are {[each['name'] for each in self.commands]}")
        command = found[0]
        context = 0 if where.guild is not None else 1 if len(where.people) == 1 else 2
        if command.get("contexts") is not None and context not in command["contexts"]:
            raise AssertionError(f"/{name} is not offered there (context {context})")
        kinds = command.get("integration_types") or [0]
        if not ((self.world.has_bot(where) and (0 in kinds or context == 1)) or 1 in kinds):
            raise AssertionError(f"/{name} is not offered there: it cannot be installed by a user")
        needed = command.get("default_member_permissions")
        if needed is not None and where.guild is not None:
            may = self.world.permissions(user, where) & int(needed) == int(needed) and needed != "0"
            assert may, f"/{name} is not offered to {user}: it needs permissions {needed}"
        return command

    def _command_data(self, command: Mapping[str, Any], where: Channel) -> dict[str, Any]:
        return {"id": command["id"], "name": command["name"], "type": command["type"]}

    def _resolved(self, kind: int, values: Sequence[str], where: Channel, user: int) -> dict[str, Any]:
        if kind == 8:
            return {
                "channels": {each: self.world.channel(self.world.channels[int(each)], user=user) for each in values}
            }
        if kind == 5 or where.guild is None:
            return {"users": {each: self.world.user(int(each)) for each in values}}
        guild = self.world.guilds[where.guild]
        found = {each["id"]: each for each in self.world.guild(guild)["roles"]}
        return {"roles": {each: found[each] for each in values}}

    def _send(
        self, kind: int, data: Mapping[str, Any], *, user: int, channel: int, locale: str, source: Shown | None = None
    ) -> Interaction:
        given = self.interactions.new(kind, data, user=user, channel=channel, source=source)
        payload = self.interactions.payload(given, locale=locale)
        given.is_delivered = self.gateway.dispatch("INTERACTION_CREATE", payload, guild=given.guild)
        return given


def _check_field(given: Mapping[str, Any], text: str) -> None:
    least = given.get("min_length", 1 if given.get("required", True) else 0)
    if text or given.get("required", True):
        assert least <= len(text) <= given.get("max_length", 4000), f"the form does not take {text!r}"


def _filled(given: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """A component of a form as it comes back."""
    found: dict[str, Any] = {"type": given["type"], "id": given.get("id", 1)}
    if "components" in given:
        return found | {"components": [_filled(each, fields) for each in given["components"]]}
    if "component" in given:
        return found | {"component": _filled(given["component"], fields)}
    if "custom_id" in given:
        name = given["custom_id"]
        found["custom_id"] = name
        if given["type"] == INPUT:
            found["value"] = str(fields.get(name, given.get("value", "")))
        else:
            found["values"] = list(fields.get(name, ()))
    return found
