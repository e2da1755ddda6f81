#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the project of the shop with mistakes:
#
#   examples/shop-mistakes/make_project.sh [PROJECT [TABLES]]
#
# VIDETTE names the program, else build/bin/vidette of this repository or vidette of the PATH is taken.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
project=${1:-$here/shop-mistakes.vidette.gpkg}
tables=${2:-$here/estate}
program=${VIDETTE:-$here/../../build/bin/vidette}
[ -x "$program" ] || program=vidette

rm -f "$project"
"$program" new "$project" >/dev/null
"$program" import "$project" "$tables/places.geojson" --as plan >/dev/null
"$program" record "$project" import-all "$tables" >/dev/null
echo "Made $project"
