#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Walks through a year of the expert team of Jasanov with the command line alone:
#
#   1. one request from its submission to its evaluation,
#   2. one urgent build and its announcement,
#   3. one year of replacement.
#
#   examples/city/walkthrough.sh [PROJECT]
#
# PROJECT is made anew by make_project.sh when it is not there. VIDETTE names the program, else build/bin/vidette
# of this repository or vidette of the PATH is taken. Every step that is refused on the way says what is missing;
# the script ends with 1 when a step is refused that should pass, or passes that should be refused.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
project=${1:-$here/walkthrough.vidette.gpkg}
program=${VIDETTE:-$here/../../build/bin/vidette}
[ -x "$program" ] || program=vidette
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -f "$project" ] || VIDETTE="$program" "$here/make_project.sh" "$project"

title() { printf '\n== %s\n' "$*"; }

# did COMMAND WORD…: a step that passes.
did() {
    command=$1
    shift
    printf '$ vidette %s PROJECT %s\n' "$command" "$*"
    "$program" "$command" "$project" "$@" >"$work/out" 2>&1 || {
        cat "$work/out"
        exit 1
    }
}

# refused WHAT COMMAND WORD…: a step whose guard fails and says that WHAT is missing.
refused() {
    missing=$1
    command=$2
    shift 2
    printf '$ vidette %s PROJECT %s\n' "$command" "$*"
    if "$program" "$command" "$project" "$@" >"$work/out" 2>&1; then
        echo "this step should have been refused: $missing"
        exit 1
    fi
    grep -q -- "$missing" "$work/out" || {
        cat "$work/out"
        exit 1
    }
    printf '  refused: %s\n' "$missing"
}

# is WORD COMMAND WORD…: what a command prints holds WORD.
is() {
    expected=$1
    shift
    did "$@"
    grep -q -- "$expected" "$work/out" || {
        echo "expected: $expected"
        cat "$work/out"
        exit 1
    }
    printf '  %s\n' "$expected"
}

# camera CODE X,Y: a planned camera on the plan.
camera() {
    cat >"$work/$1.geojson" <<JSON
{"type": "FeatureCollection",
 "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}},
 "features": [{"type": "Feature",
   "properties": {"layer": "camera", "id": "$1", "height": 6, "pan": 90, "tilt": -12, "hfov": 90,
                  "image_width": 2560, "image_height": 1440, "range": 60, "kind": "fixed",
                  "status": "proposed", "owner": "city", "mount": "pole"},
   "geometry": {"type": "Point", "coordinates": [$2]}}]}
JSON
    did import "$work/$1.geojson" --as plan
}

# hangs ASSET CAMERA DAY: a bought camera that hangs at its place.
hangs() {
    did record add asset code="$1" asset_class=camera model=LYNX-FIXED life_class=LC-fixed serial="S-$1" owner=city \
        manager=city installed_on="$3" price=3800000 criticality=3 --as technician1 --on "$3"
    did record add mounting asset="$1" camera="$2" from_on="$3" --as technician1 --on "$3"
}

# in_use CAMERA SYSTEM DAY: what it is for, how long its recordings are kept, how it is set.
in_use() {
    did record add camera_use camera="$1" system="$2" retention_days=45 profile=CZ-CITY reason="offence deadline" \
        from_on="$3" --as accountable1 --on "$3"
    did record add camera_setting camera="$1" site=STR outdoors=yes recording=continuous main_mbps=4 watched=permanent \
        --as technician1 --on "$3"
}

# hold MEETING: who came; every item that waits without an outcome of its own is put off to the next meeting.
hold() {
    did meeting attend "$1" --person secretary1 department1 manager1 citypolice1 police1 --as secretary1 --on "$2"
    for item in $("$program" meeting "$project" agenda "$1" | sed -n 's/^ *[0-9]* *Discussion *\(RQ-[0-9-]*\)   .*/\1/p'); do
        [ "$item" = "$3" ] || did meeting outcome "$1" --request "$item" --outcome defer --as secretary1 --on "$2"
    done
}

