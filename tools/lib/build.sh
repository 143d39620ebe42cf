# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Configures and builds one preset of CMakePresets.json. Needs say.sh and $root.

# A build folder knows its place by heart: one that came with a moved or copied folder is of no use.
is_of_another_place() {
    [ -f "$1/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt"
}

# configure PRESET : once; later Ninja notices changed CMake files by itself, but not changed presets
configure() {
    local folder=$root/build/$1 fresh=()
    if is_of_another_place "$folder"; then
        fresh=(--fresh)
    elif [ -f "$folder/build.ninja" ] && [ "$folder/build.ninja" -nt "$root/CMakePresets.json" ]; then
        return 0
    fi
    say "Preparing the build ($1)."
    local log
    log=$(mktemp)
    if ! (cd "$root" && cmake --preset "$1" "${fresh[@]}") >"$log" 2>&1; then
        cat "$log" >&2
        stop "The build could not be prepared; the reason stands above, and the log in $log."
    fi
    rm -f "$log"
    # CMake leaves an unchanged build.ninja alone, which would then look older than the presets for ever.
    touch "$folder/build.ninja"
}

# minutes_left STEPS-DONE STEPS SECONDS : in words, from how long the steps before took
minutes_left() {
    local left=$(($3 * ($2 - $1) / $1))
    if [ "$left" -lt 50 ]; then printf 'less than a minute'; elif [ "$left" -lt 90 ]; then printf 'about a minute'
    else printf 'about %s minutes' $(((left + 30) / 60)); fi
}

# tell_progress : of Ninja's lines on standard input, a sentence now and then; what a compiler says goes through
tell_progress() {
    local line begin=$SECONDS next=15 passed
    while IFS= read -r line; do
        if [[ $line =~ ^@([0-9]+)/([0-9]+)@ ]]; then
            passed=$((SECONDS - begin))
            [ "$passed" -ge "$next" ] || continue
            next=$((passed + 20))
            say "  ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]} steps done; $(minutes_left "${BASH_REMATCH[@]:1:2}" "$passed") to go."
        elif [ "$line" != 'ninja: no work to do.' ] && [[ $line != 'ninja: Entering directory'* ]]; then
            printf '%s\n' "$line"
        fi
    done
}

# build PRESET [TARGET...]
build() {
    local preset=$1 place=$root
    shift
    [ ! -e "$root/build" ] || place=$root/build
    [ -w "$place" ] || stop "$place cannot be written to by $(id -un); please use a copy of your own."
    configure "$preset"
    if [ -d "$root/build/$preset/bin" ]; then
        say "Building what has changed ($preset)."
    else
        say "Building ($preset). The first time this takes a few minutes; how many, is told on the way."
    fi
    NINJA_STATUS='@%f/%t@ ' ninja -C "$root/build/$preset" -j "$(nproc)" "$@" 2>&1 | tell_progress ||
        stop "The build ($preset) did not work; the compiler's words stand above."
}
