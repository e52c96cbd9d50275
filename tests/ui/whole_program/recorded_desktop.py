# SPDX-License-Identifier: MIT
"""What a desktop is to a program in the background, written down: a panel with a tray (StatusNotifierWatcher) and a
notification service. It lives on a thread of its own; needs the session of `session`."""

import threading
import time
from dataclasses import dataclass

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

PATIENCE = 20  # seconds

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierHostRegistered"/>
</interface></node>"""

NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/></method>
  <method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""


@dataclass
class Told:
    """One notification as it is shown now; `withdrawn` by the program."""

    number: int
    title: str
    body: str
    actions: dict
    category: str
    urgency: int
    withdrawn: bool = False


class Desktop:
    is_real = False
    icon = None  # the bus name of the program that put an icon into the tray

    def __init__(self):
        self.told = {}
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        threading.Thread(target=GLib.MainLoop().run, daemon=True).start()
        self._begin()

    def _begin(self):
        self._offer("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", WATCHER)
        self._offer("org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS)

    def _offer(self, name, path, interface):
        description = Gio.DBusNodeInfo.new_for_xml(interface).interfaces[0]
        self.bus.register_object(path, description, self._called, self._read)
        Gio.bus_own_name_on_connection(self.bus, name, Gio.BusNameOwnerFlags.NONE)

    def _read(self, _bus, _sender, _path, _interface, name):
        values = {"IsStatusNotifierHostRegistered": GLib.Variant("b", True), "ProtocolVersion": GLib.Variant("i", 0)}
        return values.get(name, GLib.Variant("as", []))

    def _called(self, _bus, sender, _path, _interface, method, given, answer):
        arguments = given.unpack()
        if method == "RegisterStatusNotifierItem":
            self.icon = sender
            answer.return_value(None)
        elif method == "GetCapabilities":
            answer.return_value(GLib.Variant("(as)", (["actions", "body", "persistence"],)))
        elif method == "GetServerInformation":
            answer.return_value(GLib.Variant("(ssss)", ("recorded", "tests", "1", "1.2")))
        elif method == "Notify":
            answer.return_value(GLib.Variant("(u)", (self._tell(*arguments[1:7]),)))
        elif method == "CloseNotification":
            self.told[arguments[0]].withdrawn = True
            self._signal("NotificationClosed", GLib.Variant("(uu)", (arguments[0], 3)))
            answer.return_value(None)

    def _tell(self, replaces, _icon, title, body, actions, hints):
        number = replaces if replaces in self.told else len(self.told) + 1
        self._note(number, title, body, actions, hints)
        return number

    def _note(self, number, title, body, actions, hints):
        self.told[number] = Told(number, title, body, dict(zip(actions[::2], actions[1::2])),
                                 hints.get("category", ""), hints.get("urgency", 1))

    def _signal(self, name, arguments):
        self.bus.emit_signal(None, "/org/freedesktop/Notifications", "org.freedesktop.Notifications", name, arguments)

    def press(self, told, action):
        """The user presses a button of the notification, or clicks on it (“default”)."""
        self._signal("ActionInvoked", GLib.Variant("(us)", (told.number, action)))

    def shown(self):
        return [told for told in list(self.told.values()) if not told.withdrawn]

    def wait_for(self, title):
        """The notification that is shown under a title that begins so."""
        return settled(lambda: next((told for told in self.shown() if told.title.startswith(title)), None),
                       lambda: f"nothing says “{title}”: {self.told}")

    # the icon, asked and clicked as a panel does
    def ask(self, path, interface, method, arguments=None):
        answer = self.bus.call_sync(self.icon, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE,
                                    PATIENCE * 1000, None)
        return answer.unpack()

    def tooltip(self):
        asked = GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "ToolTip"))
        return self.ask("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", asked)[0]

    def click_icon(self):
        self.ask("/StatusNotifierItem", "org.kde.StatusNotifierItem", "Activate", GLib.Variant("(ii)", (0, 0)))

    def menu(self):
        """The numbers of the entries by their words, without the letters' marks."""
        asked = GLib.Variant("(iias)", (0, -1, []))
        entries = self.ask("/MenuBar", "com.canonical.dbusmenu", "GetLayout", asked)[1][2]
        return {entry[1].get("label", "").replace("_", ""): entry[0] for entry in entries}

    def choose(self, words):
        event = GLib.Variant("(isvu)", (self.menu()[words], "clicked", GLib.Variant("s", ""), 0))
        self.ask("/MenuBar", "com.canonical.dbusmenu", "Event", event)


class RealDesktop(Desktop):
    """The same beside a real panel and a real notification service: what is said to them is overheard."""

    is_real = True

    def _begin(self):
        self._asked = {}  # the arguments of Notify by who called, and the number of the call
        settled(lambda: self._read_watcher("IsStatusNotifierHostRegistered"), "no panel has a tray")
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        address = Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION)
        self._ear = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self._ear.add_filter(self._overhear)
        self._ear.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Monitoring",
                            "BecomeMonitor", GLib.Variant("(asu)", ([], 0)), None, Gio.DBusCallFlags.NONE, -1, None)

    def _read_watcher(self, name):
        asked = GLib.Variant("(ss)", ("org.kde.StatusNotifierWatcher", name))
        try:
            return self.bus.call_sync("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
                                      "org.freedesktop.DBus.Properties", "Get", asked, None,
                                      Gio.DBusCallFlags.NONE, -1, None).unpack()[0]
        except GLib.Error:
            return None

    @property
    def icon(self):
        items = self._read_watcher("RegisteredStatusNotifierItems")
        return items[0].split("/")[0] if items else None

    def _overhear(self, _bus, message, incoming):
        if not incoming:
            return message
        # A call to somebody else must not be answered from here.
        kind, member = message.get_message_type(), message.get_member()
        if kind == Gio.DBusMessageType.METHOD_CALL and member == "Notify":
            self._asked[message.get_sender(), message.get_serial()] = message.get_body().unpack()
        elif kind == Gio.DBusMessageType.METHOD_CALL and member == "CloseNotification":
            self.told[message.get_body().unpack()[0]].withdrawn = True
        elif kind == Gio.DBusMessageType.METHOD_RETURN:
            asked = self._asked.pop((message.get_destination(), message.get_reply_serial()), None)
            if asked:
                self._note(message.get_body().unpack()[0], *asked[3:7])
        return message if kind == Gio.DBusMessageType.METHOD_RETURN else None


def settled(holds, what):
    """Waits until it holds, and gives what it gave."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := holds():
            return found
        time.sleep(0.05)
    raise AssertionError(what() if callable(what) else what)
