#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the programs and does the main job on the shop of examples/shop.
#   tools/demo.sh            coverage, blind spots, storage, ranking, report
#   tools/demo.sh --window   the same shop in the window
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
"" | --window) ;;
*) fail "unknown word '$1'; demo.sh takes nothing or --window" ;;
esac

install_missing
build_release vidette vidette-desktop

vidette="$build/bin/vidette"
shop="$root/examples/shop"
project="$shop/shop.vidette.gpkg"

if [ "${1:-}" = --window ]; then
    # A copy, so that the example stays what it is: every edit is saved at once.
    mkdir -p "$build/demo"
    [ -e "$build/demo/shop.vidette.gpkg" ] || cp "$project" "$build/demo/shop.vidette.gpkg"
    exec "$build/bin/vidette-desktop" "$build/demo/shop.vidette.gpkg"
fi

mkdir -p "$build/demo"
say "What the cameras of the shop see and miss (vidette coverage examples/shop/shop.geojson)"
"$vidette" coverage "$shop/shop.geojson"
say "The disk needed for the days recordings are kept (vidette storage examples/shop/shop.geojson)"
"$vidette" storage "$shop/shop.geojson"
# The command prints every step; here only weights and outcome.
outcome() { sed '/^ How: /,/^What each/{/^What each/!d;}'; }
say "The kit to buy, by the printed data (vidette rank examples/shop/decision-fuller.json)"
"$vidette" rank "$shop/decision-fuller.json" | outcome
say "The kit to buy, by what it sees on this plan (vidette rank examples/shop/decision-coverage.json --plan examples/shop/shop.geojson)"
"$vidette" rank "$shop/decision-coverage.json" --plan "$shop/shop.geojson" | outcome
say "A report to show (vidette report examples/shop/shop.geojson --out build/demo/shop.html)"
"$vidette" report "$shop/shop.geojson" --out "$build/demo/shop.html"

cat <<END

The report is build/demo/shop.html; any browser shows it.
The window:  tools/demo.sh --window
The command: build/bin/vidette --help
END
