#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a Hearthbook book without Hearthbook: a second reader, written from docs/format.md alone.

    read_book.py BOOK                     lists the tables of a book, with how many rows each has
    read_book.py BOOK --save DATABASE     writes the database, plain and readable for anyone, into a new file
    read_book.py --vectors                proves itself on the test vectors of docs/format.md

The passphrase comes from the terminal, or from a file descriptor with --passphrase-fd N; the recovery code
with --recovery-fd N. Needs Debian's python3-nacl and python3-argon2.
"""
import argparse
import getpass
import hashlib
import os
import sqlite3
import struct
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as aead_open
from nacl.bindings import crypto_box_seal_open, crypto_box_seed_keypair

APPLICATION_ID = 0x48626B32
FORMATS, SEALING, PAGE, RESERVED = (1, 2), 1, 4096, 128
OPEN, PASSPHRASE, RECOVERY, KEYRING = range(4)
MOST_PASSES, MOST_MEMORY_KIB = 10, 1024 * 1024
MOST_COST = MOST_PASSES * MOST_MEMORY_KIB  # over all slots of a kind
HIGHEST_GENERATION = 999_999_999_999


class Problem(Exception):
    """One sentence for the person at the terminal."""


def subkey(key: bytes, number: int, context: bytes) -> bytes:
    """libsodium's crypto_kdf: BLAKE2b without a message; the number is the salt, the context the person."""
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=struct.pack("<QQ", number, 0),
                           person=context.ljust(16, b"\0")).digest()


def mac(key: bytes, *parts: bytes) -> bytes:
    return hashlib.blake2b(b"".join(parts), digest_size=32, key=key).digest()


def with_length(content: bytes) -> bytes:
    return struct.pack("<I", len(content)) + content


def slot_layout(row) -> bytes:
    numbers = struct.pack("<IIII", row["id"], row["kind"], row["passes"], row["memory_kib"])
    return numbers + b"".join(with_length(row[name]) for name in ("salt", "proof", "wrapped", "sealed"))


def content_layout(row) -> bytes:
    return with_length(row["id"]) + with_length(row["tags"])


def unlock(row: sqlite3.Row, secret: bytes) -> bytes | None:
    """The data key in a slot, or nothing when the secret is not the one."""
    if not 1 <= row["passes"] <= MOST_PASSES or not 8 <= row["memory_kib"] <= MOST_MEMORY_KIB:
        raise Problem("This book asks for more time or memory than is reasonable.")
    master = hash_secret_raw(secret, row["salt"], time_cost=row["passes"], memory_cost=row["memory_kib"],
                             parallelism=1, hash_len=32, type=Type.ID, version=19)
    if subkey(master, 1, b"hbkslot1") != row["proof"]:
        return None
    public, private = crypto_box_seed_keypair(subkey(master, 2, b"hbkslot1"))
    return crypto_box_seal_open(row["wrapped"], public, private)


