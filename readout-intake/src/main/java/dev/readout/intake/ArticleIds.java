package dev.readout.intake;

import dev.readout.article.ContentHash;
import dev.readout.article.Page;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each article of a run an id of its own: the one it came with, else one made of its content.
 * A second article of other content under an id that is taken gets the id and a piece of its
 * content hash; the same content again gets the same id again. Not thread-safe.
 */
final class ArticleIds {
  private static final int WHOLE = 16;
  private static final int SUFFIX = 8;

  private final Map<String, String> taken = new HashMap<>();

  Page name(
      @Nullable String id,
      Page.Kind kind,
      String source,
      Page.Given given,
      Map<String, String> extra) {
    String hash = ContentHash.of(new Page("", kind, source, given, extra));
    String wanted = id == null || id.isBlank() ? hash.substring(0, WHOLE) : printable(id);
    String holder = taken.putIfAbsent(wanted, hash);
    String named = holder == null || holder.equals(hash) ? wanted : suffixed(wanted, hash);
    return new Page(named, kind, source, given, extra);
  }

  private static String suffixed(String id, String hash) {
    return id + "-" + hash.substring(0, SUFFIX);
  }

  /** Ids are typed and printed: control characters in them become an underscore. */
  private static String printable(String id) {
    return id.codePoints()
        .map(point -> Character.isISOControl(point) ? '_' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
