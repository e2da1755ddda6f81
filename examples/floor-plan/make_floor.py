#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes floor.pdf: page 1 a cover, page 2 a small office at 1 : 100 on A4, as a draughtsman would draw it.

The office is 14 m × 9 m. Outer walls are filled and 30 cm thick, inner walls two lines 12 cm apart; there are
doors with their swings, windows, stairs, hatching, dimension lines and words. Its lower left corner stands 60 mm
from the left and 60 mm from the lower edge of the page.
"""

MM = 72 / 25.4
LEFT, LOW = 60.0, 60.0  # mm, of the office's corner
SCALE = 10.0  # mm of paper for a metre


class Page:
    def __init__(self):
        self.steps = ["0 g 0 G"]

    def x(self, x):
        return f"{(LEFT + SCALE * x) * MM:.2f}"

    def y(self, y):
        return f"{(LOW + SCALE * y) * MM:.2f}"

    def pen(self, mm):
        self.steps.append(f"{mm * MM:.3f} w")

    def box(self, x0, y0, x1, y1):
        width, height = (x1 - x0) * SCALE * MM, (y1 - y0) * SCALE * MM
        self.steps.append(f"{self.x(x0)} {self.y(y0)} {width:.2f} {height:.2f} re f")

    def line(self, *points):
        words = [f"{self.x(x)} {self.y(y)} {'l' if i else 'm'}" for i, (x, y) in enumerate(points)]
        self.steps.append(" ".join(words) + " S")

    def swing(self, x, y, dx, dy):
        """A door's leaf from its hinge and the quarter circle it swings through."""
        k = 0.5523
        self.line((x, y), (x, y + dy))
        self.steps.append(
            f"{self.x(x)} {self.y(y + dy)} m {self.x(x + k * dx)} {self.y(y + dy)} "
            f"{self.x(x + dx)} {self.y(y + k * dy)} {self.x(x + dx)} {self.y(y)} c S")

    def words(self, x, y, size, text):
        self.steps.append(f"BT /F1 {size} Tf {self.x(x)} {self.y(y)} Td ({text}) Tj ET")

    def outlined(self, x0, y0, x1, y1):
        """A thin wall: two lines and their ends."""
        self.line((x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0))


def office():
    page = Page()
    # Outer walls with a door in the south and two windows in the north.
    page.box(0, 0, 5, 0.3)
    page.box(6, 0, 14, 0.3)
    page.box(0, 8.7, 2, 9)
    page.box(4, 8.7, 9, 9)
    page.box(11, 8.7, 14, 9)
    page.box(0, 0, 0.3, 9)
    page.box(13.7, 0, 14, 9)
    page.pen(0.18)
    for left, right in ((2, 4), (9, 11)):
        for y in (8.7, 8.8, 8.9, 9):
            page.line((left, y), (right, y))
    # Inner walls: a corridor and two rooms.
    page.pen(0.35)
    page.outlined(0.3, 3.5, 3, 3.62)
    page.outlined(3.9, 3.5, 9, 3.62)
    page.outlined(9.9, 3.5, 13.7, 3.62)
    page.outlined(6.5, 3.62, 6.62, 8.7)
    # Doors, stairs, a hatched shaft.
    page.pen(0.18)
    page.swing(5, 0.3, 1, 1)
    page.swing(3, 3.62, 0.9, 0.9)
    page.swing(9, 3.62, 0.9, 0.9)
    for step in range(9):
        page.line((10 + 0.28 * step, 0.3), (10 + 0.28 * step, 1.6))
    for step in range(12):
        page.line((12.4 + 0.1 * step, 7.2), (12.5 + 0.1 * step, 7.3 + 0.1 * (12 - step)))
    # Dimension lines with their ticks, an axis, words.
    for y in (-1.0, 10.0):
        page.line((0, y), (14, y))
        for x in (0, 5, 6, 14):
            page.line((x - 0.15, y - 0.15), (x + 0.15, y + 0.15))
    page.line((-1.2, 0), (-1.2, 9))
    page.line((3.2, -0.6), (3.2, 9.6))
    page.words(1.2, 6, 12, "Office 1   21.4 m2")
    page.words(8.4, 6, 12, "Office 2   24.0 m2")
    page.words(6.2, 2, 12, "Corridor")
    page.words(6.6, -0.9, 8, "14.00")
    page.words(9, -3.2, 16, "GROUND FLOOR   1 : 100")
    return page


def cover():
    page = Page()
    page.words(2, 6, 28, "Corner office")
    page.words(2, 4.5, 12, "Ground floor on page 2")
    return page


def pdf(pages):
    width, height = 297 * MM, 210 * MM
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    for i, page in enumerate(pages):
        text = "\n".join(page.steps)
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width:.2f} {height:.2f}] /Contents "
                       f"{5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>")
        objects.append(f"<< /Length {len(text)} >>\nstream\n{text}\nendstream")
    out = "%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{place:010d} 00000 n \n" for place in places)
    return out + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"


with open("floor.pdf", "w", encoding="ascii", newline="\n") as file:
    file.write(pdf([cover(), office()]))
