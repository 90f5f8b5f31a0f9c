"""Word pieces and the few outward features of a word that the encoder is given."""
import functools
import os

from tokenizers import Tokenizer

BASE = os.path.join(os.path.dirname(__file__), "..", "base")
CLS, SEP, UNK = 101, 102, 100
PIECES_A_WORD = 6  # an address or a string of rubbish says no more after its first pieces
WINDOW = 510  # pieces between [CLS] and [SEP]: the encoder has 512 positions
NONE, DIGITS, CAPITALS, CAPITAL, LOWER, OTHER = range(6)
CASES = 6


@functools.lru_cache(None)
def tokenizer():
    t = Tokenizer.from_file(os.path.join(BASE, "all-minilm-l6-v2-tokenizer.json"))
    t.no_truncation()
    t.no_padding()
    t.encode_special_tokens = True  # '[SEP]' in a text is text
    return t


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
