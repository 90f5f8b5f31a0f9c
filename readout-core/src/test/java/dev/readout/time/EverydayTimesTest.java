package dev.readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences of everyday news and what the reporter means by each time in them, in an article of
 * Wednesday 2025-03-12, read without syntax.
 */
class EverydayTimesTest {
  private static String values(String text) {
    return TimeTexts.read(text, "2025-03-12").stream()
        .map(TimeExpression::value)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rescuers reached the village on Monday. The following days brought more rain. On Tuesday the road was cut again. | 2025-03-10 PXD 2025-03-11",
        "The ship was attacked ten days before the election. | P10D",
        "Two soldiers died during Ramadan. | 2025-03-01",
        "Fireworks will be banned during Diwali. | 2025-10-20",
        "Later this week the two ministers will sign the deal. | 2025-W11",
        "Shelling killed nine people over the weekend. | 2025-W10-WE",
        "The two leaders spoke by phone at the weekend. | 2025-W10-WE",
        "At least 40 strikes were carried out in the past 24 hours. | PT24H",
        "As of Monday, 312 people were missing. | 2025-03-10",
        "Bids must be filed no later than March 31. | 2025-03-31",
        "The troops must leave by 20 March. | 2025-03-20",
        "The plant will reopen in mid-August. | 2025-08",
        "He has led the party since 2014. | 2014",
        "The curfew begins at 9 p.m. local time. | 2025-03-12T21:00",
        "The sirens sounded at 0430 GMT on Tuesday. | 2025-03-11T04:30Z",
        "Drones hit the depot overnight. | 2025-03-11TNI",
        "Drones hit the depot overnight into Wednesday. | 2025-03-11TNI",
        "The minister resigned on Tuesday night local time. | 2025-03-11TNI",
        "The summit ran from August 8-12 last year. | 2024-08-08 2024-08-12 2024",
        "The ceasefire will hold from Monday to Wednesday. | 2025-03-17 2025-03-19",
        "Repairs may take 10 to 15 days. | P10D",
        "Sales fell in the three months to the end of December. | P3M 2024-12",
        "Growth reached 2 percent in the fourth quarter. | 2024-Q4",
        "Spending will rise in the next fiscal year. | 2026",
        "Elections are scheduled for next month. | 2025-04",
        "Elections were held last month. | 2025-02",
        "A verdict is expected on Friday. | 2025-03-14",
        "A verdict was handed down on Friday. | 2025-03-07",
        "The president is due to arrive on Thursday. | 2025-03-13",
        "The president arrived on Thursday. | 2025-03-06",
        "Officials said on Tuesday the bridge would reopen on Saturday. | 2025-03-11 2025-03-15",
        "The envoy, who arrived on Sunday, is to leave on Friday. | 2025-03-09 2025-03-14",
        "The law takes effect on 1 July. | 2025-07-01",
        "The law took effect on 1 July. | 2024-07-01",
        "The war entered its third year last month. | 2025-02",
        "Protests have continued every night since Saturday. | XXXX-XX-XXTNI 2025-03-08",
        "The deadline expires at midnight on Thursday. | 2025-03-13T24:00",
        "The attack happened shortly before dawn on Monday. | 2025-03-10TDA",
        "The attack happened in the early hours of Monday. | 2025-03-10TMO",
        "He was detained late on Tuesday. | 2025-03-11",
        "He was born in the spring of 1961. | 1961-SP",
        "Troops are to withdraw within 60 days. | P60D",
        "Troops are to withdraw within the next 60 days. | P60D",
        "The hearing was adjourned until April 3. | 2025-04-03",
        "The hearing was adjourned for two weeks. | P2W",
        "Between 2019 and 2022 the budget doubled. | 2019 2022",
        "From 2015 to 2020 he was ambassador in Oslo. | 2015 2020",
        "In recent days the two sides have exchanged fire. | PXD",
        "Over the past two weeks at least 90 people have died. | P2W",
        "Last week's summit ended without a deal. | 2025-W10",
        "The two met in Geneva a fortnight ago. | 2025-W09",
        "The next round is planned for the first week of April. | 2025-W14",
        "He will step down in the first half of next year. | 2026-H1",
        "The group was founded in the late 1990s. | 199",
        "The dam collapsed in the early morning of 6 June 2023. | 2023-06-06TMO",
        "The assembly meets again a week from Thursday. | 2025-03-20",
        "He had been in office for less than a year. | P1Y",
        "Voting begins tomorrow and ends on Sunday. | 2025-03-13 2025-03-16",
        "Three days of mourning were declared. | P3D",
        "The two-day visit begins on Monday. | P2D 2025-03-17",
        "The court will rule on the appeal on or before March 28. | 2025-03-28",
        "The president spoke on Wednesday evening. | 2025-03-12TEV",
        "The foreign minister will travel to Cairo on Wednesday. | 2025-03-12",
        "The exercise will run until the end of the month. | 2025-03",
        "The exercise lasted until the end of last month. | 2025-02",
        "Since October 7, 2023, the border has been shut. | 2023-10-07",
        "By Wednesday afternoon, the fire was out. | 2025-03-12TAF",
        "The tariffs are to kick in at 12:01 a.m. on April 2. | 2025-04-02T00:01",
        "The plane took off at about 6:40 p.m. on Monday. | 2025-03-10T18:40",
        "Ministers are to meet in Doha in the coming days. | PXD",
        "It was the deadliest day since the war began in April 2023. | 2023-04",
        "The rebels captured the town in January and lost it in February. | 2025-01 2025-02",
        "The report is due by the end of the second quarter. | 2025-Q2",
        "The deal was reached in December. | 2024-12",
        "The deal will be signed in December. | 2025-12",
        "Late last year the company cut 900 jobs. | 2024",
        "The first half of the year was dry. | 2025-H1",
        "He arrived in the capital the previous evening. | 2025-03-11TEV",
        "The blackout started at noon on Tuesday. | 2025-03-11T12:00",
        "Fighting raged on Monday and Tuesday. | 2025-03-10 2025-03-11",
        "Talks are set for Thursday and Friday. | 2025-03-13 2025-03-14",
        "The school has been closed since last Thursday. | 2025-03-06",
        "The festival runs from 3 to 9 May. | 2025-05-03 2025-05-09",
        "The festival ran from May 3 to May 9, 2024. | 2024-05-03 2024-05-09",
        "The summit of 8-12 August 2024 failed. | 2024-08-08 2024-08-12",
        "A truce took hold in the week before Christmas. | 2024-W51",
        "The fast begins at the start of next month. | 2025-04",
        "The next hearing is on May 5. | 2025-05-05",
        "A vote could come as early as Thursday. | 2025-03-13",
        "A vote could come as soon as next week. | 2025-W12",
        "The prisoners were held for more than 18 months. | P18M",
        "The raid came hours after the speech. | PTXH",
        "The two countries cut ties in 2016 and restored them seven years later. | 2016 2023",
        "Some 400 people have crossed the border since Sunday night. | 2025-03-09TNI",
      })
  void daysOfRangesWeeksAndNightsAreThoseThatAReporterMeans(String sentence, String meant) {
    assertThat(values(sentence)).isEqualTo(meant);
  }
}
