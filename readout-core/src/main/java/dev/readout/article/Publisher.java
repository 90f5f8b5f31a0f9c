package dev.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose page this is; at least one of name and domain is known. */
public record Publisher(@Nullable String name, @Nullable String domain, List<Span> evidence) {
  public Publisher {
    evidence = List.copyOf(evidence);
  }
}
