#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files of this example: one for each member of the expert team. Everything in them is made up.

    examples/group/make_group.py

Each member has hidden opinions; what is judged are their ratios with some noise, in whole steps of Saaty's scale. Pairs
are asked as `vidette group --next` would: a chain through one item first, then some checks.
"""
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent

CRITERIA = [
    ("K1", "Harm prevented", "", "max"),
    ("K2", "Use for investigations", "", "max"),
    ("K3", "Cost", "CZK", "min"),
    ("K4", "Respect for privacy", "", "max"),
    ("K5", "Cost of running per year", "CZK", "min"),
]
REQUESTS = [
    ("R1", "Square, north entrance", 310000, 21000),
    ("R2", "Railway underpass", 180000, 14000),
    ("R3", "School crossing", 150000, 12000),
    ("R4", "Park by the river", 260000, 26000),
    ("R5", "Bus terminal", 340000, 19000),
    ("R6", "Garage street", 120000, 11000),
    ("R7", "Sports ground", 210000, 17000),
    ("R8", "Waste yard", 90000, 9000),
]
# What the requests are worth under the criteria that are judged; members see it a little differently.
WORTH = {
    "K1": [6, 9, 8, 4, 7, 2, 3, 1],
    "K2": [8, 7, 3, 4, 9, 3, 2, 2],
    "K4": [3, 6, 5, 2, 3, 6, 4, 8],
}
MEMBERS = [
    ("a", "Member A", "city police", 1, [9, 6, 2, 2, 1], "2026-03-02T08:40:00Z"),
    ("b", "Member B", "state police", 1, [8, 9, 2, 2, 1], "2026-03-03T14:05:00Z"),
    ("c", "Member C", "traffic", 1, [7, 3, 4, 3, 2], "2026-03-03T16:20:00Z"),
    ("d", "Member D", "data protection", 1, [3, 1, 2, 9, 1], "2026-03-04T09:15:00Z"),
    ("e", "Member E", "budget", 1, [5, 3, 8, 2, 6], "2026-03-05T11:30:00Z"),
]
REASONS = {
    ("a", "goal", "K1", "K3"): "An injury costs more than a camera.",
    ("b", "goal", "K1", "K2"): "Both; but without a picture nobody is found.",
    ("d", "goal", "K1", "K4"): "Who is watched everywhere is not safe but seen.",
    ("e", "goal", "K1", "K3"): "The line of this year's budget ends at 900,000.",
    ("c", "K1", "R1", "R3"): "Children cross there at eight and at one.",
    ("a", "K1", "R1", "R2"): "Four assaults in the underpass last year.",
}


class Lot:
    """The same numbers everywhere."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) / 2**53


def value(ratio):
    """A whole step of the scale, as it is written."""
    if ratio >= 1:
        return str(min(9, round(ratio)))
    step = min(9, round(1 / ratio))
    return "1" if step == 1 else f"1/{step}"


def pairs(ids, hub, checks, lot):
    found = [tuple(sorted((hub, i), key=ids.index)) for i in ids if i != hub]
    rest = [(a, b) for n, a in enumerate(ids) for b in ids[n + 1:] if (a, b) not in found]
    while rest and checks > 0:
        found.append(rest.pop(int(lot.next() * len(rest))))
        checks -= 1
    return found


def judged(member, node, ids, worth, hub, checks, lot, judgments):
    for first, second in pairs(ids, hub, checks, lot):
        noise = 2 ** ((lot.next() - 0.5) * 0.8)
        ratio = worth[ids.index(first)] / worth[ids.index(second)] * noise
        judgment = {"expert": member, "node": node, "first": first, "second": second, "value": value(ratio)}
        if (member, node, first, second) in REASONS:
            judgment["reason"] = REASONS[member, node, first, second]
        judgment["time"] = f"2026-03-01T{9 + len(judgments) // 60:02d}:{len(judgments) % 60:02d}:00Z"
        judgment["sequence"] = len(judgments) + 1
        judgments.append(judgment)


def problem():
    return {
        "format": "vidette-decision/1",
        "title": "Requests of the spring",
        "criteria": [{"id": i, "name": n, "unit": u, "direction": d} for i, n, u, d in CRITERIA],
        "alternatives": [{"id": i, "name": n, "values": {"K3": cost, "K5": running}}
                         for i, n, cost, running in REQUESTS],
        "weights": {"method": "saaty"},
        "evaluation": {"method": "saaty", "intensity": {"K3": "linear", "K5": "linear"}},
    }


def text(member, judgments):
    """One member and one judgment a line."""
    experts = [{"id": i, "name": n, "role": r, "weight": w, "submitted_at": at if i == member else None}
               for i, n, r, w, _, at in MEMBERS]
    rows = {"experts": experts, "judgments": judgments}
    parts = [' "format": "vidette-group/1"', ' "problem": ' + json.dumps(problem(), indent=1).replace("\n", "\n ")]
    for key, lines in rows.items():
        parts.append(f' "{key}": [\n' + ",\n".join("  " + json.dumps(line) for line in lines) + "\n ]")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main():
    lot = Lot(2026)
    criteria = [i for i, _, _, _ in CRITERIA]
    requests = [i for i, _, _, _ in REQUESTS]
    for member, _, _, _, opinion, _ in MEMBERS:
        judgments = []
        judged(member, "goal", criteria, opinion, "K1", 4, lot, judgments)
        for node, worth in WORTH.items():
            own = [w * 2 ** ((lot.next() - 0.5) * 0.6) for w in worth]
            judged(member, node, requests, own, "R1", 5, lot, judgments)
        (HERE / f"member-{member}.json").write_text(text(member, judgments), encoding="utf-8")


main()