class Book:
    def __init__(self, path: str):
        self.outer = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.outer.row_factory = sqlite3.Row
        if self.outer.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise Problem("This file is not a sealed Hearthbook book.")
        header = self.outer.execute("SELECT * FROM hdr").fetchone()
        self.format = header["format"]
        if self.format not in FORMATS or (header["page_size"], header["reserve"]) != (PAGE, RESERVED):
            raise Problem("This book has a format that this reader does not know.")
        self.file_id = header["file_id"]
        self.slots = self.outer.execute("SELECT * FROM slot ORDER BY id").fetchall()

    def open(self, kind: int, secret: bytes) -> None:
        slots = [slot for slot in self.slots if slot["kind"] == kind]
        if sum(slot["passes"] * slot["memory_kib"] for slot in slots) > MOST_COST:
            raise Problem("All keys of this book together would take too long to try.")
        keys = [unlock(slot, secret) for slot in slots]
        key = next((key for key in keys if key), None)
        if key is None:
            raise Problem("This does not open the book.")
        self.page_key, self.mac_key = subkey(key, 1, b"hbkbook1"), subkey(key, 3, b"hbkbook1")

    def tags(self) -> bytes:
        """The tags of all pages, after the head has proved that they are the right ones."""
        head = self.outer.execute("SELECT * FROM head").fetchone()
        parts = [row["tags"] for row in self.outer.execute("SELECT tags FROM tags ORDER BY part")]
        digests = [mac(self.mac_key, b"part", struct.pack("<I", part), tags) for part, tags in enumerate(parts)]
        label = b"head"
        if self.format > 1:
            label = b"book"
            digests = [mac(self.mac_key, b"keys", *map(slot_layout, self.slots)),
                       mac(self.mac_key, b"contents", *map(content_layout, self.contents()))] + digests
        proof = mac(self.mac_key, label, self.file_id, struct.pack("<QI", head["generation"], head["pages"]),
                    *digests)
        tags = b"".join(parts)
        if head["generation"] > HIGHEST_GENERATION or proof != head["mac"] or len(tags) != 16 * head["pages"]:
            raise Problem("This book is damaged: its head does not fit.")
        return tags

    def contents(self) -> list[sqlite3.Row]:
        return self.outer.execute("SELECT id, tags FROM content ORDER BY id").fetchall()

    def page(self, number: int, tag: bytes) -> bytes:
        if tag == bytes(16):  # never written
            return bytes(PAGE)
        row = self.outer.execute("SELECT ct FROM page WHERE no = ?", (number,)).fetchone()
        if row is None or row["ct"][-16:] != tag:
            raise Problem(f"This book is damaged: page {number} is not the one that it should be.")
        context = self.file_id + b"p" + struct.pack("<QI", number, SEALING)
        return aead_open(row["ct"][24:], context, row["ct"][:24], self.page_key) + bytes(RESERVED)

    def database(self) -> bytes:
        tags = self.tags()
        if not tags:
            raise Problem("There is nothing in this book.")
        return b"".join(self.page(i // 16 + 1, tags[i:i + 16]) for i in range(0, len(tags), 16))


def recovery_code(text: str) -> bytes:
    """The 20 bytes of a code in eight groups, whose last characters are there to find slips alone."""
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    typed = "".join(c for c in text.upper().translate(str.maketrans("OIL", "011")) if c in letters)
    if len(typed) != 40:
        raise Problem("A recovery code has 40 letters and digits.")
    bits = 0
    for place, letter in enumerate(typed):
        bits = bits if place % 5 == 4 else bits << 5 | letters.index(letter)
    return bits.to_bytes(20, "big")


def list_tables(database: bytes) -> None:
    inner = sqlite3.connect(":memory:")
    inner.deserialize(database)
    verdict = inner.execute("PRAGMA integrity_check").fetchone()[0]
    if verdict != "ok":
        raise Problem(f"The database in this book is damaged: {verdict}")
    for (name,) in inner.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                                 "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name").fetchall():
        count = inner.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        print(f"{name}\t{count}")


def read_fd(number: int) -> str:
    with os.fdopen(number, encoding="utf-8") as stream:
        return stream.readline().rstrip("\r\n")


def secret_for(book: Book, options: argparse.Namespace) -> tuple[int, bytes]:
    if options.recovery_fd is not None:
        return RECOVERY, recovery_code(read_fd(options.recovery_fd))
    if any(slot["kind"] == OPEN for slot in book.slots):
        return OPEN, b""
    if options.passphrase_fd is not None:
        words = read_fd(options.passphrase_fd)
    else:
        words = getpass.getpass("Passphrase: ")
    return PASSPHRASE, unicodedata.normalize("NFC", words).encode()


def prove() -> None:
    """The vectors of docs/format.md, section "Test vectors"."""
    key = bytes(range(32))
    file_id = bytes(range(16))
    assert subkey(key, 1, b"hbkbook1").hex() == "700fd439c0a3ae0505ee52a3b84a1fd482e89f96d36430c593d85dfabf67c1eb"
    assert mac(subkey(key, 3, b"hbkbook1"), b"part", struct.pack("<I", 0), bytes(16)).hex() == "3a17eaec57d00c9f6eb3e88e3d47389c05dfb56dc2b7a0b08be03b6122147907"
    assert mac(subkey(key, 3, b"hbkbook1"), b"head", file_id, struct.pack("<QI", 7, 1), bytes(32)).hex() == \
        "2f10a91bcfbc969147cf94546ca3c5a3e5407180ff69341f554e5fc057b8b538"
    slot = {"id": 1, "kind": 1, "passes": 3, "memory_kib": 262144, "salt": bytes(16), "proof": bytes(32),
            "wrapped": bytes(80), "sealed": b""}
    keys = mac(subkey(key, 3, b"hbkbook1"), b"keys", slot_layout(slot))
    contents = mac(subkey(key, 3, b"hbkbook1"), b"contents", content_layout({"id": bytes(16), "tags": bytes(16)}))
    assert keys.hex() == "438fb1e8a9db94edb03026806824afa11bbbf289d57e538956c8d9edad19787b"
    assert contents.hex() == "3ab53eacde972a0f0734365b138e798f4176c45add566cbf0bcdfdacaba1cb9a"
    assert mac(subkey(key, 3, b"hbkbook1"), b"book", file_id, struct.pack("<QI", 7, 1), keys, contents, bytes(32)).hex() == \
        "9a39c29068a1edc08d27c9d7f23ba17d0b91002507b00e351c8e369ef17d0a06"
    master = hash_secret_raw(b"correct horse", bytes(16), time_cost=1, memory_cost=64, parallelism=1,
                             hash_len=32, type=Type.ID, version=19)
    assert subkey(master, 1, b"hbkslot1").hex() == "e14a1a55dcb2c3f4a903854a7ce175d405b717b538479bdd543009e391d51895"
    assert crypto_box_seed_keypair(subkey(master, 2, b"hbkslot1"))[0].hex() == "56de0d5e359e35f5b9acd6ec0d693d5c4c5c59ff9b414ce1d25a00c96bb0d32d"
    assert recovery_code("000GC-40R4Y-0M301-E209M-185G2-R38EE-1W810-24GKG") == bytes(range(20))
    print("All vectors hold.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("book", nargs="?")
    parser.add_argument("--save", metavar="DATABASE")
    parser.add_argument("--passphrase-fd", type=int, metavar="N")
    parser.add_argument("--recovery-fd", type=int, metavar="N")
    parser.add_argument("--vectors", action="store_true")
    options = parser.parse_args()
    if options.vectors:
        return prove()
    if not options.book:
        parser.error("which book?")
    book = Book(options.book)
    book.open(*secret_for(book, options))
    database = book.database()
    if options.save:
        with open(os.open(options.save, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(database)
    else:
        list_tables(database)


if __name__ == "__main__":
    try:
        main()
    except Problem as problem:
        sys.exit(str(problem))
    except (OSError, sqlite3.Error) as error:
        sys.exit(f"This book could not be read: {error}")
