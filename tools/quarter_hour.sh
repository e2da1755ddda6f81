#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does the first quarter of an hour of README through the real window, by mouse and keys, on a screen of its own:
# a shop from nothing to its coverage report. Compares the figures of the report with those of the command line and
# keeps a picture of every step in build/quarter-hour (needs Xvfb, xdotool and ImageMagick's import).
#   tools/quarter_hour.sh
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
# shellcheck source=tools/screen.sh
source "$root/tools/screen.sh"

open_screen 94
shots="$build/quarter-hour"
rm -rf "$shots"
mkdir -p "$shots"
cd "$own" # files without a folder are written here
begun="$(date +%s)"

press() { for keys in "$@"; do xdotool key --delay 40 "$keys" && sleep 0.15; done; }
write() { xdotool type --delay 40 "$1" && sleep 0.2; }
point() { xdotool mousemove "$1" "$2" && sleep 0.15; }
click() { point "$1" "$2" && xdotool click 1 && sleep 0.3; }

# drag FROM_X FROM_Y TO_X TO_Y
drag() {
    local part
    point "$1" "$2"
    xdotool mousedown 1
    for part in 1 2 3 4 5 6; do
        xdotool mousemove $(($1 + ($3 - $1) * part / 6)) $(($2 + ($4 - $2) * part / 6))
        sleep 0.03
    done
    sleep 0.1
    xdotool mouseup 1
    sleep 0.3
}

# step WORDS: a picture of what stands there now.
step() {
    steps=$((${steps:-0} + 1))
    sleep 0.6
    import -window root "$shots/$(printf '%02d' "$steps").png"
    printf '%2d  %s\n' "$steps" "$1"
}

# wait_for FILE: until it is written.
wait_for() {
    local tries
    for ((tries = 0; tries < 100; ++tries)); do
        if [ -s "$1" ]; then return; fi
        sleep 0.1
    done
    fail "the window did not write $1; see the pictures in $shots"
}

"$build/bin/vidette-desktop" --theme light --language en >"$shots/messages.txt" 2>&1 &
program=$!
for ((tries = 0; tries < 100; ++tries)); do
    window="$(xdotool search --onlyvisible --pid "$program" --name Vidette 2>/dev/null | head -1)" && [ -n "$window" ] && break
    sleep 0.1
done
sleep 1
focus() { xdotool windowfocus "$window" && sleep 0.3; } # nobody else hands it on: there is no desktop
focus

step "the walk of the first start"
press Escape ctrl+n
step "an empty plan"
press w
click 350 700
for wall in '6<0' '9<90' '6<180' '9<270'; do
    write "$wall"
    press Return
done
press f
step "four walls, typed"
press o
click 500 730
step "a door"
press z
drag 171 168 1014 730
step "what must be seen"
press s
drag 420 350 700 410
step "a shelf"
press ctrl+l
write HDBW
press Return f
drag 466 262 740 450
drag 1032 632 740 450
step "two cameras of the library"
press Escape Escape ctrl+l f alt+n
step "the first blind spot"
press n
step "the same at night"
press n ctrl+s
sleep 0.5
press ctrl+a
write "$own/mine.vidette.gpkg"
press Return
wait_for "$own/mine.vidette.gpkg"
focus
step "kept as a project"
press ctrl+r
sleep 0.5
press ctrl+a
write "$own/mine.html"
press Return
wait_for "$own/mine.html"
step "the report"
kill "$program"
wait "$program" 2>/dev/null || true
cp "$own/mine.html" "$own/mine.vidette.gpkg" "$shots/"

# The same by the command line, from the file that the window kept.
"$build/bin/vidette" coverage "$own/mine.vidette.gpkg" | tee "$own/coverage.txt"
"$build/bin/vidette" report "$own/mine.vidette.gpkg" --out "$own/command.html" >/dev/null

# figures FILE: every area and share of a report, one on a line.
figures() { sed -e 's/<[^>]*>/\n/g' "$1" | LC_ALL=C.UTF-8 grep -E '^[0-9].{0,12}(%|m²)$'; }
seen="$(awk '/^Covered/ { print $4 }' "$own/coverage.txt")"
figures "$own/mine.html" | grep -q "^$seen.%$" || fail "the report of the window does not say $seen %"
[ "$(figures "$own/mine.html")" = "$(figures "$own/command.html")" ] || fail "window and command line differ"
printf '\nWindow and command line agree: %s %% seen, and %s further figures. It took %s s; pictures: %s\n' \
    "$seen" "$(figures "$own/mine.html" | wc -l)" "$(($(date +%s) - begun))" "$shots"
