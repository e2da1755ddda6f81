# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# shellcheck disable=SC2154 # lib.sh names the folder of the build
# Mouse and keys for scripts that walk through the real window; to be sourced after lib.sh and screen.sh.

# press KEY…, write WORDS, point X Y, click X Y: as a hand would, each with a short pause behind it.
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

# begin_walk NUMBER FOLDER OPTION…: the window on a screen of its own, as begun for the first time; pictures of the
# steps go to FOLDER. Files without a folder are written to $own, which ends with the script.
begin_walk() {
    local tries
    open_screen "$1"
    shots="$2"
    shift 2
    rm -rf "$shots"
    mkdir -p "$shots"
    cd "$own"
    "$build/bin/vidette-desktop" --theme light --language en "$@" >"$shots/messages.txt" 2>&1 &
    program=$!
    for ((tries = 0; tries < 100; ++tries)); do
        window="$(xdotool search --onlyvisible --pid "$program" --name Vidette 2>/dev/null | head -1)" && [ -n "$window" ] && break
        sleep 0.1
    done
    sleep 1
    focus
}

# focus: the window gets the keys; nobody else hands them on, there is no desktop.
focus() { xdotool windowfocus "$window" && sleep 0.3; }

# end_walk
end_walk() {
    kill "$program"
    wait "$program" 2>/dev/null || true
}

# name_file FILE: types it into the dialog that is open, and waits until it is there.
name_file() {
    sleep 0.5
    press ctrl+a
    write "$1"
    press Return
    wait_for "$1"
    focus
}

# compare_reports PROJECT PAGE: the page that the window wrote says what the command line says of the project.
compare_reports() {
    local seen
    "$build/bin/vidette" coverage "$1" | tee "$own/coverage.txt"
    "$build/bin/vidette" report "$1" --out "$own/command.html" >/dev/null
    seen="$(awk '/^Covered/ { print $4 }' "$own/coverage.txt")"
    figures "$2" | grep -q "^$seen.%$" || fail "the report of the window does not say $seen %"
    [ "$(figures "$2")" = "$(figures "$own/command.html")" ] || fail "window and command line differ"
    printf '\nWindow and command line agree: %s %% seen, and %s further figures. Pictures: %s\n' \
        "$seen" "$(figures "$2" | wc -l)" "$shots"
}

# figures FILE: every area and share of a report, one on a line.
figures() { sed -e 's/<[^>]*>/\n/g' "$1" | LC_ALL=C.UTF-8 grep -E '^[0-9].{0,12}(%|m²)$'; }
