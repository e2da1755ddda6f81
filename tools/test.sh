#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test.
#   tools/test.sh                all tests
#   tools/test.sh --build-only   installs and builds, runs nothing
#   tools/test.sh -R Fuller      further words go to ctest
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_missing
# shellcheck disable=SC2119 # all targets
build_release
if [ "${1:-}" = --build-only ]; then exit 0; fi

say "Looking for words without a translation"
"$root/tools/translations.sh" --check

say "Running the tests"
export QT_QPA_PLATFORM=offscreen
ctest --test-dir "$build" --output-on-failure -j2 "$@"
