#!/usr/bin/env python3
"""Reads the vectors beside it with nothing of ours: hashes, trees, proofs and values are worked out here once more.

python3 check.py    needs Python 3.8 and, for SM3, an OpenSSL that knows it. Signatures are not checked.
"""
import base64, hashlib, hmac, json, pathlib, unicodedata

HERE = pathlib.Path(__file__).parent
done = 0


def check(holds, what):
    global done
    done += 1
    if not holds:
        raise SystemExit("differs: " + what)


def load(name):
    return json.loads((HERE / name).read_text(encoding="utf-8"))


def h(kind, data):
    return hashlib.new(kind, data).digest()


# Trees, RFC 6962, 2.1
def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def root(kind, leaves):
    if not leaves:
        return h(kind, b"")
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return h(kind, b"\x01" + root(kind, leaves[:k]) + root(kind, leaves[k:]))


def path(kind, m, leaves):
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return path(kind, m, leaves[:k]) + [root(kind, leaves[k:])]
    return path(kind, m - k, leaves[k:]) + [root(kind, leaves[:k])]


def proof(kind, m, leaves, whole=True):
    if m == len(leaves):
        return [] if whole else [root(kind, leaves)]
    k = split(len(leaves))
    if m <= k:
        return proof(kind, m, leaves[:k], whole) + [root(kind, leaves[k:])]
    return proof(kind, m - k, leaves[k:], False) + [root(kind, leaves[:k])]


for kind in ("sm3", "sha256"):
    tree = load("tree-%s.json" % kind)
    leaves = [h(kind, b"\x00" + bytes.fromhex(leaf)) for leaf in tree["leaves"]]
    check([leaf.hex() for leaf in leaves] == tree["leaf_hashes"], "leaves of " + kind)
    for size, expected in enumerate(tree["roots"]):
        check(root(kind, leaves[:size]).hex() == expected, "root %d of %s" % (size, kind))
    for one in tree["inclusion"]:
        found = [x.hex() for x in path(kind, one["index"], leaves[: one["size"]])]
        check(found == one["path"], "inclusion " + str(one))
    for one in tree["consistency"]:
        found = proof(kind, one["first"], leaves[: one["second"]]) if one["first"] else []
        check([x.hex() for x in found] == one["path"], "consistency " + str(one))


# Values, docs/evidence/encoding.md
class Refused(Exception):
    pass


def need(holds):
    if not holds:
        raise Refused


def head(data, at):
    need(at < len(data))
    major, short = data[at] >> 5, data[at] & 31
    at += 1
    if short < 24:
        return major, short, at
    need(short <= 27 and major != 7)
    length = 1 << (short - 24)
    need(at + length <= len(data))
    number = int.from_bytes(data[at : at + length], "big")
    need(number < 1 << 63 and number >= 24 and (length == 1 or number >> (4 * length)))
    return major, number, at + length


def value(data, at=0, depth=0):
    """Where the value ends."""
    need(depth <= 16)
    start = at
    major, number, at = head(data, at)
    if major < 2:
        return at
    if major in (2, 3):
        need(at + number <= len(data))
        if major == 3:
            try:
                text = data[at : at + number].decode("utf-8")
            except UnicodeDecodeError:
                raise Refused
            need(unicodedata.is_normalized("NFC", text))
        return at + number
    if major == 4:
        for _ in range(number):
            at = value(data, at, depth + 1)
        return at
    if major == 5:
        before = b""
        for _ in range(number):
            need(at < len(data) and data[at] >> 5 == 3)
            end = value(data, at, depth + 1)
            need(data[at:end] > before)
            before = data[at:end]
            at = value(data, end, depth + 1)
        return at
    if major == 6:
        need(number in (1004, 0xD301, 0xD302, 0xD303))
        inner, size, begin = head(data, at)
        end = value(data, at, depth)
        text = data[begin:end].decode("ascii", "replace")
        if number == 1004:
            import datetime

            need(inner == 3 and len(text) == 10)
            try:
                datetime.date.fromisoformat(text)
            except ValueError:
                raise Refused
        elif number == 0xD301:
            import re

            need(inner == 3 and re.fullmatch(r"-?(0|[1-9][0-9]{0,37})(\.[0-9]{1,18})?", text))
            need(not re.fullmatch(r"-[0.]+", text))
        elif number == 0xD302:
            need(inner == 0 and size <= 253402300799999)
        else:
            need(inner == 2 and size == 32)
        return end
    need(data[start] in (0xF4, 0xF5))
    return at


def is_value(data):
    try:
        return value(data) == len(data)
    except Refused:
        return False


encoding = load("encoding.json")
for one in encoding["written"]:
    check(is_value(bytes.fromhex(one["cbor"])), one["value"])
for one in encoding["refused"]:
    check(not is_value(bytes.fromhex(one["cbor"])), one["what"])
salt = b"\x07" + bytes(31)
for one in encoding["written"]:
    if "hidden" in one["value"]:
        kind = "sm3" if "sm3" in one["value"] else "sha256"
        mac = hmac.new(salt, b"\x63" + "王".encode("utf-8"), kind).digest()
        check(bytes.fromhex(one["cbor"])[-32:] == mac, one["value"])

# Whole logs
for kind in ("sm3", "sha256"):
    log = load("log-%s.json" % kind)
    leaves = []
    for entry in log["entries"]:
        data = bytes.fromhex(entry["cbor"])
        check(is_value(data), "entry")
        leaves.append(h(kind, b"\x00" + data))
        check(leaves[-1].hex() == entry["leaf"], "leaf %d" % entry["number"])
    fields = dict(line.split(" ", 1) for line in log["head"].splitlines()[1:6])
    check(base64.b64encode(root(kind, leaves)).decode() == fields["root"], "root in the head")
    name, key_kind, key_id, key = log["key"].split(" ")
    id_hash = {"sm2": "sm3", "ed25519": "sha256"}[key_kind]
    label = ("%s\n%s\n" % (key_kind, name)).encode()
    check(h(id_hash, label + base64.b64decode(key))[:8].hex() == key_id, "id of the key")
    found = [base64.b64encode(x).decode() for x in path(kind, 2, leaves)]
    said = [line[5:] for line in log["receipt"].splitlines() if line.startswith("path ")]
    check(found == said, "path of the receipt")

print("%d checks, all the same" % done)
