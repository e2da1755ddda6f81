#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes Jasanov, an invented city, as an exchange plan and a terrain model.

    python3 examples/city/make_city.py --out DIR                                       # 18 km², 75 cameras
    python3 examples/city/make_city.py --out DIR --buildings 250000 --cameras 10000    # the same city, larger

The same words give the same files on every machine: the numbers come from a small generator below, and
coordinates are rounded to centimetres. Rows are written as they are made, so that a large city needs little
memory. Everything stands in EPSG:32633.
"""
import argparse
import json
import math
import os

EAST, NORTH = 462000.0, 5538000.0  # lower left corner of the city
WIDTH, HEIGHT = 4500.0, 4000.0     # 18.0 km²
SERVERS = (1, 2, 3, 4, 1, 2, 3, 4, 5, 5, 3, 5)  # of each switch in turn, so that none takes down more than 16 cameras
BUILDINGS, CAMERAS = 6137, 75      # of the city of this size


class Dice:
    """SplitMix64: small, and the same everywhere."""

    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFFFFFFFFFF

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return z ^ (z >> 31)

    def real(self, low, high):
        return low + (high - low) * (self.next() >> 11) / 9007199254740992.0

    def below(self, limit):
        return self.next() % limit

    def pick(self, things):
        return things[self.below(len(things))]


class District:
    """A district and its streets: a grid that is turned, bent a little, and built up in a part of its area.

    pitch = distance of two streets, width = of a street, built = part of the district that is built up,
    cameras = (fixed, ptz, anpr) now and planned.
    """

    def __init__(self, code, name, kind, ring, angle, pitch, width, floors, built, now, planned):
        self.code, self.name, self.kind, self.ring = code, name, kind, ring
        self.angle, self.pitch, self.width, self.floors, self.built = angle, pitch, width, floors, built
        self.now, self.planned = now, planned


def districts(scale):
    """Three rows of three; the inner corners are moved so that no border is straight, the sum stays 18 km²."""
    w, h = WIDTH * scale, HEIGHT * scale

    def p(x, y):
        return (x * w, y * h)

    g = [[p(0, 0), p(.36, 0), p(.68, 0), p(1, 0)],
         [p(0, .31), p(.33, .35), p(.66, .31), p(1, .36)],
         [p(0, .68), p(.35, .66), p(.69, .69), p(1, .64)],
         [p(0, 1), p(.31, 1), p(.66, 1), p(1, 1)]]

    def ring(row, column):
        return [g[row][column], g[row][column + 1], g[row + 1][column + 1], g[row + 1][column]]

    none = (0, 0, 0)
    return [
        District("STR", "Střed", "centre", ring(1, 1), 8, (104, 92), 18, (4, 6), 1.0, (11, 3, 2), (2, 1, 0)),
        District("STM", "Staré Město", "centre", ring(0, 1), -17, (96, 88), 14, (3, 4), .60, (7, 2, 0), (3, 0, 0)),
        District("POD", "Podhradí", "centre", ring(1, 0), 27, (100, 90), 14, (2, 4), .45, (6, 1, 1), (2, 0, 1)),
        District("NAD", "Nádražní", "centre", ring(1, 2), -6, (116, 96), 20, (3, 5), .55, (4, 2, 1), (3, 1, 1)),
        District("HUT", "Hutník", "works", ring(0, 2), 12, (170, 120), 22, (2, 4), .85, (4, 1, 1), (3, 0, 1)),
        District("SEV", "Sídliště Sever", "slabs", ring(2, 1), -9, (170, 130), 20, (8, 12), .85, (4, 2, 0), (3, 1, 1)),
        District("LUC", "Lučiny", "village", ring(0, 0), 14, (150, 84), 10, (1, 2), .22, none, none),
        District("ZAL", "Zálesí", "village", ring(2, 0), -21, (150, 84), 10, (1, 2), .22, none, none),
        District("KOL", "Kolonie", "village", ring(2, 2), 4, (150, 84), 10, (1, 2), .40, none, none)]


NAMES = ["Lipová", "Školní", "Nádražní", "Zámecká", "Husova", "Komenského", "Palackého", "Dlouhá", "Krátká",
         "Mlýnská", "Hradební", "Polní", "Luční", "Lesní", "Zahradní", "Tyršova", "Havlíčkova", "Masarykova",
         "Sokolská", "Hutnická", "Na Kopci", "Pod Hradem", "U Řeky", "Na Vyhlídce", "Jasanová", "Javorová"]


def inside(ring, x, y):
    """Even-odd."""
    result = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            result = not result
    return result


def edge_distance(ring, x, y):
    best = 1e18
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        dx, dy = bx - ax, by - ay
        t = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
        best = min(best, math.hypot(ax + t * dx - x, ay + t * dy - y))
    return best


class Ground:
    """The terrain: a river valley from west to east and a hill with a castle. Metres above the sea."""

    def __init__(self, scale):
        self.scale = scale

    def river(self, x):
        """Where the river's middle runs at x."""
        s = self.scale
        return HEIGHT * s * .33 + 120 * s * math.sin(x / (620 * s)) + 60 * s * math.sin(x / (230 * s))

    def height(self, x, y):
        s = self.scale
        valley = abs(y - self.river(x)) / s
        slope = 238 + 46 * (1 - math.exp(-valley / 900)) - 5 * math.exp(-(valley / 40) ** 2) - x / s * .0012
        hill = math.hypot(x / s - 560, y / s - 2020)
        castle = 62 * math.exp(-(hill / 210) ** 2)
        return slope + castle + 3 * math.sin(x / (310 * s)) * math.sin(y / (270 * s))


