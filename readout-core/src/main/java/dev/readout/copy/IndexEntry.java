package dev.readout.copy;

import java.util.List;

/**
 * What a {@link FamilyIndex} knows of one article, to be kept over a restart.
 *
 * @param contentHash of its words, see {@link ComparedText#contentHash()}
 * @param joined ids of articles added before it of whose families it became a member, one of each
 */
public record IndexEntry(String id, String contentHash, SearchKeys keys, List<String> joined) {
  public IndexEntry {
    joined = List.copyOf(joined);
  }
}
