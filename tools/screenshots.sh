#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes pictures of every workspace, page and dialog of the window: both themes, all languages, one and two
# pixels a point; and a sheet of them for each language, theme and size, to be looked at (needs ImageMagick's
# montage). They stand in build/shots/1x and build/shots/2x.
#   tools/screenshots.sh            builds first
#   tools/screenshots.sh --no-build takes what build/ holds
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
"") install_missing && build_release vidette test_ui ;;
--no-build) ;;
*) fail "unknown word '$1'; screenshots.sh takes nothing or --no-build" ;;
esac
command -v montage >/dev/null || fail "montage is missing (package imagemagick)"
[ -x "$build/bin/test_ui" ] || fail "build the tests first: tools/test.sh --build-only"

shots="$build/shots"
rm -rf "$shots"

# sheet FOLDER: all its pictures on one, each with its name.
sheet() {
    local name
    name="$(basename "$(dirname "$1")")-$(basename "$1")"
    # Each is made small as it is read: all of them at full size need more memory than montage may take.
    montage -font "$(fc-match -f '%{file}' sans)" -label '%t' "$1/*.png[420x264]" -tile 6x -geometry '420x264+6+6' -background '#8894a0' "$(dirname "$(dirname "$1")")/$name.png"
}

for size in 1 2; do
    say "Pictures with $size pixel(s) a point"
    QT_SCALE_FACTOR="$size" VIDETTE_SHOTS="$shots/${size}x" "$build/bin/test_ui" --gtest_filter='Shots.*' >"$build/shots-$size.log" 2>&1 ||
        fail "see $build/shots-$size.log"
    for folder in "$shots/${size}x"/*/*/; do sheet "${folder%/}"; done
done
say "$(find "$shots" -mindepth 4 -name '*.png' | wc -l) pictures, on sheets in $shots/1x and $shots/2x"
