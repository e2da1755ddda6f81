#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings data/translations up to date with what window and rooms below say and with data/tables, and says how many
# texts are not translated yet.
#   tools/translations.sh           updates the files
#   tools/translations.sh --check   changes nothing; 1 when a text is not in the files or not translated
# Translate with linguist (package qt6-tools-dev-tools) or any editor; the build makes the rest.
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
"" | --check) ;;
*) fail "unknown word '$1'; translations.sh takes nothing or --check" ;;
esac

cd "$root"
texts=data/translations
lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || lupdate="$(command -v lupdate)" || fail "lupdate is missing (package qt6-l10n-tools)"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
if [ "${1:-}" = --check ]; then
    cp "$texts"/*.ts "$scratch"
    texts="$scratch"
fi

# update LANGUAGE [options and sources…]
update() {
    local language="$1"
    shift
    "$lupdate" -silent -no-obsolete -locations none -I . -I src "$@" \
        -source-language en -target-language "$language" -ts "$texts/vidette_$language.ts" 2>/dev/null
}

tools/said_words.py >"$scratch/said.cpp"
update en ui -pluralonly # the rooms below know their English plurals
for language in cs sk pl; do update "$language" ui "$scratch/said.cpp"; done

status=0
for language in en cs sk pl; do
    file="$texts/vidette_$language.ts"
    all="$(grep -c '<source>' "$file" || true)"
    open="$(grep -c '<translation type="unfinished"' "$file" || true)"
    printf '%s: %d of %d not translated\n' "$language" "$open" "$all"
    if [ "$open" != 0 ]; then status=1; fi
done
if [ "${1:-}" = --check ]; then exit "$status"; fi