class Count:
    """Only counts features, to find the size of a city with so many buildings."""

    def __init__(self):
        self.count = {}

    def add(self, layer, code, properties, geometry):
        self.count[layer] = self.count.get(layer, 0) + 1


class Plan(Count):
    """Writes the features of an exchange plan one by one."""

    def __init__(self, path, name):
        super().__init__()
        self.file = open(path, "w", encoding="utf-8", newline="\n")
        self.first = True
        self.file.write('{"type": "FeatureCollection",\n"crs": {"type": "name", "properties": {"name": '
                        '"urn:ogc:def:crs:EPSG::32633"}},\n"vidette": {"name": %s, "retention_days": 45, '
                        '"retention_profile": "CZ-CITY", "retention_reason": "public order"},\n"features": [\n'
                        % json.dumps(name, ensure_ascii=False))

    def close(self):
        self.file.write("\n]}\n")
        self.file.close()

    def add(self, layer, code, properties, geometry):
        super().add(layer, code, properties, geometry)
        more = "".join(', "%s": %s' % (name, value) for name, value in properties)
        self.file.write('%s{"type": "Feature", "properties": {"layer": "%s", "id": "%s"%s}, "geometry": %s}'
                        % ("" if self.first else ",\n", layer, code, more, geometry))
        self.first = False


def text(value):
    return json.dumps(value, ensure_ascii=False)


def number(value):
    rounded = "%.2f" % value
    return rounded.rstrip("0").rstrip(".") if "." in rounded else rounded


def at(p):
    return "[%s, %s]" % (number(EAST + p[0]), number(NORTH + p[1]))


def line(points):
    return "[" + ", ".join(at(p) for p in points) + "]"


def ring_text(points):
    return line(list(points) + [points[0]])


def point_geometry(p):
    return '{"type": "Point", "coordinates": %s}' % at(p)


def polygon_geometry(outer, holes=()):
    return '{"type": "Polygon", "coordinates": [%s]}' % ", ".join(ring_text(r) for r in [outer] + list(holes))


