#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the words of data/tables that the window shows as lines that lupdate understands.

    tools/table_words.py > FILE.cpp

Context Tables; the comment says where the words stand, so that "Other" of a party and of an aim may differ.
ui/table_words.h asks for them by the same comment.
"""
import csv
import json
import pathlib

# What an entry of the change log may be about, beside what rules are about.
OBJECTS = ("agenda_item", "attendance", "decision", "demand", "level", "mask", "mount", "note", "obstacle", "party",
           "plan_image", "purpose", "replacement_item", "sign", "statement", "street")
TABLES = pathlib.Path(__file__).resolve().parent.parent / "data" / "tables"


def rows(name):
    with open(TABLES / name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(line for line in file if not line.startswith("#"))


def objects():
    """Rows of which tables are told by name, as report::readable writes them: "Budget line"."""
    kinds = {kind.strip() for row in rows("rules.csv") for kind in row["subject"].split(",")}
    return sorted(kind.capitalize().replace("_", " ") for kind in kinds.union(OBJECTS))


def words():
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


def main():
    print("// Written by tools/table_words.py for lupdate; part of no program.")
    for comment, text in words():
        if text:
            print(f'QT_TRANSLATE_NOOP3("Tables", {json.dumps(text, ensure_ascii=False)}, {json.dumps(comment)})')


main()
