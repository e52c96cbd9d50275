# SPDX-License-Identifier: MIT
"""What a screen reader sees and does: the tree of a program's controls over the accessibility bus, and keys
pressed on the display. Needs the session of `session`."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Delete": 0xFFFF, "Home": 0xFF50, "Down": 0xFF54,
        "Space": 0x20, "Comma": 0x2C}
MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}  # key codes of the display's default keyboard
PATIENCE = 10  # seconds

# What is pressed, typed into, chosen or read for itself.
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "spin button", "text", "slider",
            "list", "list item", "tree", "table", "page tab", "page tab list", "menu item", "check menu item",
            "table column header", "dialog", "alert"}


def role(node):
    return node.get_role_name()


def has(node, state):
    return node.get_state_set().contains(state)


def is_shown(node):
    return has(node, Atspi.StateType.SHOWING)


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def words(node):
    return f"{node.get_name()} · {node.get_description()}"


def walk(node, shown_only=True):
    """The node and all below it, in the order of the tree."""
    if shown_only and not is_shown(node):
        return
    yield node
    for child in children(node):
        yield from walk(child, shown_only)


def settled(holds, what):
    """Waits until it holds, and gives what it gave; controls may vanish while they are looked at."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            found = holds()
            if found:
                return found
        except GLib.Error:
            pass
        if time.monotonic() > end:
            raise AssertionError(what() if callable(what) else what)
        time.sleep(0.05)


def program(name):
    """The program of that name on the bus."""
    desktop = Atspi.get_desktop(0)
    return settled(lambda: next((one for one in children(desktop) if one.get_name() == name), None),
                   f"{name} is not on the accessibility bus")


def window(of, title):
    """The window or dialog of that title, once it gets what is typed."""
    return settled(lambda: next((one for one in children(of) if one.get_name() == title
                                 and has(one, Atspi.StateType.ACTIVE)), None),
                   lambda: f"no active window “{title}” among {[one.get_name() for one in children(of)]}")


def find(within, kind, name):
    """The shown control of this role whose name begins so."""
    return settled(lambda: next((node for node in walk(within)
                                 if role(node) == kind and node.get_name().startswith(name)), None),
                   lambda: f"no {kind} “{name}” in {[role(n) + ': ' + n.get_name() for n in walk(within)]}")


def nameless(within):
    """What can be pressed, chosen, typed into or has the keyboard, and does not say what it is. (A cell may say
    nothing where its column has nothing to say of the row; the rows are looked at by themselves.)"""
    return [f"{role(node)} in {node.get_parent().get_name() or role(node.get_parent())}" for node in walk(within)
            if role(node) != "table cell" and not node.get_name().strip()
            and (role(node) in CONTROLS or has(node, Atspi.StateType.FOCUSABLE))]


def rows(tree):
    """The names of the cells, by row."""
    cells = [node.get_name() for node in children(tree) if role(node) == "table cell"]
    columns = sum(role(node) == "table column header" for node in children(tree))
    return [cells[i:i + columns] for i in range(0, len(cells), columns)]


def focused(within):
    """The names of what says that it has the keyboard: the control, and the current item of each list."""
    return [node.get_name() for node in walk(within) if has(node, Atspi.StateType.FOCUSED)]


def press(keys):
    """One key, with what is held meanwhile: "Ctrl+Shift+R"."""
    *held, key = keys.split("+")
    for one in held:
        Atspi.generate_keyboard_event(MODIFIERS[one], None, Atspi.KeySynthType.PRESS)
    Atspi.generate_keyboard_event(KEYS.get(key) or ord(key.lower()), None, Atspi.KeySynthType.SYM)
    for one in reversed(held):
        Atspi.generate_keyboard_event(MODIFIERS[one], None, Atspi.KeySynthType.RELEASE)


def enter(text):
    if text:
        Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)
