#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings data/translations up to date with what window and rooms below say and with data/tables and says how many are not translated yet.
#   tools/translations.sh           updates the files
#   tools/translations.sh --count   only counts
# Translate with linguist (package qt6-tools-dev-tools) or any editor; the build makes the rest.
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
"" | --count) ;;
*) fail "unknown word '$1'; translations.sh takes nothing or --count" ;;
esac

cd "$root"
texts=data/translations
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate="$(command -v lupdate)" || fail "lupdate is missing (package qt6-l10n-tools)"

# update LANGUAGE [options…]
update() {
    local language="$1"
    shift
    "$lupdate" -silent -no-obsolete -locations none -I . -I src "$@" \
        -source-language en -target-language "$language" -ts "$texts/vidette_$language.ts" 2>/dev/null
}

if [ "${1:-}" != --count ]; then
    words="$(mktemp --suffix=.cpp)"
    trap 'rm -f "$words"' EXIT
    tools/said_words.py >"$words"
    update en ui -pluralonly # the rooms below know their English plurals
    for language in cs sk pl; do update "$language" ui "$words"; done
fi

for language in en cs sk pl; do
    file="$texts/vidette_$language.ts"
    all="$(grep -c '<source>' "$file" || true)"
    open="$(grep -c '<translation type="unfinished"' "$file" || true)"
    printf '%s: %d of %d not translated\n' "$language" "$open" "$all"
done
