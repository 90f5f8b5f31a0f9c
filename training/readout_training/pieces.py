"""Word pieces and the few outward features of a word that the encoder is given."""
import functools
import json
import os
import unicodedata

from tokenizers import Tokenizer

BASE = os.path.join(os.path.dirname(__file__), "..", "base")
PIECES_A_WORD = 6  # an address or a string of rubbish says no more after its first pieces
WINDOW = 510  # pieces between [CLS] and [SEP]: the encoder has 512 positions
NONE, DIGITS, CAPITALS, CAPITAL, LOWER, OTHER = range(6)
CASES = 6


def _needed(piece):
    """BERT's vocabulary without its places to spare and without pieces of several letters in other writing than Latin. Every
    single character stays, so that a word in any writing is cut into more pieces at worst, and never becomes unknown."""
    letters = piece.removeprefix("##") or piece
    return not piece.startswith("[unused") and (len(letters) == 1 or all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in letters))


@functools.lru_cache(None)
def _description():
    with open(os.path.join(BASE, "all-minilm-l6-v2-tokenizer.json"), encoding="utf-8") as stream:
        return json.load(stream)


@functools.lru_cache(None)
def kept():
    """The numbers, in MiniLM's vocabulary, of the pieces that are kept, in order: a piece's own number is its place here."""
    return [i for piece, i in sorted(_description()["model"]["vocab"].items(), key=lambda item: item[1]) if _needed(piece)]


@functools.lru_cache(None)
def vocabulary():
    by_number = {i: piece for piece, i in _description()["model"]["vocab"].items()}
    return [by_number[i] for i in kept()]


@functools.lru_cache(None)
def tokenizer():
    """The reference tokenizer over the vocabulary that is kept."""
    description = {**_description(), "post_processor": None}
    number = {piece: i for i, piece in enumerate(vocabulary())}
    description["model"] = {**description["model"], "vocab": number}
    description["added_tokens"] = [{**token, "id": number[token["content"]]} for token in description["added_tokens"]]
    t = Tokenizer.from_str(json.dumps(description))
    t.no_truncation()
    t.no_padding()
    t.encode_special_tokens = True  # '[SEP]' in a text is text
    return t


CLS, SEP, UNK = (vocabulary().index(mark) for mark in ("[CLS]", "[SEP]", "[UNK]"))


@functools.lru_cache(200_000)
def of(word):
    """The ids of a word's first pieces, never none."""
    return tuple(tokenizer().encode(word[:100], add_special_tokens=False).ids[:PIECES_A_WORD]) or (UNK,)


@functools.lru_cache(200_000)
def case(word):
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return DIGITS if any(c.isdecimal() for c in word) else NONE
    if all(c.isupper() for c in letters):
        return CAPITALS if len(letters) > 1 else CAPITAL
    if all(c.islower() for c in letters):
        return LOWER
    return CAPITAL if letters[0].isupper() and all(not c.isupper() for c in letters[1:]) else OTHER


def shape(word, glued):
    """Letter case, and whether white space stands before the word: it tells opening from closing quotes."""
    return case(word) + (CASES if glued else 0)
