# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# A bare Debian in a folder, to try in it what a new computer would do. Needs say.sh, and root or sudo.

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# new_root SUITE FOLDER : what debootstrap brings is kept packed, as it is the same each time
new_root() {
    local packed=$place/bare-$1.tar
    as_root rm -rf "$2"
    if [ ! -f "$packed" ]; then
        say "Fetching a bare Debian ($1)."
        as_root debootstrap --variant=minbase "$1" "$2" >"$place/debootstrap.log" 2>&1 ||
            { tail -n 5 "$place/debootstrap.log" >&2; stop "A bare Debian ($1) could not be made."; }
        as_root tar -C "$2" -cf "$packed" .
        return
    fi
    as_root mkdir -p "$2"
    as_root tar -C "$2" -xf "$packed"
}

# in_root FOLDER SCRIPT : with processes, devices and mounts of its own, which all end with it
in_root() {
    as_root unshare --mount --pid --fork --kill-child bash -euc '
        mount --make-rprivate /
        mount -t proc proc "$1/proc"
        mount --rbind /dev "$1/dev"
        mount -t tmpfs tmpfs "$1/run"
        mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
        cp -L /etc/resolv.conf "$1/etc/resolv.conf"
        exec chroot "$1" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
            DEBIAN_FRONTEND=noninteractive bash -euc "$2"' bash "$1" "$2" </dev/null
}
