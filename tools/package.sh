#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package build/vidette_*.deb and checks it: contents, lintian, desktop file, metadata, and that it
# installs into an empty system and leaves nothing behind when it is removed. Checks whose tools are missing are
# named and left out.
#   tools/package.sh                builds first
#   tools/package.sh --no-build     packs what build/ holds
set -euo pipefail
# shellcheck source=tools/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

case "${1:-}" in
"") install_missing && build_release vidette vidette-desktop ;;
--no-build) ;;
*) fail "unknown word '$1'; package.sh takes nothing or --no-build" ;;
esac

# have TOOL: true when it is there; else says that its check is left out.
have() {
    command -v "$1" >/dev/null || { say "$1 is missing, its check is left out" && return 1; }
}

cd "$build"
rm -f vidette_*.deb
say "Packing"
cpack -G DEB >/dev/null || fail "cpack could not make the package"
package="$(echo "$build"/vidette_*.deb)"
dpkg-deb --info "$package" | grep -E '^ (Package|Version|Architecture|Installed-Size|Depends):'

say "Checking $package"
contents="$(dpkg-deb --contents "$package")"
for file in bin/vidette bin/vidette-desktop share/applications/org.vidette.Vidette.desktop \
    share/mime/packages/org.vidette.Vidette.xml share/metainfo/org.vidette.Vidette.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.vidette.Vidette.svg share/man/man1/vidette.1.gz \
    share/man/man1/vidette-desktop.1.gz share/doc/vidette/copyright; do
    grep -q " ./usr/$file$" <<<"$contents" || fail "the package lacks /usr/$file"
done
desktop="$root/data/desktop/org.vidette.Vidette"
if have desktop-file-validate; then desktop-file-validate "$desktop.desktop"; fi
if have appstreamcli; then appstreamcli validate --no-net "$desktop.metainfo.xml"; fi
if have lintian; then lintian --allow-root --fail-on error "$package"; fi

[ "$(id -u)" = 0 ] || { say "Not root: installing into an empty system is left out" && exit 0; }
say "Installing into an empty system and removing"
empty="$(mktemp -d)"
trap 'rm -rf "$empty"' EXIT
mkdir -p "$empty/var/lib/dpkg/info" "$empty/var/lib/dpkg/updates" "$empty/var/log"
touch "$empty/var/lib/dpkg/status" "$empty/var/lib/dpkg/available"
alone=(dpkg "--root=$empty" --force-depends --force-script-chrootless --log=/dev/null)
"${alone[@]}" --install "$package" >/dev/null 2>&1 || fail "dpkg could not install the package"
"$empty/usr/bin/vidette" --version
QT_QPA_PLATFORM=offscreen "$empty/usr/bin/vidette-desktop" --version
"${alone[@]}" --purge vidette >/dev/null 2>&1 || fail "dpkg could not remove the package"
left="$(find "$empty" -path "$empty/usr/*" -type f | head)"
[ -z "$left" ] || fail "left behind: $left"
say "Installs and removes cleanly: $package"
