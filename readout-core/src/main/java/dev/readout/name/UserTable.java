package dev.readout.name;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A table beside those that Readout brings along: the user's own, or one made from a public list.
 *
 * @param name which table its columns are those of: {@code people}, {@code offices}, {@code
 *     organisations}, {@code regions} or {@code outlets}
 * @param origin where it comes from, as {@code kb explain} shows it
 * @param licence under which terms, or empty for one's own
 * @param lines tab-separated rows; blank lines and those that begin with {@code #} say nothing
 */
public record UserTable(String name, String origin, String licence, List<String> lines) {
  public UserTable {
    lines = List.copyOf(lines);
  }

  /** A table of one's own. */
  public UserTable(String name, List<String> lines) {
    this(name, "own table", "", lines);
  }

  /** Tells sets of tables apart; empty where there are none. */
  public static String digest(List<UserTable> tables) {
    if (tables.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (UserTable table : tables) {
        digest.update(table.name().getBytes(StandardCharsets.UTF_8));
        for (String line : table.lines()) {
          digest.update((byte) '\n');
          digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
