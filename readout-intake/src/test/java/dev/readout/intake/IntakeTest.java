package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Page;
import dev.readout.intake.Outcome.AlreadyRead;
import dev.readout.intake.Outcome.Arrived;
import dev.readout.intake.Outcome.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final InputStream NOTHING = InputStream.nullInputStream();

  @TempDir Path folder;

  @Test
  void walksFoldersInTheOrderOfNames() throws IOException {
    write("b/two.txt", "The second text.");
    write("a.html", "<p>The first page.</p>");
    write("c.HTM", "<p>The third page.</p>");
    write("b/.hidden.txt", "not this");
    write("b/picture.png", "nor this");

    assertThat(ids(read(folder.toString()))).containsExactly("a", "two", "c");
    assertThat(page(read(folder.toString()).getFirst()).kind()).isEqualTo(Page.Kind.HTML);
  }

  @Test
  void readsJsonLines() throws IOException {
    write(
        "dump.jsonl",
        """
        {"id": "a1", "text": "Talks began.", "published": "2025-08-12", "title": "Talks", "url": null}

        {"id": 7, "html": "<p>Talks ended.</p>", "publisher": "Paper", "desk": {"n": [1, 2.50]}, "pages": 3.0}
        {"text": "As it stands.", "clean": false, "title": ["odd"]}
        """);

    List<Outcome> outcomes = read(folder.resolve("dump.jsonl").toString());

    Page first = page(outcomes.get(0));
    assertThat(first.id()).isEqualTo("a1");
    assertThat(first.kind()).isEqualTo(Page.Kind.TEXT);
    assertThat(first.source()).isEqualTo("Talks began.");
    assertThat(first.given()).isEqualTo(new Page.Given("Talks", null, "2025-08-12", null, null));
    assertThat(first.extra()).isEmpty();
    Page second = page(outcomes.get(1));
    assertThat(second.id()).isEqualTo("7");
    assertThat(second.kind()).isEqualTo(Page.Kind.HTML);
    assertThat(second.given().publisher()).isEqualTo("Paper");
    assertThat(second.extra())
        .containsExactly(
            java.util.Map.entry("desk", "{\"n\": [1, 2.50]}"), java.util.Map.entry("pages", "3.0"));
    assertThat(outcomes.get(1).location().line()).isEqualTo(3);
    Page third = page(outcomes.get(2));
    assertThat(third.kind()).isEqualTo(Page.Kind.BODY);
    assertThat(third.id()).matches("[0-9a-f]{16}");
    assertThat(third.extra()).containsEntry("title", "[\"odd\"]").hasSize(1);
  }

  @Test
  void aBrokenLineIsToldWithItsNumberAndTheRunGoesOn() throws IOException {
    write(
        "dump.jsonl",
        """
        {"text": "One."}
        {"text": "Two.
        ["text"]
        {"title": "no text"}
        {"text": 5}
        {"text": ""}
        {"text": "Three."} {"text": "Four."}
        {"text": "Five."}
        """);

    List<Outcome> outcomes = read(folder.resolve("dump.jsonl").toString());

    assertThat(outcomes).hasSize(8);
    assertThat(outcomes.stream().filter(Refused.class::isInstance).map(Refused.class::cast))
        .extracting(refused -> refused.location().line() + " " + refused.category())
        .containsExactly(
            "2 MALFORMED", "3 MALFORMED", "4 MALFORMED", "5 MALFORMED", "6 EMPTY", "7 MALFORMED");
    assertThat(((Refused) outcomes.get(1)).sentence())
        .contains("dump.jsonl:2: broken JSON at column")
        .contains("(MALFORMED); mend the line");
    assertThat(page(outcomes.get(7)).source()).isEqualTo("Five.");
  }

  @Test
  void aReadingIsTakenAsOne() throws IOException {
    write(
        "readings.jsonl", "{\"id\": \"a1\", \"article\": {\"text\": \"Talks.\"}, \"names\": []}\n");

    AlreadyRead read = (AlreadyRead) read(folder.resolve("readings.jsonl").toString()).getFirst();
    assertThat(read.id()).isEqualTo("a1");
    assertThat(read.json()).startsWith("{\"id\": \"a1\", \"article\"").endsWith("}");
  }

  @Test
  void standardInputIsWhatItLooksLike() {
    assertThat(page(readInput("{\"text\": \"A line.\"}\n")).source()).isEqualTo("A line.");
    assertThat(page(readInput("\n <!doctype html><p>A page.")).kind()).isEqualTo(Page.Kind.HTML);
    Page text = page(readInput("A text.\nOf two lines."));
    assertThat(text.kind()).isEqualTo(Page.Kind.TEXT);
    assertThat(text.id()).matches("[0-9a-f]{16}");
    assertThat(((Refused) readInput("")).category()).isEqualTo(Category.EMPTY);
  }

  @Test
  void asItIsMeansTheBody() throws IOException {
    write("a.txt", "A body.");
    try (Stream<Outcome> outcomes =
        Intake.of(List.of(folder.toString()), Settings.standard(NOTHING).withAsIs(true))
            .outcomes()) {
      assertThat(page(outcomes.findFirst().orElseThrow()).kind()).isEqualTo(Page.Kind.BODY);
    }
  }

  @Test
  void anIdTakenByOtherContentGetsASuffix() throws IOException {
    write("a/index.html", "<p>One.</p>");
    write("b/index.html", "<p>Two.</p>");
    write("c/index.html.gz", gzip("<p>One.</p>".getBytes(StandardCharsets.UTF_8)));

    List<String> ids = ids(read(folder.toString()));

    assertThat(ids.get(0)).isEqualTo("index");
    assertThat(ids.get(1)).matches("index-[0-9a-f]{8}");
    assertThat(ids.get(2)).isEqualTo("index");
  }

  @Test
  void decompressesAndTellsWhatIsCutShort() throws IOException {
    byte[] whole = gzip("The text of an article.".getBytes(StandardCharsets.UTF_8));
    write("whole.txt.gz", whole);
    write("cut.txt.gz", Arrays.copyOf(whole, whole.length - 12));
    byte[] lines =
        gzip("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(StandardCharsets.UTF_8));
    write("lines.jsonl.gz", Arrays.copyOf(lines, lines.length - 4));
    byte[] broken = whole.clone();
    broken[12] ^= 0x55;
    write("broken.txt.gz", broken);

    assertThat(page(read(file("whole.txt.gz")).getFirst()).source())
        .isEqualTo("The text of an article.");
    assertThat(refusal("cut.txt.gz")).isEqualTo(Category.DAMAGED);
    assertThat(refusal("broken.txt.gz")).isEqualTo(Category.DAMAGED);
    List<Outcome> fromLines = read(file("lines.jsonl.gz"));
    assertThat(fromLines.stream().map(IntakeTest::brief)).hasSize(3).last().isEqualTo("DAMAGED");
  }

  @Test
  void refusesWhatIsNoArticle() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    write("noise.txt", noise);
    write("paper.html", "%PDF-1.7 and so on");
    write("blank.html", " \n\t\n");
    write("none.txt", "");
    write("notes.docx", "words");
    Files.createDirectory(folder.resolve("nothing"));

    assertThat(refusal("noise.txt")).isEqualTo(Category.BINARY);
    assertThat(refusal("paper.html")).isEqualTo(Category.BINARY);
    assertThat(refusal("blank.html")).isEqualTo(Category.EMPTY);
    assertThat(refusal("none.txt")).isEqualTo(Category.EMPTY);
    assertThat(refusal("notes.docx")).isEqualTo(Category.UNKNOWN_FORMAT);
    assertThat(refusal("nothing")).isEqualTo(Category.EMPTY);
    assertThat(refusal("missing.txt")).isEqualTo(Category.NOT_FOUND);
    assertThat(refusal("impossible\0name.txt")).isEqualTo(Category.NOT_FOUND);
  }

  @Test
  void refusesWhatIsTooLargeAndReadsTheNextLine() throws IOException {
    String long_ = "{\"id\": \"long\", \"text\": \"" + "word ".repeat(300) + "\"}";
    write("lines.jsonl", long_ + "\n{\"id\": \"short\", \"text\": \"A word.\"}\n");
    write("large.txt", "word ".repeat(300));
    write("large.html.gz", gzip("word ".repeat(300).getBytes(StandardCharsets.UTF_8)));

    Settings small = Settings.standard(NOTHING).withLimit(1000);
    try (Stream<Outcome> outcomes = Intake.of(List.of(folder.toString()), small).outcomes()) {
      assertThat(outcomes.map(IntakeTest::brief))
          .containsExactly("TOO_LARGE", "TOO_LARGE", "TOO_LARGE", "short");
    }
  }

  @Test
  void textWithSomeZerosIsStillText() throws IOException {
    write("a.txt", "Ministers met on Monday\0 and parted on Tuesday.".repeat(4));
    assertThat(page(read(file("a.txt")).getFirst()).source()).contains("Monday\0 and");
  }

  @Test
  void halvesOfCharactersAreReplaced() throws IOException {
    write("a.jsonl", "{\"id\": \"x\\u0007y\", \"text\": \"\\ud83d\\ude00 and \\ud83d alone\"}");
    Page page = page(read(file("a.jsonl")).getFirst());
    assertThat(page.source()).isEqualTo("😀 and \uFFFD alone");
    assertThat(page.id()).isEqualTo("x_y");
  }

  @Test
  void readsNoFurtherThanAskedFor() {
    InputStream endless =
        new InputStream() {
          private final byte[] line = "{\"text\": \"Again.\"}\n".getBytes(StandardCharsets.UTF_8);
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    try (Stream<Outcome> outcomes =
        Intake.of(List.of("-"), Settings.standard(endless)).outcomes()) {
      Iterator<Outcome> iterator = outcomes.iterator();
      for (int i = 1; i <= 3; i++) {
        assertThat(iterator.next().location().toString()).isEqualTo("standard input:" + i);
      }
    }
  }

  @Test
  void aWrongCharsetIsSeenThrough() throws IOException {
    String text =
        "<meta charset=utf-8><p>Café owners – all of them – said “no” to the naïve façade.";
    write("a.html", text.getBytes(Charset.forName("windows-1252")));
    assertThat(page(read(file("a.html")).getFirst()).source()).isEqualTo(text);
  }

  private static String brief(Outcome outcome) {
    return switch (outcome) {
      case Arrived arrived -> arrived.page().id();
      case AlreadyRead read -> read.id();
      case Refused refused -> refused.category().name();
    };
  }

  private List<Outcome> read(String... inputs) {
    try (Stream<Outcome> outcomes =
        Intake.of(List.of(inputs), Settings.standard(NOTHING)).outcomes()) {
      return outcomes.toList();
    }
  }

  private static Outcome readInput(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (Stream<Outcome> outcomes = Intake.of(List.of("-"), Settings.standard(in)).outcomes()) {
      return outcomes.findFirst().orElseThrow();
    }
  }

  private Category refusal(String name) {
    return ((Refused) read(folder + "/" + name).getFirst()).category();
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static List<String> ids(List<Outcome> outcomes) {
    return outcomes.stream().map(outcome -> page(outcome).id()).toList();
  }

  private static Page page(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Arrived.class);
    return ((Arrived) outcome).page();
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }
}
