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
# shellcheck source=tools/hand.sh
source "$root/tools/hand.sh"

begun="$(date +%s)"
begin_walk 94 "$build/quarter-hour"
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
name_file "$own/mine.vidette.gpkg"
step "kept as a project"
press ctrl+r
name_file "$own/mine.html"
step "the report"
end_walk
cp "$own/mine.html" "$own/mine.vidette.gpkg" "$shots/"
compare_reports "$own/mine.vidette.gpkg" "$own/mine.html"
printf 'It took %s s.\n' "$(($(date +%s) - begun))"
