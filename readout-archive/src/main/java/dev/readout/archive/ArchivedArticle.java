package dev.readout.archive;

import org.jspecify.annotations.Nullable;

/** A line of the archive's list. */
public record ArchivedArticle(
    String id,
    String contentHash,
    @Nullable String title,
    @Nullable String published,
    @Nullable String publisher,
    String rulesVersion) {}
