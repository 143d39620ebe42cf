# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Installs what is missing from tools/lib/packages.txt, and nothing else. Needs say.sh and $root.

# packages_of GROUP... : the packages of these groups
packages_of() {
    local group package rest
    while read -r group package rest; do
        case " $* " in *" $group "*) printf '%s\n' "$package" ;; esac
    done <"$root/tools/lib/packages.txt"
}

# missing_of PACKAGE... : those that are not installed
missing_of() {
    local have
    # shellcheck disable=SC2016  # the dollar is dpkg-query's
    have=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    local package
    for package in "$@"; do
        case $'\n'$have$'\n' in *$'\n'"installed $package"$'\n'*) ;; *) printf '%s\n' "$package" ;; esac
    done
}

check_system() {
    local name='this system' version=12
    if [ -r /etc/os-release ]; then
        name=$(. /etc/os-release && printf '%s' "${PRETTY_NAME:-this system}")
        version=$(. /etc/os-release && [ "${ID-}" = debian ] && printf '%s' "${VERSION_ID:-12}" || printf 12)
    fi
    if [ "$version" -lt 12 ] || ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        stop "Hearthbook sets itself up on Debian 12 or newer, with apt-get; it cannot do that here, on $name."
    fi
}

# apt_get ARGS... : as root, with its talk kept in $apt_log
apt_get() {
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" \
        >>"$apt_log" 2>&1 </dev/null && return
    tail -n 15 "$apt_log" >&2
    return 1
}

# install_packages GROUP... : a machine that has them all needs neither network nor sudo
install_packages() {
    check_system
    local missing apt_log
    # shellcheck disable=SC2046  # package names have no blanks
    mapfile -t missing < <(missing_of $(packages_of "$@"))
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        stop "Some packages are missing and sudo is not installed, so please have an administrator install: ${missing[*]}"
    fi
    say "Installing ${#missing[@]} missing packages. The first time this takes a few minutes."
    say "  ${missing[*]}"
    apt_log=$(mktemp)
    # A list that cannot be fetched is no reason to stop: what is there may be enough.
    apt_get update || true
    apt_get install -y --no-install-recommends "${missing[@]}" ||
        stop "The packages could not be installed; please check the connection to the internet, and see the reason above or in $apt_log."
    rm -f "$apt_log"
}