class Quarter:
    """The blocks of one district. A cell (i, j) is the ground between four streets; local metres are turned,
    bent and moved into the plan by place()."""

    def __init__(self, district, ground, dice, scale):
        self.d, self.ground, self.dice, self.scale = district, ground, dice, scale
        xs = [p[0] for p in district.ring]
        ys = [p[1] for p in district.ring]
        self.middle = (sum(xs) / 4, sum(ys) / 4)
        self.sin, self.cos = math.sin(math.radians(district.angle)), math.cos(math.radians(district.angle))
        self.reach = (max(xs) - min(xs), max(ys) - min(ys))
        self.cells = self.find_cells()
        self.open = {}  # cell → the square it belongs to
        self.places = []  # codes of squares with their cells

    def place(self, x, y):
        bent_x = x + 7 * math.sin(y / 190 + self.d.angle)
        bent_y = y + 7 * math.sin(x / 230 - self.d.angle)
        return (self.middle[0] + bent_x * self.cos - bent_y * self.sin,
                self.middle[1] + bent_x * self.sin + bent_y * self.cos)

    def quad(self, x0, y0, x1, y1):
        return [self.place(x0, y0), self.place(x1, y0), self.place(x1, y1), self.place(x0, y1)]

    def block(self, i, j):
        """The cell without its half of the streets, in local metres."""
        (px, py), half = self.d.pitch, self.d.width / 2
        return (i * px + half, j * py + half, (i + 1) * px - half, (j + 1) * py - half)

    def find_cells(self):
        (px, py), built = self.d.pitch, math.sqrt(self.d.built)
        nx, ny = int(self.reach[0] * .8 / px) + 1, int(self.reach[1] * .8 / py) + 1
        found = {}
        for i in range(-nx, nx):
            for j in range(-ny, ny):
                corners = self.quad(i * px, j * py, (i + 1) * px, (j + 1) * py)
                x, y = self.place((i + .5) * px, (j + .5) * py)
                far = math.hypot((x - self.middle[0]) / (self.reach[0] * .54), (y - self.middle[1]) / (self.reach[1] * .54))
                if self.d.built < 1 and far > built:
                    continue
                if any(not inside(self.d.ring, *c) or edge_distance(self.d.ring, *c) < 16 for c in corners):
                    continue
                if any(abs(c[1] - self.ground.river(c[0])) < 45 for c in corners):
                    continue
                found[(i, j)] = True
        return found

    def free(self, cells):
        return all(c in self.cells and c not in self.open for c in cells)

    def make_squares(self, count, size):
        """`count` squares of size × size cells, each with blocks all around where there is room."""
        candidates = sorted(self.cells)
        tries = 0
        made = []
        while len(made) < count and tries < 60 * count + 200 and candidates:
            tries += 1
            i, j = self.dice.pick(candidates)
            cells = [(i + a, j + b) for a in range(size) for b in range(size)]
            around = [(i + a, j + b) for a in range(-1, size + 1) for b in range(-1, size + 1)]
            strict = tries < 40 * count
            if not self.free(cells) or (strict and not all(c in self.cells and c not in self.open for c in around)):
                continue
            for c in cells:
                self.open[c] = len(self.places)
            self.places.append((i, j, size))
            made.append((i, j, size))
        return made

    def built_cells(self):
        return [c for c in sorted(self.cells) if c not in self.open]


