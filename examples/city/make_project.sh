#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the project of Jasanov from its plan and its registers:
#
#   examples/city/make_project.sh [PROJECT [TABLES]]
#
# PROJECT is jasanov.vidette.gpkg beside this script, TABLES the folder estate/ beside it, or examples/city-clean/estate.
# VIDETTE names the program, else build/bin/vidette of this repository or vidette of the PATH is taken.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
project=${1:-$here/jasanov.vidette.gpkg}
tables=${2:-$here/estate}
program=${VIDETTE:-$here/../../build/bin/vidette}
[ -x "$program" ] || program=vidette

rm -f "$project"
"$program" new "$project" --crs EPSG:32633 >/dev/null
"$program" import "$project" "$here/jasanov.geojson" --as plan >/dev/null
"$program" import "$project" "$tables/places.geojson" --as plan >/dev/null
"$program" record "$project" import-all "$tables" >/dev/null
echo "Made $project"
