# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Common steps of demo.sh and test.sh; to be sourced. Both may be run again and reuse what is there.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="$root/build"

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf 'error: %s\n' "$*" >&2
    exit 2
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# missing_packages: the packages of packages.txt that are not installed, the first name of each alternative.
missing_packages() {
    local line name found
    grep -v -e '^#' -e '^$' "$root/tools/packages.txt" | while read -r line; do
        found=no
        for name in ${line//|/ }; do
            if is_installed "$name"; then found=yes; fi
        done
        if [ "$found" = no ]; then printf '%s\n' "${line%%|*}"; fi
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "these packages have to be installed first, as root: $missing"
    fi
}

# install_missing: nothing is downloaded on a machine that has everything.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system; the packages of tools/packages.txt have to be there already"
        return
    fi
    missing="$(missing_packages | tr '\n' ' ')"
    [ -n "$missing" ] || return 0
    say "Installing: $missing"
    as_root apt-get update -q
    # shellcheck disable=SC2086 # a list of names
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing ||
        fail "apt-get could not install: $missing"
}

# build_jobs: one compiler per core, but not more than the memory holds (1.5 GiB each).
build_jobs() {
    local cores memory
    cores="$(nproc)"
    memory="$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo)"
    [ "${memory:-0}" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# build_release TARGET…: configures build/ and builds these targets (all of them without a name).
build_release() {
    say "Building Release into build/"
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR="$root" # one cache serves every clone
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release
    cmake --build "$build" -j "$(build_jobs)" ${1:+--target "$@"}
}
