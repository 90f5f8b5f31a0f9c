package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.Origin;
import dev.readout.article.PublicationDate;
import dev.readout.article.Publisher;
import dev.readout.article.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts made up for the tests: one flood, reported by several desks. */
public final class CopyExamples {
  public static final String REPORT =
      """
      More than 400 families left the river town of Velmora on Tuesday after a dam upstream began to leak, regional officials said.
      Engineers opened two of the five sluices shortly before dawn to take pressure off the 60-year-old wall, which had shown cracks since March.
      "We are not out of danger, but nobody will sleep in the valley tonight," said Ines Karvall, the governor of the province.
      Buses carried residents to three schools on higher ground, where the Red Cross set up 900 beds and a field kitchen.
      A spokesman for the operator, Norrdal Power, rejected reports that an inspection planned for last autumn had been cancelled to save money.
      The government in the capital sent 150 soldiers with boats and said that it would decide on Thursday whether the railway could reopen.
      """;

  public static final String BRIEF =
      """
      More than 400 families left the river town of Velmora on Tuesday after a dam upstream began to leak, regional officials said.
      Engineers opened two of the five sluices shortly before dawn to take pressure off the 60-year-old wall, which had shown cracks since March.
      """;

  public static final String REWRITE =
      """
      A leaking dam has emptied a whole town in the north of the country.
      More than 400 families left the river town of Velmora on Tuesday after the dam upstream began to leak, regional officials said.
      Our correspondent saw long queues of cars on the only bridge that was still open in the afternoon.
      Buses carried residents to three schools on higher ground, where the Red Cross has set up 900 beds and a field kitchen.
      A spokesman for the operator, Norrdal Power, rejected reports that an inspection planned for last autumn was cancelled to save money.
      Shopkeepers in the lower streets had begun to stack sandbags as early as Sunday evening, one of them told this newspaper by phone.
      """;

  public static final String TRANSLATION =
      """
      Over 400 families have abandoned the town of Velmora on the river this Tuesday, after a dam situated upstream started leaking, according to officials of the region.
      Shortly before the dawn the engineers have opened two sluices out of five for reducing the pressure on the wall, aged 60 years, where cracks were visible since March.
      "We have not escaped the danger, but no one sleeps in the valley this night", declared the governor of the province, Ines Karvall.
      The residents were transported with buses to three schools placed higher, in which the Red Cross installed 900 beds and a kitchen of campaign.
      Norrdal Power, the operator, denied through a spokesman the reports after which an inspection foreseen for the past autumn would have been cancelled for saving money.
      The government from the capital sent 150 soldiers with boats and announced that on Thursday it decides if the railway can be reopened.
      """;

  /** The same text, out of another language by another hand. */
  public static final String OTHER_TRANSLATION =
      """
      The river town Velmora was left on Tuesday by more than 400 families since the dam above it had sprung a leak, said officials in the region.
      To relieve the wall, which is 60 years old and has been cracked since March, engineers raised two of five sluices before daybreak.
      "The danger is not behind us, but tonight nobody is going to sleep in the valley," the provincial governor, Ines Karvall, said.
      By bus the inhabitants were brought to three schools lying higher, where 900 beds and a field kitchen were installed by the Red Cross.
      The spokesman of Norrdal Power, which operates the dam, denied that an inspection due last autumn was called off in order to save.
      From the capital the government sent 150 soldiers and boats; on Thursday it is to decide about reopening the railway, it said.
      """;

  public static final String OTHER_REPORT =
      """
      Velmora stood silent by noon, its shutters down and its church bell the only sound left along the quay.
      The evacuation came faster than anybody here had expected; many people carried nothing but a bag and the dog.
      "We are not out of danger, but nobody will sleep in the valley tonight," Governor Ines Karvall told a news conference.
      Hydrologists have warned for years about the concrete in this stretch of the river, which freezes hard each winter.
      Insurance companies put the possible damage at 80 million, a figure that the mayor called a guess.
      Classes in the district stay cancelled until Monday, and the hospital has moved its patients inland.
      """;

  public static final String ELSEWHERE =
      """
      The central bank of Ostland left its key rate at 4.25 percent on Wednesday, as most economists had predicted.
      Its president, Marek Dolin, told reporters that wages were still rising too fast for a cut before the summer.
      The currency gained half a percent against the dollar, while shares of builders fell in thin trade.
      Two of the nine members of the council voted for a smaller step, according to the minutes.
      Analysts at three lenders now expect the first cut in September, a quarter later than before.
      """;

  private CopyExamples() {}

  public static Article article(String id, String text) {
    return article(id, text, Credits.NONE);
  }

  public static Article article(String id, String text, Credits credits) {
    return new Article(
        id,
        text,
        List.of(new Span(0, text.length())),
        List.of(),
        credits,
        "en",
        List.of(),
        List.of(),
        Map.of());
  }

  public static Credits credits(
      @Nullable String published, @Nullable String publisher, @Nullable String wire) {
    return new Credits(
        null,
        null,
        PublicationDate.parse(published).orElse(null),
        null,
        List.of(),
        null,
        null,
        publisher == null ? null : new Publisher(publisher, null, List.of()),
        wire == null ? null : new Origin(wire, Origin.Relation.WIRE, List.of()));
  }
}