class City:
    def __init__(self, plan, scale, dice):
        self.plan, self.scale, self.dice = plan, scale, dice
        self.ground = Ground(scale)
        self.number = {}
        self.devices = []

    def code(self, letter):
        self.number[letter] = self.number.get(letter, 0) + 1
        return letter + str(self.number[letter])

    # ---- what stands ----

    def building(self, quad, top, kind="building"):
        self.plan.add("obstacle", self.code("B"), [("kind", text(kind)), ("top", number(top))], polygon_geometry(quad))

    def fence(self, points, top, kind):
        self.plan.add("obstacle", self.code("F"), [("kind", text(kind)), ("top", number(top))],
                      '{"type": "LineString", "coordinates": %s}' % line(points))

    def storeys(self, d):
        return 3.2 * (d.floors[0] + self.dice.below(d.floors[1] - d.floors[0] + 1)) + self.dice.real(1.5, 4)

    def row(self, q, length, across, depth, horizontal, start, fixed):
        """Houses side by side along one side of a block; now and then a gap."""
        pieces = max(1, int(length / 30 + .5))
        for k in range(pieces):
            if pieces > 1 and self.dice.below(14) == 0:
                continue
            a, b = start + length * k / pieces, start + length * (k + 1) / pieces
            box = (a, fixed, b, fixed + depth) if horizontal else (fixed, a, fixed + depth, b)
            self.building(q.quad(*box), self.storeys(q.d))
            if across and self.dice.below(9) == 0:
                self.plan.add("demand", self.code("E"), [("weight", "1")],
                              point_geometry(q.place((box[0] + box[2]) / 2, box[1] - 1.0)))

    def perimeter_block(self, q, box, parcels):
        x0, y0, x1, y1 = box
        depth = 12.0
        self.row(q, x1 - x0, True, depth, True, x0, y0)
        self.row(q, x1 - x0, False, depth, True, x0, y1 - depth)
        self.row(q, y1 - y0 - 2 * depth, False, depth, False, y0 + depth, x0)
        self.row(q, y1 - y0 - 2 * depth, False, depth, False, y0 + depth, x1 - depth)
        if self.dice.below(3) == 0:
            middle = (y0 + y1) / 2
            self.fence([q.place(x0 + depth, middle), q.place(x1 - depth, middle)], 2.2, "wall")
        if parcels:
            middle = (x0 + x1) / 2
            for a, b in ((x0, middle), (middle, x1)):
                self.plan.add("zone", self.code("P"), [("kind", '"parcel"')], polygon_geometry(q.quad(a, y0, b, y1)))

    def slab_block(self, q, box):
        x0, y0, x1, y1 = box
        rows = max(1, int((y1 - y0) / 52))
        for k in range(rows):
            y = y0 + 8 + k * (y1 - y0 - 8) / rows
            self.building(q.quad(x0 + 6, y, x1 - 6 - 20 * self.dice.below(3), y + 12.5), self.storeys(q.d))
        if self.dice.below(2) == 0:
            x = x1 - 24
            self.building(q.quad(x, y1 - 14, x + 18, y1 - 4), 4.2)

    def works_block(self, q, box):
        x0, y0, x1, y1 = box
        if self.dice.below(3) == 0:
            return self.slab_block(q, box)
        split = x0 + (x1 - x0) * self.dice.real(.4, .6)
        self.building(q.quad(x0 + 5, y0 + 5, split - 4, y1 - 14), self.dice.real(7, 14), "hall")
        self.building(q.quad(split + 4, y0 + 9, x1 - 6, y1 - 6), self.dice.real(5, 11), "hall")
        ring = q.quad(x0 + 1, y0 + 1, x1 - 1, y1 - 1)
        self.fence(ring[:3], 2.4, "fence")

    def village_block(self, q, box):
        x0, y0, x1, y1 = box
        lots = int((x1 - x0) / 23)
        for k in range(lots):
            for side in range(2):
                if self.dice.below(5) == 0:
                    continue
                x = x0 + k * (x1 - x0) / lots + self.dice.real(3, 7)
                y = y0 + self.dice.real(4, 8) if side == 0 else y1 - 10 - self.dice.real(4, 8)
                self.building(q.quad(x, y, x + self.dice.real(8.5, 12), y + self.dice.real(8, 10)),
                              self.dice.real(4.5, 8.5), "house")
        self.fence([q.place(x0, (y0 + y1) / 2), q.place(x1, (y0 + y1) / 2)], 1.6, "fence")

    def fill(self, q):
        for cell in q.built_cells():
            box = q.block(*cell)
            if q.d.kind == "centre":
                self.perimeter_block(q, box, q.d.code == "STR")
            elif q.d.kind == "slabs":
                self.slab_block(q, box)
            elif q.d.kind == "works":
                self.works_block(q, box)
            else:
                self.village_block(q, box)

    # ---- streets and public space ----

    def streets(self, q):
        """Every grid line along which at least one block lies, in runs without a gap."""
        px, py = q.d.pitch
        for horizontal in (True, False):
            lines = {}
            for i, j in q.cells:
                for side in (0, 1):
                    lines.setdefault(j + side if horizontal else i + side, set()).add(i if horizontal else j)
            for fixed in sorted(lines):
                run = []
                for k in sorted(lines[fixed]):
                    if run and run[-1] != k - 1:
                        self.street(q, run, fixed, horizontal)
                        run = []
                    run.append(k)
                self.street(q, run, fixed, horizontal)

    def street(self, q, run, fixed, horizontal):
        px, py = q.d.pitch
        nodes = [(k * px, fixed * py) if horizontal else (fixed * px, k * py) for k in run + [run[-1] + 1]]
        kind = "residential" if fixed % 3 else "secondary"
        code = self.code("S")
        name = NAMES[(self.number["S"] * 7) % len(NAMES)]
        self.plan.add("street", code, [("name", text(name)), ("kind", text(kind)), ("weight", "1" if fixed % 3 else "2")],
                      '{"type": "LineString", "coordinates": %s}' % line([q.place(*n) for n in nodes]))
        if fixed % 3 == 0 and horizontal:
            for n in nodes[::3]:
                self.plan.add("demand", self.code("D"), [("weight", str(1 + self.dice.below(3)))],
                              point_geometry(q.place(*n)))

    def borders(self, all_districts):
        """Main roads run along the borders of districts."""
        drawn = set()
        for d in all_districts:
            for a, b in zip(d.ring, d.ring[1:] + d.ring[:1]):
                key = tuple(sorted((a, b)))
                if key in drawn:
                    continue
                drawn.add(key)
                self.plan.add("street", self.code("S"), [("name", '"Okružní"'), ("kind", '"primary"'), ("weight", "3")],
                              '{"type": "LineString", "coordinates": %s}' % line([a, b]))

    def public_space(self, q):
        """What must be seen: streets and squares, stripe by stripe; a stripe is a row of cells with the
        blocks as holes."""
        px, py = q.d.pitch
        rows = {}
        for i, j in q.cells:
            rows.setdefault(j, []).append(i)
        for j in sorted(rows):
            run = []
            for i in sorted(rows[j]):
                if run and run[-1] != i - 1:
                    self.stripe(q, run, j)
                    run = []
                run.append(i)
            self.stripe(q, run, j)

    def stripe(self, q, run, j):
        px, py = q.d.pitch
        south = [q.place(i * px, j * py) for i in run + [run[-1] + 1]]
        north = [q.place(i * px, (j + 1) * py) for i in reversed(run + [run[-1] + 1])]
        holes = [q.quad(*q.block(i, j))[::-1] for i in run if (i, j) not in q.open]
        self.plan.add("zone", self.code("M"), [("name", text(q.d.name + ": veřejné prostranství")), ("kind", '"monitor"')],
                      polygon_geometry(south + north, holes))

    # ---- cameras ----

    def camera(self, q, kind, spot, ahead, planned, more=()):
        a, b = q.place(*spot), q.place(*ahead)
        pan = math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 360
        height, hfov, reach, width = {"fixed": (5, 90, 60, 2560), "ptz": (8, 60, 75, 1920), "anpr": (6, 25, 30, 1920)}[kind]
        devices = [code for code, district in self.devices if district == q.d.code]
        code = self.code("K")
        owner = "roads company" if kind == "anpr" else "transport company" if self.number["K"] % 9 == 0 else "city"
        properties = [("height", number(height)), ("pan", number(round(pan, 1) % 360)), ("hfov", str(hfov)),
                      ("image_width", str(width)), ("image_height", str(width * 9 // 16)), ("range", str(reach)),
                      ("kind", text(kind)), ("status", '"proposed"' if planned else '"in_operation"'),
                      ("device", text(self.dice.pick(devices))), ("owner", text(owner))]
        self.plan.add("camera", code, properties + list(more), point_geometry(a))

    def on_square(self, q, square, corner, planned):
        """On the façade of the block across the crossing, looking over the square."""
        i, j, size = square
        (px, py), half = q.d.pitch, q.d.width / 2
        sx, sy = ((-1, -1), (1, 1), (1, -1), (-1, 1))[corner]
        node = ((i if sx < 0 else i + size) * px, (j if sy < 0 else j + size) * py)
        spot = (node[0] + sx * (half - .3), node[1] + sy * (half - .3))
        self.camera(q, "fixed", spot, (spot[0] - sx, spot[1] - sy), planned, [("mount", '"wall"')])
        if self.number.get("V", 0) < 31:
            garden = (node[0] - sx * 6 - 4, node[1] + sy * half, node[0] - sx * 6 + 4, node[1] + sy * (half + 3))
            box = (garden[0], min(garden[1], garden[3]), garden[2], max(garden[1], garden[3]))
            self.plan.add("zone", self.code("V"), [("name", '"okna"'), ("kind", '"privacy"')],
                          polygon_geometry(q.quad(*box)))

    def on_pole(self, q, square, planned):
        """A PTZ in the middle of a large square, with presets along its four sides and a kiosk beside it."""
        i, j, size = square
        px, py = q.d.pitch
        x, y = (i + size / 2) * px, (j + size / 2) * py
        presets = []
        for k, (dx, dy) in enumerate(((0, 1), (1, 0), (0, -1), (-1, 0))):
            a, b = q.place(x, y), q.place(x + dx, y + dy)
            pan = math.degrees(math.atan2(b[0] - a[0], b[1] - a[1])) % 360
            presets.append('{"name": "%d", "pan": %s, "hfov": 60}' % (k + 1, number(round(pan, 1) % 360)))
        self.camera(q, "ptz", (x, y), (x, y + 1), planned,
                    [("mount", '"pole"'), ("aims", "[" + ", ".join(presets) + "]")])
        self.building(q.quad(x + 34, y + 20, x + 39, y + 23), 3.0, "kiosk")

    def on_street(self, q, kind, cells, planned):
        """At the corner of a block, a step off its façades, looking along the street."""
        i, j = self.dice.pick(cells)
        x0, y0, x1, y1 = q.block(i, j)
        spot, ahead = self.dice.pick([((x0, y0 - .4), (x0 + 1, y0 - .4)), ((x1 + .4, y0), (x1 + .4, y0 + 1)),
                                      ((x1, y1 + .4), (x1 - 1, y1 + .4)), ((x0 - .4, y1), (x0 - .4, y1 - 1))])
        self.camera(q, kind, spot, ahead, planned, [("mount", '"wall"')])

    def cameras(self, q, factor):
        """Poles for PTZ on large squares, two fixed cameras to a small square, the rest at street corners."""
        counts = [(kind, int(now * factor + .5), int(planned * factor + .5))
                  for kind, now, planned in zip(("fixed", "ptz", "anpr"), q.d.now, q.d.planned)]
        (_, fixed_now, fixed_planned), (_, ptz_now, ptz_planned), (_, anpr_now, anpr_planned) = counts
        room = len(q.cells) // 24  # never more than a part of the city is square
        large = q.make_squares(min(ptz_now + ptz_planned, max(room, q.d.now[1] + q.d.planned[1])), 2 if q.d.kind == "centre" else 1)
        small = q.make_squares(min((fixed_now + fixed_planned) * 3 // 8 + 1, max(room, 8)), 1)
        corners = [(s, c) for s in small for c in (0, 1)]
        cells = q.built_cells()
        for k in range(ptz_now + ptz_planned):
            if k < len(large):
                self.on_pole(q, large[k], k >= ptz_now)
            else:
                self.on_street(q, "ptz", cells, k >= ptz_now)
        wide = [3 * k // 4 < 3 * (k + 1) // 4 for k in range(fixed_now + fixed_planned)]  # three of four
        for k, on_square in enumerate(wide):
            if on_square and corners:
                square, corner = corners.pop(0)
                self.on_square(q, square, corner, k >= fixed_now)
            else:
                self.on_street(q, "fixed", cells, k >= fixed_now)
        for k in range(anpr_now + anpr_planned):
            self.on_street(q, "anpr", cells, k >= anpr_now)

    def network(self, all_districts, factor):
        """Five servers in the control room, each with a power supply; switches in each district with cameras, each by a link of its own."""
        room = (WIDTH * self.scale * .5, HEIGHT * self.scale * .52)
        for k in range(5):
            ups, server = "UPS-%d" % (k + 1), "SRV-%d" % (k + 1)
            self.plan.add("device", ups, [("name", text("Napájení serveru %d" % (k + 1))), ("kind", '"power"')], point_geometry(room))
            self.plan.add("device", server, [("name", text("Server %d" % (k + 1))), ("kind", '"server"'), ("uplink", text(ups))],
                          point_geometry(room))
        switches = max(2, int(2 * factor))
        for d in all_districts:
            if not any(d.now):
                continue
            middle = (sum(p[0] for p in d.ring) / 4, sum(p[1] for p in d.ring) / 4)
            for k in range(switches):
                code, link = "SW-%s-%d" % (d.code, k + 1), "LNK-%s-%d" % (d.code, k + 1)
                place = (middle[0] + 60 * (k % 9), middle[1] - 40 * (k // 9 + 1))
                self.plan.add("device", link, [("name", text("Optika " + d.name + " %d" % (k + 1))), ("kind", '"link"'),
                                               ("uplink", '"SRV-%d"' % SERVERS[len(self.devices) % len(SERVERS)])], "null")
                self.plan.add("device", code, [("name", text("Přepínač " + d.name + " %d" % (k + 1))), ("uplink", text(link))],
                              point_geometry(place))
                self.devices.append((code, d.code))

    def make(self, factor):
        all_districts = districts(self.scale)
        self.network(all_districts, factor)
        for d in all_districts:
            self.plan.add("zone", d.code, [("name", text(d.name)), ("kind", '"district"')], polygon_geometry(d.ring))
        self.borders(all_districts)
        for d in all_districts:
            q = Quarter(d, self.ground, self.dice, self.scale)
            if any(d.now):
                self.cameras(q, factor)
                self.public_space(q)
            self.streets(q)
            self.fill(q)


def write_terrain(path, scale):
    """ESRI ASCII grid, cells of 20 m, decimetres."""
    cell = 20.0
    ground = Ground(scale)
    columns, rows = int(WIDTH * scale / cell + .5) + 20, int(HEIGHT * scale / cell + .5) + 20
    west, south = -10 * cell, -10 * cell
    with open(path, "w", encoding="ascii", newline="\n") as file:
        file.write("ncols %d\nnrows %d\nxllcorner %s\nyllcorner %s\ncellsize %d\nNODATA_value -9999\n"
                   % (columns, rows, number(EAST + west), number(NORTH + south), cell))
        for r in range(rows):
            y = south + (rows - r - .5) * cell
            file.write(" ".join("%.1f" % ground.height(west + (c + .5) * cell, y) for c in range(columns)) + "\n")
    with open(path[:-4] + ".prj", "w", encoding="ascii", newline="\n") as file:
        file.write('PROJCS["WGS 84 / UTM zone 33N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,'
                   '298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION'
                   '["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],'
                   'PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],'
                   'UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH],AUTHORITY["EPSG","32633"]]\n')


def scale_for(buildings, cameras, seed):
    """The factor by which the city of 18 km² is stretched. Squares for cameras take the room of houses, so it
    is tried once without writing."""
    scale = math.sqrt(buildings / BUILDINGS)
    if buildings == BUILDINGS:
        return scale
    tried = Count()
    City(tried, scale, Dice(seed)).make(cameras / CAMERAS)
    return scale * math.sqrt(buildings / tried.count["obstacle"])


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--out", required=True, help="folder to write jasanov.geojson and terrain.asc into")
    words.add_argument("--buildings", type=int, default=BUILDINGS, help="walls and fences among them, about so many; the area grows with them")
    words.add_argument("--cameras", type=int, default=CAMERAS, help="in operation and planned, about so many")
    words.add_argument("--seed", type=int, default=2026)
    words.add_argument("--no-terrain", action="store_true", help="leave the terrain model out")
    given = words.parse_args()
    os.makedirs(given.out, exist_ok=True)
    scale = scale_for(given.buildings, given.cameras, given.seed)
    plan = Plan(os.path.join(given.out, "jasanov.geojson"), "Jasanov")
    City(plan, scale, Dice(given.seed)).make(given.cameras / CAMERAS)
    plan.close()
    if not given.no_terrain:
        write_terrain(os.path.join(given.out, "terrain.asc"), scale)
    print(", ".join("%d %s" % (count, layer) for layer, count in sorted(plan.count.items())))


if __name__ == "__main__":
    main()
