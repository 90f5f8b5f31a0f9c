package dev.readout.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells from the title of a post what kind of post it is, by the ordered patterns of {@code
 * post-kinds.tsv}; {@code kb/compile.py} goes by the same table. Immutable and thread-safe.
 */
public final class PostKinds {
  private static final PostKinds STANDARD = new PostKinds();

  private record Kind(OfficeKind kind, Pattern title) {}

  private final List<Kind> kinds = new ArrayList<>();

  private PostKinds() {
    for (List<String> row : Tables.rows("post-kinds.tsv")) {
      Pattern title = Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE);
      kinds.add(new Kind(OfficeKind.valueOf(row.get(0)), title));
    }
  }

  public static PostKinds standard() {
    return STANDARD;
  }

  /** The first kind whose pattern is found in the title, else any office. */
  public OfficeKind of(String title) {
    for (Kind each : kinds) {
      if (each.title().matcher(title).find()) {
        return each.kind();
      }
    }
    return OfficeKind.OFFICE_HOLDER;
  }
}
