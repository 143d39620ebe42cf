#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy 14 over the batches of sources of a build folder, and skips those that it found in order before.

A batch counts as seen when it, every file of ours that it includes, the rules, its compiler
options and the versions of the tools are as they were. What is remembered are names of empty
files in ~/.cache/hearthbook/tidy; delete that folder to have everything looked at again.

    tools/lib/tidy.py BUILD_FOLDER FOLDER...
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEEN = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "hearthbook" / "tidy"
TOOL = "clang-tidy-14"


def words_of(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options).stdout


def tools_versions():
    packages = ["clang-tidy-14", "qt6-base-dev", "libstdc++-12-dev", "libsodium-dev"]
    return words_of(["dpkg-query", "-W", *packages])


def own_files(entry):
    """The batch and what it includes of this tree, system headers left out."""
    command = shlex.split(entry["command"])
    begin = next(at for at, word in enumerate(command) if pathlib.Path(word).name.startswith("clang"))
    command = command[begin:]
    command[command.index("-o") + 1] = os.devnull
    rule = words_of([*command, "-MM", "-MF", "-"], cwd=entry["directory"])
    names = rule.partition(":")[2].replace("\\\n", " ").split()
    return command, sorted({(pathlib.Path(entry["directory"]) / name).resolve() for name in names})


def fingerprint(entry, versions):
    command, files = own_files(entry)
    if not files:
        return None  # it does not compile: clang-tidy says why
    digest = hashlib.sha256((versions + " ".join(command).replace(str(ROOT), "")).encode())
    for file in [ROOT / ".clang-tidy", *files]:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def look(entry, build_folder, versions):
    """What clang-tidy finds in one batch, or nothing."""
    mark = fingerprint(entry, versions)
    if mark and (SEEN / mark).exists():
        return True, ""
    run = subprocess.run([TOOL, "-quiet", "-p", build_folder, entry["file"]], text=True,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if run.returncode:
        return False, run.stdout or run.stderr
    if mark:
        (SEEN / mark).touch()
    return False, ""


def main():
    build_folder, *folders = sys.argv[1:]
    # What was made by moc lies beside the batches and is nobody's own.
    roots = [place for folder in folders for place in (ROOT / folder, (ROOT / build_folder / folder).absolute())]
    entries = [entry for entry in json.loads(pathlib.Path(build_folder, "compile_commands.json").read_text())
               if any(root in pathlib.Path(entry["file"]).parents for root in roots)
               and "_autogen" not in entry["file"] and "qrc_" not in entry["file"]]
    if not entries:
        sys.exit("clang-tidy: there are no sources in " + build_folder)
    SEEN.mkdir(parents=True, exist_ok=True)
    versions = tools_versions()
    seen = failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for was_seen, words in pool.map(lambda entry: look(entry, build_folder, versions), entries):
            seen += was_seen
            if words:
                failed += 1
                print(words, flush=True)
    print(f"clang-tidy: {len(entries)} batches, {seen} as seen before, {failed} with findings")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