title "One request, from submission to evaluation"
did request add --title "Market hall, north entrance" --place 464300,5540100 --applicant-class citizen \
    --purpose poradek --reason "three thefts within a month" --kind new_camera --applicant "an inhabitant" \
    --as keeper1 --on 2026-01-12
number=$("$program" request "$project" list --state draft --json | sed -n 's/.*"number": *"\([^"]*\)".*/\1/p' | head -n 1)
echo "  $number"
did request move "$number" --to submitted --as keeper1 --on 2026-01-12
refused "role:keeper" request move "$number" --to registered --as secretary1 --on 2026-01-13
did request move "$number" --to registered --field duplicates_seen=yes --as keeper1 --on 2026-01-13
did request move "$number" --to consultation --as keeper1 --on 2026-01-14
refused "statement:dpo" request move "$number" --to ready --as keeper1 --on 2026-01-20
did request statement "$number" --party dpo --stance conditions --text "mask the windows above" --as keeper1 --on 2026-01-26
did request statement "$number" --party appointed --stance agree --as keeper1 --on 2026-01-28
refused "sheet_law" request move "$number" --to ready --as keeper1 --on 2026-01-29
did request set "$number" --as keeper1 --on 2026-01-30 \
    --field sheet_subjects="visitors and tenants of the hall" --field sheet_technical="one camera on a pole" \
    --field sheet_economic="pole, cable and camera" --field sheet_law="task in the public interest" \
    --field design_risks="theft at the entrance" --field design_light="street lamps, 10 lx" \
    --field design_angle="90 degrees along the front" --field design_resolution="recognition at the door" \
    --field design_retention="45 days" --field design_power="PoE from the switch of the hall" --field capex=21000000
did request move "$number" --to ready --as keeper1 --on 2026-01-30
did meeting add --body EXPERT --date 2026-02-10 --as secretary1 --on 2026-02-01
meeting=$("$program" meeting "$project" list --json | sed -n 's/.*"meeting": *"\(M-2026-[^"]*\)".*/\1/p' | head -n 1)
is "$number" meeting agenda "$meeting"
hold "$meeting" 2026-02-10 "$number"
did meeting outcome "$meeting" --request "$number" --outcome conditions --conditions "windows masked" --for 5 \
    --as secretary1 --on 2026-02-10
refused "meeting_outcome" request move "$number" --to discussed --as secretary1 --on 2026-02-10
did meeting close "$meeting" --as secretary1 --on 2026-02-10
did request move "$number" --to discussed --as secretary1 --on 2026-02-11
did request move "$number" --to approved --as department1 --on 2026-02-16
refused "budget" request move "$number" --to funded --as budget1 --on 2026-02-18
did request move "$number" --to funded --field budget=BL-2026-G --as budget1 --on 2026-02-20
did request move "$number" --to in_build --field contract=SOD-2026-3 --as manager1 --on 2026-03-10
refused "cameras" request move "$number" --to commissioning --as manager1 --on 2026-05-04
camera K101 464300,5540100
did record add request_camera request="$number" camera=K101 --as manager1 --on 2026-05-04
refused "asset:K101" request move "$number" --to commissioning --as manager1 --on 2026-05-04
hangs CAM-101 K101 2026-05-04
did request move "$number" --to commissioning --as manager1 --on 2026-05-05
refused "purpose:K101" request move "$number" --to in_operation --field accepted_on=2026-05-15 --as accountable1 --on 2026-05-15
in_use K101 IS-1 2026-05-15
did request move "$number" --to in_operation --field accepted_on=2026-05-15 --as accountable1 --on 2026-05-15
refused "lesson" request move "$number" --to evaluated --as department1 --on 2027-05-17
did request move "$number" --to evaluated --field lesson="thefts fell from nine to two a year" --as department1 --on 2027-05-17
is "evaluated" request show "$number" --json

title "One urgent build and its announcement"
did request add --title "Footbridge after the fires" --place 464520,5539480 --applicant-class user \
    --purpose poradek --reason "two fires set within a week" --kind new_camera --as citypolice1 --on 2026-06-01
