#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs random plans under AddressSanitizer and UndefinedBehaviorSanitizer, or random input to the window under
# AddressSanitizer, in build-asan/.
#   tools/sanitize.sh            100,000 cases: 70,000 tangles of walls, 30,000 plans
#   tools/sanitize.sh 6000       so many
#   tools/sanitize.sh 6000 40000 the same, seeds from 40000 on
#   tools/sanitize.sh --window … 100,000 events of mouse, keys and menus, or so many; seeds likewise
# A process for each core; each ends with its first finding.
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

tests=test_random
window=OFF
sanitizers="address,undefined -fno-sanitize-recover=all"
if [ "${1:-}" = --window ]; then
    shift
    tests=test_ui
    window=ON
    sanitizers=address
fi
cases="${1:-100000}"
first="${2:-0}"
sanitized="$root/build-asan"

install_missing
say "Building $tests with the sanitizers into build-asan/"
export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR="$root"
cmake -S "$root" -B "$sanitized" -G Ninja -DCMAKE_BUILD_TYPE=Dev -DVIDETTE_WINDOW="$window" -DVIDETTE_BENCH=OFF \
    -DCMAKE_CXX_FLAGS_DEV="-O1 -g1 -fsanitize=$sanitizers -fno-omit-frame-pointer -Wno-maybe-uninitialized"
cmake --build "$sanitized" -j "$(build_jobs)" --target "$tests"

say "Running $cases cases of $tests, seeds from $first on"
parts="$(nproc)"
walls=$((cases * 7 / 10 / parts))       # of the test of walls
plans=$((cases * 3 / 10 / 8 / parts))   # of each of the eight tests of plans and their edits

# run_part NUMBER: the share of one core.
run_part() {
    if [ "$tests" = test_ui ]; then
        export VIDETTE_RANDOM_EVENTS=$((cases / parts)) VIDETTE_RANDOM_FIRST=$((first + $1))
        # What Qt and fontconfig keep to the end is no leak of ours.
        ASAN_OPTIONS=detect_leaks=0 "$sanitized/bin/test_ui" --gtest_filter='RandomInput.*'
        return
    fi
    export VIDETTE_RANDOM_CASES="$walls" VIDETTE_RANDOM_FIRST=$((first + $1 * walls))
    "$sanitized/bin/test_random" --gtest_filter='RandomWalls.*' || return 1
    export VIDETTE_RANDOM_CASES="$plans" VIDETTE_RANDOM_FIRST=$((first + $1 * plans))
    "$sanitized/bin/test_random" --gtest_filter='RandomPlans.*:RandomEdits.*'
}

workers=()
for ((part = 0; part < parts; ++part)); do
    run_part "$part" &
    workers+=("$!")
done
result=0
for worker in "${workers[@]}"; do wait "$worker" || result=1; done
if [ "$result" = 0 ]; then say "No finding"; else fail "see the messages above"; fi
