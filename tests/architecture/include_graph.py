#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: the rules of docs/architecture.md, read off the sources.

In core/ a room may include only rooms above it (the order of core/CMakeLists.txt) and no Qt. ui/ holds no SQL. A page
includes no other page. A source includes its own header first, so that every header compiles alone. Exit 1 and one line a
finding when a rule is broken.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.M)
SQL = re.compile(r'"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\s', re.I)
UI_ORDER = ["text", "jobs", "theme", "widgets", "charts", "conditions", "export", "shell", "pages"]


def core_order():
    text = (ROOT / "core/CMakeLists.txt").read_text()
    return re.search(r"foreach\(room ([\w ]+)\)", text).group(1).split()


def sources(folder):
    return sorted(path for path in (ROOT / folder).rglob("*") if path.suffix in (".h", ".cpp"))


def own_header_later():
    for folder in ("core", "ui", "app"):
        for path in sources(folder):
            own = path.with_suffix(".h").relative_to(ROOT).as_posix()
            included = INCLUDE.findall(path.read_text(errors="replace"))
            if path.suffix == ".cpp" and own in included and included[0] != own:
                yield f"{path.relative_to(ROOT)}: its own header is not its first include"


def findings():
    yield from own_header_later()
    order = core_order()
    for path in sources("core"):
        where = path.relative_to(ROOT)
        room = where.parts[1]
        for included in INCLUDE.findall(path.read_text(errors="replace")):
            if re.match(r"Q[A-Z]|Qt", included):
                yield f"{where}: core has no Qt, and this includes <{included}>"
            parts = included.split("/")
            if parts[0] in ("ui", "app", "tests"):
                yield f"{where}: core includes {included}"
            if parts[0] == "core" and len(parts) > 2 and room in order:
                if parts[1] not in order:
                    yield f"{where}: {included} is in no room that core/CMakeLists.txt names"
                elif order.index(parts[1]) > order.index(room):
                    yield f"{where}: {room} is above {parts[1]} and may not include {included}"
    for path in sources("ui"):
        where = path.relative_to(ROOT)
        text = path.read_text(errors="replace")
        room = where.parts[1]
        if SQL.search(text):
            yield f"{where}: SQL inside ui"
        for included in INCLUDE.findall(text):
            parts = included.split("/")
            if parts[0] == "app" or parts[0] == "tests":
                yield f"{where}: ui includes {included}"
            if included in ("sqlite3.h", "SQLiteCpp/SQLiteCpp.h") or parts[:2] == ["core", "sqlite"]:
                yield f"{where}: the window knows no database, and this includes {included}"
            if parts[0] == "ui" and len(parts) > 2 and room in UI_ORDER and parts[1] in UI_ORDER:
                if UI_ORDER.index(parts[1]) > UI_ORDER.index(room):
                    yield f"{where}: {room} is below {parts[1]} and may not include {included}"
                if room == "pages" and parts[1] == "pages" and len(parts) > 3 and parts[2] != where.parts[2]:
                    yield f"{where}: a page includes no other page ({included}); it links by id"


if __name__ == "__main__":
    found = list(findings())
    print("\n".join(found) if found else "include graph: as docs/architecture.md says")
    sys.exit(1 if found else 0)
