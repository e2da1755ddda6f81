#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A shop from a scan to its coverage report, through the real window by mouse and keys: the picture is laid under the
# plan, scaled by a wall of known length, its walls are traced, two cameras hung, the report written. Compares the
# figures with the command line and keeps a picture of every step in build/from-image (needs Xvfb, xdotool and
# ImageMagick).
#   tools/from_image.sh
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=tools/screen.sh
source "$root/tools/screen.sh"
# shellcheck source=tools/hand.sh
source "$root/tools/hand.sh"

begin_walk 96 "$build/from-image"

# The scan: a room of 15 m × 10 m with a store, walls 20 cm, 80 pixels a metre.
convert -size 1600x1200 xc:white -fill '#222222' \
    -draw 'rectangle 200,200 1400,216 rectangle 200,984 600,1000 rectangle 720,984 1400,1000' \
    -draw 'rectangle 200,200 216,1000 rectangle 1384,200 1400,1000' \
    -draw 'rectangle 1000,216 1010,520 rectangle 1000,620 1010,760 rectangle 1000,750 1384,760' "$own/shop.png"

press Escape ctrl+n ctrl+k
write picture
press Return
name_file "$own/shop.png"
sleep 1
step "a scan under the plan, a centimetre a pixel"
click 1147 637
click 256 705
click 929 705
click 1360 264
press ctrl+a
write 15
press Return
step "both ends of a wall, and its length"
click 1193 416
press f e
point 720 450
sleep 2
step "the walls that were found"
press Return
step "the walls"
press Escape z
drag 324 273 683 628
step "what must be seen"
press c
drag 326 276 520 470
press c
drag 675 622 480 430
press Escape Escape
step "two cameras"
press ctrl+s
name_file "$own/shop.vidette.gpkg"
press ctrl+r
name_file "$own/shop.html"
step "the report"
end_walk
cp "$own/shop.html" "$own/shop.vidette.gpkg" "$shots/"

# Eight walls, as long as the scale says within what a click can miss: 1200 pixels are 15 m.
"$build/bin/vidette" info "$own/shop.vidette.gpkg" >"$own/info.txt"
awk '$1 == "obstacle" { walls = $2 } $1 == "Extent" { length_m = $2 }
    END { exit !(walls == 8 && length_m > 14.9 && length_m < 15.1) }' "$own/info.txt" ||
    fail "the walls are not those of the scan: $(cat "$own/info.txt")"
compare_reports "$own/shop.vidette.gpkg" "$own/shop.html"
