# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Words to the person: plain sentences, one a line. Sourced by the commands in tools/ and .ci/.

say() { printf '%s\n' "$*"; }

# One clear sentence, and the end.
stop() {
    printf '%s\n' "$*" >&2
    exit 1
}
