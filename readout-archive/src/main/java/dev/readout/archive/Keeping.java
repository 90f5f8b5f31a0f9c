package dev.readout.archive;

import dev.readout.article.Page;

/**
 * One article to be kept with its reading.
 *
 * @param readingJson one reading as the reading format has it, without a line end
 * @param rulesVersion of the rules that made the reading
 */
public record Keeping(Page page, String readingJson, String rulesVersion, SearchText searchText) {}
