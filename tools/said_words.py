#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what the rooms below the window say as lines that lupdate understands.

    tools/said_words.py > FILE.cpp

Context Tables: words of data/tables; the comment says where they stand, so that "Other" of a party and of an aim may
differ. Context Words: literals in say(), sayMarkup(), sayAll(), toSay(), sayCount() and counted() (base/speech.h,
report/html.h). A call whose text is put together of pieces is an error: translators need whole sentences.
"""
import csv
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ROOMS = ("base", "geometry", "mcda", "catalog", "src")
TABLES = ROOT / "data" / "tables"
# What an entry of the change log may be about, beside what rules are about.
OBJECTS = ("agenda_item", "attendance", "decision", "demand", "level", "mask", "mount", "note", "obstacle", "party",
           "plan_image", "purpose", "replacement_item", "sign", "statement", "street")
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)+\'|[A-Za-z_]\w*|\S', re.S)
SAYS = ("say", "sayMarkup", "sayAll", "toSay", "sayCount", "counted")


def rows(name):
    with open(TABLES / name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(line for line in file if not line.startswith("#"))


def objects():
    """Rows of which tables are told by name, as report::readable writes them: "Budget line"."""
    kinds = {kind.strip() for row in rows("rules.csv") for kind in row["subject"].split(",")}
    return sorted(kind.capitalize().replace("_", " ") for kind in kinds.union(OBJECTS))


def table_words():
    for row in rows("code_lists.csv"):
        yield row["list"], row["label"]
    for row in rows("states.csv"):
        yield row["machine"] + " state", row["label"]
    for row in rows("rules.csv"):
        yield row["rule"], row["message"]
        yield row["rule"] + " why", row["why"]
    for name in objects():
        yield "object", name
    for row in rows("backlog_criteria.csv"):
        yield "backlog criterion", row["name"]
    for row in rows("annual_figures.csv"):
        yield "annual figure", row["title"]
        yield "annual figure note", row["note"]


def arguments(tokens, at):
    """Token lists between the commas of a call whose opening bracket stands at `at`."""
    depth, found = 0, [[]]
    for token in tokens[at:]:
        depth += (token in "([{") - (token in ")]}")
        if depth == 0:
            return found
        if token == "," and depth == 1:
            found.append([])
        elif depth > 1 or token != "(" or found[-1]:
            found[-1].append(token)
    return found


def literal(tokens, place):
    """The text of adjacent literals; None where there is none (a variable is said)."""
    texts = [token for token in tokens if token.startswith('"')]
    if not texts:
        return None
    if len(texts) < len(tokens):
        sys.exit(f"{place}: a text that is said must be one literal: {' '.join(tokens)}")
    return "".join(text[1:-1] for text in texts)


def said(path):
    tokens = [token for token in TOKEN.findall(path.read_text(encoding="utf-8")) if not token.startswith(("//", "/*"))]
    place = path.relative_to(ROOT)
    for at, token in enumerate(tokens[:-1]):
        if token not in SAYS or tokens[at + 1] != "(":
            continue
        given = arguments(tokens, at + 1)
        if token == "sayAll":
            for text in given[0]:
                if text.startswith('"'):
                    yield text[1:-1], "", False
        elif token in ("sayCount", "counted"):
            text = literal(given[2], place) if len(given) > 2 else None
            if text:
                yield text, "", True
        else:
            text = literal(given[0], place)
            comment = literal(given[2], place) if token == "say" and len(given) > 2 else ""
            if text:
                yield text, comment or "", False


def main():
    print("// Written by tools/said_words.py for lupdate; part of no program.")
    for comment, text in table_words():
        if text:
            print(f'QT_TRANSLATE_NOOP3("Tables", {json.dumps(text, ensure_ascii=False)}, {json.dumps(comment)})')
    found = {one: True for room in ROOMS for path in sorted((ROOT / room).rglob("*.cpp")) for one in said(path)}
    for text, comment, is_count in found:
        if is_count:
            print(f'QT_TRANSLATE_N_NOOP("Words", "{text}")')
        elif comment:
            print(f'QT_TRANSLATE_NOOP3("Words", "{text}", "{comment}")')
        else:
            print(f'QT_TRANSLATE_NOOP("Words", "{text}")')


main()
