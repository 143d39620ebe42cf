# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# The slow checks of tools/package: what becomes of the package on a bare Debian. Needs say.sh, packages.sh,
# bare_root.sh, $root and $place.

own_suite() { (. /etc/os-release && printf '%s' "$VERSION_CODENAME"); }

# same_twice : made in another folder, the package is the same to the last byte
same_twice() {
    local again=$place/again
    make_package "$again"
    cmp "$place/$(package_file)" "$again/$(package_file)" || stop 'Made twice, the package is not the same.'
    say 'Made twice, in two folders, the package is the same.'
    rm -rf "$again"
}

# older_package FILE : the same package with a version before, to be upgraded from
older_package() {
    local folder
    folder=$(mktemp -d)
    dpkg-deb -R "$1" "$folder/old"
    sed -i 's/^Version: .*/&~before/' "$folder/old/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$folder/old" "${1%.deb}-before.deb" >/dev/null
    rm -rf "$folder"
}

# made_for SUITE FOLDER : prints where the package of this release lies; makes it in the root where it is another's
made_for() {
    local source=$2/home/source
    if [ "$1" = "$(own_suite)" ]; then
        printf '%s' "$place/$(package_file)"
        return
    fi
    export_source "$place/plain"
    rm -r "$place/plain/debian" # tools/package puts it there
    as_root cp -R "$place/plain" "$source"
    in_root "$2" 'apt-get -q update && /home/source/tools/package' >"$place/made-$1.log" 2>&1 ||
        { tail -n 30 "$place/made-$1.log" >&2; stop "The package could not be made on $1."; }
    printf '%s' "$source/build/package/$(package_file)"
}

# What a family does with the package, from the first day to the last.
life_of_a_package='
    apt-get -q update
    apt-get -q install -y --no-install-recommends /home/package/old.deb
    cd /home && hearthbook sample mine.hearthbook
    apt-get -q install -y --no-install-recommends /home/package/new.deb
    test "$(dpkg-query -Wf "\${Version}" hearthbook)" = "$(dpkg-deb -f /home/package/new.deb Version)"
    hearthbook check mine.hearthbook
    apt-get -q install -y --no-install-recommends $(sed -n "s/^Depends: @,\{0,1\}//p" /home/package/source/debian/tests/control | tr -d ,)
    cd /home/package/source
    for test in $(sed -n "s/^Tests: //p" debian/tests/control); do
        echo "=== $test"
        AUTOPKGTEST_TMP=$(mktemp -d) debian/tests/$test
    done
    apt-get -q purge -y hearthbook
    test -s /home/mine.hearthbook
    ! command -v hearthbook
    test -z "$(find /usr /etc /var/lib -iname "*hearthbook*" -not -path "*/dpkg/*" -not -path "*/apt/*")"
    apt-get -q install -y --no-install-recommends /home/package/new.deb
    hearthbook check /home/mine.hearthbook'

# live SUITE : in a root that is made new
live() {
    local folder=$place/root-$1 made log=$place/life-$1.log begin=$SECONDS
    new_root "$1" "$folder"
    made=$(made_for "$1" "$folder")
    as_root mkdir -p "$folder/home/package"
    as_root cp "$made" "$folder/home/package/new.deb"
    export_source "$place/plain"
    as_root cp -R "$place/plain" "$folder/home/package/source"
    older_package "$folder/home/package/new.deb"
    as_root mv "$folder/home/package/new-before.deb" "$folder/home/package/old.deb"
    in_root "$folder" "$life_of_a_package" >"$log" 2>&1 ||
        { tail -n 30 "$log" >&2; stop "On a bare Debian ($1), something does not work; the whole log is $log."; }
    say "On a bare Debian ($1), the package was installed, used, upgraded and removed ($((SECONDS - begin)) s)."
    as_root rm -rf "$folder" "$place/plain"
}

# check_package SUITE... : the release of this computer, unless told
check_package() {
    local suite
    same_twice
    for suite in "${@:-$(own_suite)}"; do live "$suite"; done
}
