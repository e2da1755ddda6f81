#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws how cost grows with the city, from what vidette-bench measured, into docs/pictures.

    build/bin/vidette-bench --benchmark_filter=city/growth --benchmark_format=json > growth.json
    tools/growth.py growth.json

Both axes are logarithmic: a straight line of slope 1 means that twice as much costs twice as much. Needs
nothing but Python 3.
"""
import json
import math
import pathlib
import sys

PICTURES = pathlib.Path(__file__).resolve().parent.parent / "docs" / "pictures"
PANEL = 253  # width of one panel, its margins included
HEIGHT = 300
LEFT, RIGHT, TOP, BOTTOM = 52, 20, 56, 44
STYLE = """
    .paper { fill: #FFFFFF } .ink { fill: #1F2933 } .soft { fill: #52606D } .grid { stroke: #D9DEE4 }
    .curve { stroke: #0072B2 } .dot { fill: #0072B2 } .even { stroke: #D55E00 }
    .mark { fill: #D55E00 } .figure { stroke: #FFFFFF; stroke-width: 3; paint-order: stroke }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #14181D } .ink { fill: #E4E9EE } .soft { fill: #A9B4BF } .grid { stroke: #2E363F }
      .curve { stroke: #56B4E9 } .dot { fill: #56B4E9 } .even { stroke: #E69F00 }
      .mark { fill: #E69F00 } .figure { stroke: #14181D }
    }
"""


def fail(message):
    sys.exit(f"error: {message}")


def rows_of(path):
    """The counters of each benchmark, by the part of its name before the last slashes."""
    try:
        measured = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["benchmarks"]
    except (OSError, ValueError, KeyError) as error:
        fail(f"{path} is no output of vidette-bench --benchmark_format=json: {error}")
    groups = {}
    for row in measured:
        groups.setdefault("/".join(row["name"].split("/")[:2]), []).append(row)
    return groups


def decades(values):
    """The powers of ten around all values."""
    almost = 0.01  # 1,000,004 edges are a million
    return math.floor(math.log10(min(values)) + almost), math.ceil(math.log10(max(values)) - almost)


def power(exponent):
    """10^exponent as people write it."""
    if -3 <= exponent <= 3:
        return f"{10.0 ** exponent:g}"
    digits = str(abs(exponent)).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return "10" + ("⁻" if exponent < 0 else "") + digits


def written(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.2g}"


def slope(points):
    """Of the straight line nearest to the logarithms (least squares)."""
    xs = [math.log10(x) for x, _ in points]
    ys = [math.log10(y) for _, y in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / sum((x - mean_x) ** 2 for x in xs)


def text(kind, x, y, words, anchor="start"):
    return f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{words}</text>'


class Panel:
    """One curve in its frame; `points` are (x, y), both positive. `even`: slope 1 is drawn beside it."""

    def __init__(self, offset, title, unit, points, even=True):
        self.offset, self.title, self.unit, self.points, self.even = offset, title, unit, sorted(points), even
        self.x_decades = decades([x for x, _ in points])
        self.y_decades = decades([y for _, y in points])
        if self.y_decades[1] - self.y_decades[0] < 2:
            self.y_decades = (self.y_decades[0], self.y_decades[0] + 2)

    def at(self, x, y):
        def share(value, ends):
            return (math.log10(value) - ends[0]) / (ends[1] - ends[0])
        width, height = PANEL - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
        return (self.offset + LEFT + share(x, self.x_decades) * width,
                TOP + (1 - share(y, self.y_decades)) * height)

    def frame(self):
        (x0, x1), (y0, y1) = self.x_decades, self.y_decades
        for exponent in range(x0, x1 + 1):
            (x, low), (_, high) = self.at(10.0 ** exponent, 10.0 ** y0), self.at(10.0 ** exponent, 10.0 ** y1)
            yield f'<path class="grid" d="M{x:.1f} {low:.1f} V{high:.1f}"/>'
            yield text("soft", x, low + 16, power(exponent), "middle")
        for exponent in range(y0, y1 + 1):
            level = 10.0 ** exponent
            (left, y), (right, _) = self.at(10.0 ** x0, level), self.at(10.0 ** x1, level)
            yield f'<path class="grid" d="M{left:.1f} {y:.1f} H{right:.1f}"/>'
            yield text("soft", left - 6, y + 4, power(exponent), "end")

    def even_line(self):
        """Slope 1 through the last point, as far as it stays in the frame."""
        x, y = self.points[-1]
        start = max(10.0 ** self.x_decades[0], x * 10.0 ** self.y_decades[0] / y)
        (x0, y0), (x1, y1) = self.at(start, y * start / x), self.at(x, y)
        return f'<path class="even" stroke-dasharray="3 4" d="M{x0:.1f} {y0:.1f} L{x1:.1f} {y1:.1f}"/>'

    def lines(self):
        yield f'<text class="ink" x="{self.offset + 14}" y="24" font-weight="bold">{self.title}</text>'
        yield text("soft", self.offset + 14, 42, self.unit)
        yield from self.frame()
        if self.even:
            yield self.even_line()
        places = [self.at(x, y) for x, y in self.points]
        way = " L".join(f"{x:.1f} {y:.1f}" for x, y in places)
        yield f'<path class="curve" stroke-width="2" d="M{way}"/>'
        for number, ((x, y), (_, value)) in enumerate(zip(places, self.points)):
            yield f'<circle class="dot" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'
            if number == 0:
                yield text("ink figure", x + 6, y + 15, written(value))
            else:
                yield text("ink figure", x - 4, y - 7, written(value), "end")
        right = self.offset + PANEL - RIGHT
        if self.even:
            yield text("mark", right, 42, f"slope {slope(self.points):.2f}", "end")


def picture(name, label, below, panels):
    width = len(panels) * PANEL
    body = [line for panel in panels for line in panel.lines()]
    body.append(text("soft", width / 2, HEIGHT - 8, below, "middle"))
    head = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HEIGHT}" '
            f'font-family="sans-serif" font-size="12" fill="none" role="img" aria-label="{label}">\n'
            f'  <style>{STYLE}  </style>\n  <rect class="paper" width="{width}" height="{HEIGHT}"/>\n  ')
    (PICTURES / name).write_text(head + "\n  ".join(body) + "\n</svg>\n", encoding="utf-8")
    print(PICTURES / name)


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        fail(__doc__.strip())
    groups = rows_of(sys.argv[1])
    buildings, cameras = groups.get("city/growth", []), groups.get("city/growth_cameras", [])
    if len(buildings) < 2 or len(cameras) < 2:
        fail("expected at least two sizes each of city/growth and city/growth_cameras")

    def curve(rows, x, y):
        return [(row[x], row[y]) for row in rows if row[x] > 0 and row[y] > 0]
    picture("growth-buildings.svg",
            "Cost against the edges of the city: preparing, one query, memory; logarithmic",
            "edges of the city; dashed: slope 1, twice the edges cost twice as much",
            [Panel(0, "Preparing", "seconds", curve(buildings, "edges", "prepare_s")),
             Panel(PANEL, "One query, 100 m", "microseconds", curve(buildings, "edges", "query_us")),
             Panel(2 * PANEL, "Memory", "MiB", curve(buildings, "edges", "memory_MiB"))])
    per_camera = [(n, 1e6 * seconds / n) for n, seconds in curve(cameras, "cameras", "coverage_s")]
    picture("growth-cameras.svg",
            "Cost of coverage against the number of cameras in a city of 100,000 edges; logarithmic",
            "cameras in a city of 100,000 edges; dashed: slope 1",
            [Panel(0, "Coverage from nothing", "seconds", curve(cameras, "cameras", "coverage_s")),
             Panel(PANEL, "The same per camera", "microseconds", per_camera, even=False)])


main()