urgent=$("$program" request "$project" list --state draft --json | sed -n 's/.*"number": *"\([^"]*\)".*/\1/p' | head -n 1)
did request move "$urgent" --to submitted --as citypolice1 --on 2026-06-01
did request move "$urgent" --to registered --field duplicates_seen=yes --as keeper1 --on 2026-06-01
did request statement "$urgent" --party dpo --stance agree --as keeper1 --on 2026-06-02
refused "statement:appointed" request move "$urgent" --to urgent_approved --field urgent_reason="the fires go on" \
    --as director1 --on 2026-06-02
did request statement "$urgent" --party appointed --stance agree --as keeper1 --on 2026-06-02
refused "role:director" request move "$urgent" --to urgent_approved --field urgent_reason="the fires go on" \
    --as manager1 --on 2026-06-02
did request move "$urgent" --to urgent_approved --field urgent_reason="the fires go on" --as director1 --on 2026-06-02
did request move "$urgent" --to in_build --field contract=SOD-2026-9 --as manager1 --on 2026-06-03
is "Owed: Announce" request show "$urgent"
did meeting add --body EXPERT --date 2026-06-16 --as secretary1 --on 2026-06-08
next=$("$program" meeting "$project" list --json | sed -n 's/.*"meeting": *"\(M-2026-[^"]*\)".*/\1/p' | grep -v "^$meeting\$" | head -n 1)
is "Announcement *$urgent" meeting agenda "$next"
hold "$next" 2026-06-16 none
refused "R-31" check --rule R-31 --on 2026-06-17
did meeting close "$next" --as secretary1 --on 2026-06-16
did check --rule R-31 --on 2026-06-17
camera K102 464520,5539480
did record add request_camera request="$urgent" camera=K102 --as manager1 --on 2026-06-18
hangs CAM-102 K102 2026-06-18
in_use K102 IS-1 2026-06-19
did request move "$urgent" --to commissioning --as manager1 --on 2026-06-18
did request move "$urgent" --to in_operation --field accepted_on=2026-06-19 --as accountable1 --on 2026-06-19
is "in_operation" request show "$urgent" --json

title "One year of replacement"
is "18 overdue" replacement plan --from 2026 --years 3
for item in RP-103 RP-105 RP-113; do
    refused "condition" replacement move "$item" --to proposed --as assets1 --on 2026-07-01
    asset=$("$program" replacement "$project" show "$item" --json | sed -n 's/.*"asset": *"\(CAM-[0-9]*\)".*/\1/p' | head -n 1)
    did record set asset "$asset" condition=5 condition_on=2026-07-01 --as assets1 --on 2026-07-01
    did replacement move "$item" --to proposed --as assets1 --on 2026-07-01
    refused "role:department" replacement move "$item" --to approved --as assets1 --on 2026-07-06
    did replacement move "$item" --to approved --as department1 --on 2026-07-06
    refused "budget" replacement move "$item" --to funded --as budget1 --on 2026-07-08
    did replacement move "$item" --to funded --field budget=BL-2026-R --as budget1 --on 2026-07-08
    did replacement move "$item" --to ordered --field order_no=OBJ-2026-7 --field open_standard_checked=yes \
        --field spares_checked=yes --as buyer1 --on 2026-07-20
    refused "new_asset" replacement move "$item" --to installed --as technician1 --on 2026-09-14
    did record add asset code="NEW-$asset" asset_class=camera model=LYNX-FIXED life_class=LC-fixed serial="S-NEW-$asset" \
        owner=city manager=city price=3800000 criticality=4 --as technician1 --on 2026-09-14
    did replacement move "$item" --to installed --field new_asset="NEW-$asset" --as technician1 --on 2026-09-14
    refused "coverage_checked" replacement move "$item" --to closed --field destruction=none --as assets1 --on 2026-09-21
    did replacement move "$item" --to closed --field destruction=none --field coverage_checked=yes --as assets1 --on 2026-09-21
done
is "15 overdue" replacement plan --from 2026 --years 3
did report annual --year 2026 --out "$work/annual.html"
is "change log is whole" audit verify
echo
echo "Every step was taken or refused as it should."
