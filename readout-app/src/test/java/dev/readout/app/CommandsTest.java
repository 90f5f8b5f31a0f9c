package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line from outside: what it prints, what it says of bad input, how it ends. */
class CommandsTest {
  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  private Ran run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  private static Ran run(InputStream input, String... arguments) {
    PrintStream before = System.out;
    InputStream inputBefore = System.in;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      System.setIn(input);
      CommandLine line = Main.commandLine();
      line.setErr(new PrintWriter(err, true));
      int code = line.execute(arguments);
      captured.flush();
      return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(before);
      System.setIn(inputBefore);
    }
  }

  private String archive() {
    return folder.resolve("archive.db").toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void everyCommandHasExamplesInItsHelp() {
    CommandLine readout = Main.commandLine();
    readout
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!Stream.of("help", "generate-completion").toList().contains(name)) {
                assertThat(String.join("", command.getCommandSpec().usageMessage().footer()))
                    .as(name)
                    .contains("Example");
              }
            });
    assertThat(run("--help").code()).isEqualTo(ExitCode.OK);
    assertThat(run("generate-completion").out()).contains("readout");
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(run().code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("read").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("read", "--nonsense", "x").code()).isEqualTo(ExitCode.USAGE);
    assertThat(run("timeline", "--archive", archive(), "--from", "yesterday").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void badInputNeverStopsTheRun() throws IOException {
    Path good =
        file(
            "good.txt",
            "Ministers met in Oslo on Friday.\n\nThey will meet again next week, a spokeswoman said.");
    Path binary =
        Files.write(
            folder.resolve("picture.txt"),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3});
    Path empty = file("empty.html", "");
    Path lines =
        file(
            "lines.jsonl",
            "{\"id\":\"l1\",\"text\":\"Rain fell in Bergen, officials said.\"}\n{broken\n[]\n");
    Path navigation =
        file(
            "navigation.html",
            "<html><body><nav><a href='/'>Home</a><a href='/w'>World</a></nav></body></html>");
    Ran ran =
        run(
            "read",
            "--json",
            "--no-archive",
            good.toString(),
            binary.toString(),
            empty.toString(),
            lines.toString(),
            navigation.toString(),
            folder.resolve("absent.txt").toString(),
            file("table.pdf", "x").toString());
    assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(
            ran.out()
                .lines()
                .filter(l -> l.startsWith("{\"id\":\"good\"") || l.startsWith("{\"id\":\"l1\"")))
        .hasSize(2);
    assertThat(ran.err())
        .contains(
            "BINARY",
            "EMPTY",
            "MALFORMED",
            "lines.jsonl:2",
            "NOT_FOUND",
            "UNKNOWN_FORMAT",
            "NO_BODY");
    assertThat(ran.err()).contains("articles read");
  }

  @Test
  void anotherLanguageIsKeptMarkedAndNotRead() throws IOException {
    Path german =
        file(
            "bericht.txt",
            "Der Bundeskanzler hat am Montag in Berlin gesagt, dass die Regierung an ihren Plänen festhält. Die Minister wollen sich in der"
                + " kommenden Woche erneut treffen, um über den Haushalt zu sprechen, teilte ein Sprecher mit.");
    Ran ran = run("read", "--json", "--archive", archive(), german.toString());
    assertThat(ran.out())
        .contains("\"language\":\"de\"", "NOT_ENGLISH")
        .doesNotContain("\"statements\"");
    assertThat(run("search", "--archive", archive(), "Bundeskanzler").code())
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void whatIsReadIsKeptFoundShownAndForgotten() throws IOException {
    Path page =
        file(
            "harbour.txt",
            "Dockers in Durban will strike on Monday, their union said.\n\nThe port authority declined to comment.");
    assertThat(run("read", "--quiet", "--archive", archive(), page.toString()).code())
        .isEqualTo(ExitCode.OK);
    Ran again = run("read", "--archive", archive(), page.toString());
    assertThat(again.err()).contains("1 known already");
    assertThat(run("search", "--archive", archive(), "dockers").out()).contains("harbour");
    assertThat(run("search", "--archive", archive(), "zeppelin").code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("show", "--archive", archive(), "harbour").out()).contains("Said");
    assertThat(run("show", "--json", "--archive", archive(), "harbour").out())
        .startsWith("{\"id\":\"harbour\"");
    assertThat(run("stories", "--json", "--archive", archive()).out()).contains("\"harbour\"");
    assertThat(run("story", "--archive", archive(), "harbour").code()).isEqualTo(ExitCode.OK);
    assertThat(run("timeline", "--archive", archive()).code()).isEqualTo(ExitCode.OK);
    assertThat(run("reread", "--archive", archive()).err()).contains("0 articles read");
    assertThat(run("forget", "--archive", archive(), "harbour").code()).isEqualTo(ExitCode.OK);
    assertThat(run("show", "--archive", archive(), "harbour").code()).isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void anAnalystsDecisionsOutliveReadingAgain() throws IOException {
    Path strike = file("strike.txt", "Dockers in Durban will strike on Monday, their union said.");
    Path bridge = file("bridge.txt", "A bridge near Tromsø was closed after snow, police said.");
    run("read", "--quiet", "--archive", archive(), strike.toString(), bridge.toString());
    assertThat(run("stories", "--archive", archive()).out().split("1 article ", -1)).hasSize(3);

    Ran merge = run("stories", "merge", "--by", "desk", "--archive", archive(), "strike", "bridge");
    assertThat(run("stories", "--archive", archive()).out()).contains("2 articles");
    run("stories", "rename", "--archive", archive(), "strike", "Two things");
    run("stories", "pin", "--archive", archive(), "strike");
    run("forget", "--archive", archive(), "bridge");
    run("read", "--quiet", "--archive", archive(), bridge.toString());
    assertThat(run("story", "--archive", archive(), "bridge").out()).startsWith("Two things");
    assertThat(run("stories", "--json", "--archive", archive()).out())
        .contains("\"pinned\":true", merge.out().strip());
    assertThat(run("stories", "corrections", "--archive", archive()).out().lines()).hasSize(3);

    run("stories", "split", "--archive", archive(), "strike", "bridge");
    assertThat(run("stories", "--archive", archive()).out()).doesNotContain("2 articles");
    assertThat(run("stories", "undo", "--archive", archive(), merge.out().strip()).code())
        .isEqualTo(ExitCode.OK);
    assertThat(run("stories", "undo", "--archive", archive(), merge.out().strip()).code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("stories", "merge", "--archive", archive(), "strike", "nothing").code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("stories", "split", "--archive", archive(), "strike", "bridge").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anUnusableArchiveIsSaidAndReadingGoesOn() throws IOException {
    Path notAnArchive =
        file(
            "notes.db",
            "this is no database, but a long enough text to look like a file of some kind");
    Path page = file("a.txt", "Ministers met in Oslo on Friday, a spokeswoman said.");
    Ran read = run("read", "--json", "--archive", notAnArchive.toString(), page.toString());
    assertThat(read.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(read.out()).startsWith("{\"id\":\"a\"");
    assertThat(read.err()).contains("NOT_AN_ARCHIVE");
    Ran show = run("show", "--archive", notAnArchive.toString(), "a");
    assertThat(show.code()).isEqualTo(ExitCode.ARCHIVE);
  }

  @Test
  void standardInputAndUnknownKeys() {
    InputStream line =
        new ByteArrayInputStream(
            "{\"id\":\"x\",\"text\":\"Oslo will wait, it said.\",\"clean\":false,\"desk\":{\"n\":1}}\n"
                .getBytes(StandardCharsets.UTF_8));
    Ran ran = run(line, "read", "--json", "--no-archive", "-");
    assertThat(ran.out()).contains("\"extra\":{\"desk\":{\"n\":1}}");
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void copiesAndPairs() throws IOException {
    String text =
        "The council of Veldhaven voted on Tuesday to close the old harbour bridge for nine weeks, its clerk said. Traders who depend on the crossing"
            + " asked for a ferry. The mayor promised an answer by Friday and said the repair could not wait until autumn.";
    Path a = file("a.txt", text);
    Path b = file("b.txt", text + " Work begins in May.");
    assertThat(run("copies", a.toString(), b.toString()).out())
        .contains("Family", "2 articles", "└─ ", "Work begins in May");
    assertThat(run("copies", "--json", a.toString(), b.toString()).out())
        .contains("\"articles\":[{\"id\"", "\"changes\":[{\"kind\"", "\"here\":[");
    Path pairs =
        file(
            "pairs.jsonl",
            "{\"id\":\"p\",\"a\":{\"text\":\""
                + text
                + "\"},\"b\":{\"text\":\""
                + text
                + "\"}}\n{oops\n");
    Ran compared = run("copies", "--json", "--pairs", pairs.toString());
    assertThat(compared.out()).contains("\"id\":\"p\"", "\"label\":\"copy\"");
    assertThat(compared.code()).isEqualTo(ExitCode.SOME_FAILED);
  }

  @Test
  void copiesOfAKeptArticleAreKnownOverARestart() throws IOException {
    String text =
        "The council of Veldhaven voted on Tuesday to close the old harbour bridge for nine weeks, its clerk said. Traders who depend on the crossing"
            + " asked for a ferry. The mayor promised an answer by Friday and said the repair could not wait until autumn.";
    Path archive = file("kept.db", "");
    java.nio.file.Files.delete(archive);
    run("read", "-q", "--archive", archive.toString(), file("one.txt", text).toString());
    String alone = run("copies", "--json", "--archive", archive.toString(), "one").out();
    run("read", "-q", "--archive", archive.toString(), file("two.txt", text + " Rain.").toString());
    String both = run("copies", "--json", "--archive", archive.toString(), "two").out();
    assertThat(both).contains("\"one\"", "\"two\"");
    assertThat(run("copies", "--json", "--archive", archive.toString(), "one").out())
        .isEqualTo(both);
    String formerId = alone.substring(alone.indexOf("\"f") + 1, alone.indexOf("\","));
    assertThat(run("copies", "--json", "--archive", archive.toString(), formerId).out())
        .isEqualTo(both);
  }

  @Test
  void annotatesAsConllu() throws IOException {
    Path page = file("a.txt", "Oslo said on Friday that it would wait.");
    List<String> lines = run("annotate", "--as-is", page.toString()).out().lines().toList();
    assertThat(lines).anyMatch(l -> l.startsWith("# newdoc id = a"));
    assertThat(lines.stream().filter(l -> l.matches("\\d+\\t.*")).toList())
        .allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(10));
  }

  @Test
  void knowsAndMatchesNames() throws IOException {
    assertThat(run("kb", "find", "Norway").out()).contains("Q20");
    assertThat(run("kb", "explain", "Q20").code()).isEqualTo(ExitCode.OK);
    assertThat(run("kb", "stats").code()).isEqualTo(ExitCode.OK);
    Path pairs =
        file("names.jsonl", "{\"id\":\"1\",\"a\":\"Emmanuel Macron\",\"b\":\"Emanuel Macron\"}\n");
    assertThat(run("kb", "match", "--json", pairs.toString()).out()).contains("\"match\":true");
  }
}
