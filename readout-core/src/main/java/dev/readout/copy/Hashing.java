package dev.readout.copy;

/**
 * The hashes by which words and runs of words are told apart: 64 bits, the same on every machine.
 * Two different words have one hash less than once in 10^12 pairs of long articles.
 */
final class Hashing {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashing() {}

  /** Of a word: FNV-1a over its UTF-16 units, then mixed. */
  static long of(CharSequence word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /** Of one thing after another; their order matters. */
  static long after(long before, long next) {
    return mixed(Long.rotateLeft(before, 23) * PRIME + next);
  }

  /** Spreads every bit over all others (finaliser of MurmurHash3, Appleby 2011). */
  static long mixed(long hash) {
    long mixed = hash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
