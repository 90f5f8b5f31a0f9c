package dev.readout.clean;

import java.util.List;
import java.util.stream.Stream;

/** How a block's text looks. */
final class ShapeFeatures implements FeatureGroup {
  /** Of the numbers that need nothing but the text. */
  static final List<String> TEXT_NAMES =
      List.of(
          "words",
          "letters_a_word",
          "capital_share",
          "shout_share",
          "number_share",
          "function_share",
          "commas",
          "sentences",
          "ends_sentence",
          "ends_colon",
          "starts_small");

  static final List<String> NAMES =
      Stream.concat(TEXT_NAMES.stream(), Stream.of("link_share", "strong_share")).toList();

  private final PageSurvey survey;

  ShapeFeatures(PageSurvey survey) {
    this.survey = survey;
  }

  @Override
  public void describe(int block, Numbers numbers) {
    text(numbers, survey.shapes[block]);
    Block here = survey.page.blocks.get(block);
    double length = here.span().length();
    numbers.add(here.linked() / length);
    numbers.add(here.strong() / length);
  }

  /** The numbers that need nothing but the text: those of flattened lines too. */
  static void text(Numbers numbers, TextShape shape) {
    double words = Math.max(1, shape.words());
    numbers.add(shape.words());
    numbers.add(shape.letters() / words);
    numbers.add(shape.capitals() / words);
    numbers.add(shape.shouted() / words);
    numbers.add(shape.numbers() / words);
    numbers.add(shape.function() / words);
    numbers.add(shape.commas());
    numbers.add(shape.sentences());
    numbers.add(shape.endsSentence());
    numbers.add(shape.ending() == ':');
    numbers.add(Character.isLowerCase(shape.first()));
  }
}
