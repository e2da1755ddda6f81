#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads XMCDA files with the Python library of the XMCDA maintainers (package xmcda) and tells what it found.

    tests/io/xmcda_reference.py FOLDER

For every FOLDER/NAME.xml: FOLDER/NAME.facts holds what the library read, a fact a line, its parts parted by tabs;
FOLDER/4.0.0/NAME.xml and FOLDER/3.1.1/NAME.xml are the same document as the library writes it. Files are checked
against the official schemas where the library brings them. Fails where the library refuses a file.
"""
import pathlib
import sys

import xmcda
from xmcda.schemas import XMCDA_3_1_1, XMCDA_4_0_0
from xmcda.value import NA
from xmcda.XMCDA import XMCDA


def read(file):
    try:
        return XMCDA().load(file)
    except FileNotFoundError:  # the library without its schemas
        return XMCDA().load(file, validate=False)


def said(value):
    if value is NA:
        return "NA"
    return "%.17g" % value if isinstance(value, float) else value


def items(kind, found):
    for one in found:
        idle = not one.active or not getattr(one, "is_real", True)
        yield kind, one.id, one.name or one.id, "idle" if idle else "active"


def table(document):
    for found in document.performance_tables:
        for alternative in found.alternatives():
            for criterion, values in found[alternative].items():
                yield "value", alternative.id, criterion.id, *(said(value.v) for value in values)


def of_criteria(document):
    for found in document.criteria_scales_list:
        for one in found:
            yield "direction", one.criterion.id, *(scale.preference_direction.name for scale in one.scales)
    for found in document.criteria_values_list:
        yield "weights", found.id, found.mcda_concept
        for one in found:
            yield "weight", one.criterion.id, *(said(value.v) for value in one.values)
    for found in document.criteria_functions_list:
        for one in found:
            for function in one.functions:
                for segment in function.segments:
                    ends = [(end.abscissa, end.ordinate) for end in (segment.head, segment.tail)]
                    yield "segment", one.criterion.id, *(said(at.v) for end in ends for at in end)


def facts(document):
    yield from items("alternative", document.alternatives)
    yield from items("criterion", document.criteria)
    yield from table(document)
    yield from of_criteria(document)


def write_again(document, file, schema, with_defaults):
    xmcda.set_export_defaults(with_defaults)
    target = file.parent / schema.id.rpartition("-")[2] / file.name
    target.parent.mkdir(exist_ok=True)
    with open(target, "wb") as stream:
        document.write(stream, schema=schema)


def main():
    for file in sorted(pathlib.Path(sys.argv[1]).glob("*.xml")):
        try:
            document = read(file)
        except Exception as error:
            sys.exit(f"{file.name}: {type(error).__name__}: {error}")
        lines = ["\t".join(fact) + "\n" for fact in facts(document)]
        file.with_suffix(".facts").write_bytes("".join(lines).encode())
        write_again(document, file, XMCDA_4_0_0, True)
        write_again(document, file, XMCDA_3_1_1, False)


if __name__ == "__main__":
    main()
