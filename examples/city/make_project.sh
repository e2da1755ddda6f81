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
# What a row refers to comes before it.
for table in party person role_grant body membership document agreement programme purpose life_class model budget_line \
    grant site_profile zone_profile site_assessment info_system camera_use camera_setting mask sign consent storage_unit \
    store_assignment reference_set legal_item facility personal_text request request_camera statement meeting attendance \
    agenda_item obligation asset mounting replacement_item transition decision fault health_check cost_item audit_case \
    finding complaint incident release legal_hold self_assessment annual_report rule_setting waiver device_capacity \
    staff_notice recording; do
    [ -f "$tables/$table.csv" ] || continue
    "$program" record "$project" import "$table" "$tables/$table.csv" >/dev/null 2>"$project.errors" || {
        cat "$project.errors" >&2
        rm -f "$project.errors"
        exit 2
    }
done
rm -f "$project.errors"
echo "Made $project"
