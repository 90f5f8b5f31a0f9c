package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The {@code kb} commands from outside, with a home of their own. */
class KnowledgeCommandsTest {
  @TempDir Path home;

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void moveIn() {
    System.setProperty("readout.home", home.toString());
  }

  @AfterEach
  void moveOut() {
    System.clearProperty("readout.home");
  }

  private static Ran run(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    try (PrintStream captured = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      CommandLine line = Main.commandLine();
      line.setErr(new PrintWriter(err, true));
      int code = line.execute(arguments);
      captured.flush();
      return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void findsExplainsAndCounts() {
    assertThat(run("kb", "find", "Angela", "Merkel").out()).contains("Q567\tperson");
    assertThat(run("kb", "find", "Nobody Ofthatname").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("kb", "explain", "Q567").out())
        .contains("HEAD_OF_GOVERNMENT")
        .contains("checked");
    assertThat(run("kb", "stats").out()).contains("offices").contains("held when checked");
  }

  @Test
  void checkNamesGapsOfADay() {
    Ran ran = run("kb", "check", "--on", "2031-01-01");
    assertThat(ran.code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(ran.out()).contains("gaps:").contains("when last checked");
    assertThat(run("kb", "check", "--on", "tomorrow").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anImportedListIsUsedAndShowsItsLicence() throws IOException {
    Path list =
        Files.writeString(
            home.resolve("entities.json"),
            """
            {"id":"NK-1","caption":"Ivan Kosolapy","schema":"Person","properties":{"name":["Ivan Kosolapy"],"country":["ru"]}}
            """);
    Ran ran = run("kb", "import", "--format", "opensanctions", "--name", "peps", list.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).contains("people").contains("1 rows");
    assertThat(run("kb", "find", "Ivan Kosolapy").out()).contains("opensanctions:NK-1");
    assertThat(run("kb", "explain", "opensanctions:NK-1").out()).contains("CC BY-NC 4.0");
    assertThat(run("kb", "stats").out()).contains("peps/people.tsv").contains("CC BY-NC 4.0");
    assertThat(run("kb", "import", "--format", "factbook", home + "/missing.json").code())
        .isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void unknownNamesAccumulateAndArePromoted() throws IOException {
    Path news =
        Files.writeString(
            home.resolve("news.jsonl"),
            """
            {"id":"a1","published":"2025-05-02","clean":false,"text":"Police in Nairobi arrested the banker Jonas Wamalwitz on Friday over the Lakeside loans scandal, a court clerk said.\\n\\nWamalwitz denied taking part in the Lakeside loans scandal."}
            {"id":"a2","published":"2025-05-03","clean":false,"text":"The Lakeside loans scandal grew on Saturday as the banker Jonas Wamalwitz appeared before a court in Nairobi, a clerk said."}
            """);
    String archive = home.resolve("archive.db").toString();
    assertThat(run("read", "--archive", archive, news.toString()).code()).isEqualTo(ExitCode.OK);

    Ran unknown = run("kb", "unknown", "--archive", archive, "--type", "person", "--json");
    assertThat(unknown.code()).isEqualTo(ExitCode.OK);
    assertThat(unknown.out())
        .contains("\"id\":\"local:jonas-wamalwitz@")
        .contains("\"name\":\"Jonas Wamalwitz\"")
        .contains("\"a1\",\"a2\"")
        .contains("\"mentions\":3");

    Ran promoted =
        run(
            "kb",
            "promote",
            "Jonas",
            "Wamalwitz",
            "--office",
            "Director of Lakeside Bank",
            "--state",
            "ke",
            "--from",
            "2020");
    assertThat(promoted.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(home.resolve("kb/own/people.tsv")))
        .contains("own:jonas-wamalwitz\tJonas Wamalwitz");
    assertThat(run("reread", "--archive", archive).code()).isEqualTo(ExitCode.OK);
    assertThat(run("kb", "unknown", "--archive", archive, "--type", "person").out())
        .doesNotContain("Wamalwitz");
  }

  @Test
  void aPromotedNameIsMeantInEveryStoryAndStaysSo() throws IOException {
    // A David Miller is in the tables; a post stands beside the other name in one story alone.
    Path news =
        Files.writeString(
            home.resolve("news.jsonl"),
            """
            {"id":"p1","published":"2024-05-03","clean":false,"text":"Lena Brunnhuber, the mayor of Finkenau, said on Friday that the dam above the town was close to breaking. Brunnhuber told reporters that 3,000 people had to leave their homes."}
            {"id":"p2","published":"2024-06-10","clean":false,"text":"Harbour workers walked out on Monday after talks about pay broke down. The mediator Lena Brunnhuber said that both sides were far apart. David Miller, a union leader, agreed."}
            """);
    Path later =
        Files.writeString(
            home.resolve("later.jsonl"),
            """
            {"id":"p3","published":"2024-07-01","clean":false,"text":"A choir in Perth elected David Miller as its chairman on Monday. Lena Brunnhuber sent her regards."}
            """);
    String archive = home.resolve("archive.db").toString();
    assertThat(run("read", "--archive", archive, news.toString()).code()).isEqualTo(ExitCode.OK);
    assertThat(run("kb", "promote", "Lena Brunnhuber").code()).isEqualTo(ExitCode.OK);
    assertThat(run("kb", "promote", "David Miller").code()).isEqualTo(ExitCode.OK);
    assertThat(run("reread", "--archive", archive).code()).isEqualTo(ExitCode.OK);
    assertThat(run("read", "--archive", archive, later.toString()).code()).isEqualTo(ExitCode.OK);
    Ran again = run("reread", "--archive", archive);
    assertThat(again.code()).isEqualTo(ExitCode.OK);
    assertThat(again.err()).contains("0 articles read");
    for (String article : List.of("p1", "p2", "p3")) {
      assertThat(run("show", "--archive", archive, "--json", article).out())
          .contains("own:lena-brunnhuber")
          .doesNotContain("local:lena-brunnhuber");
    }
    for (String article : List.of("p2", "p3")) {
      assertThat(run("show", "--archive", archive, "--json", article).out())
          .contains("own:david-miller");
    }
    assertThat(run("kb", "unknown", "--archive", archive, "--type", "person").out())
        .doesNotContain("Brunnhuber")
        .doesNotContain("Miller");
  }

  @Test
  void promoteAddsAnotherNameOfSomebodyKnown() {
    assertThat(run("kb", "promote", "Angelika Merkelova", "--as", "Q567").code())
        .isEqualTo(ExitCode.OK);
    assertThat(run("kb", "find", "Angelika Merkelova").out()).contains("Q567");
    assertThat(run("kb", "promote", "X Y", "--as", "Q0").code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(run("kb", "promote", "Neudorf", "--type", "place").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aBrokenRowOfOnesOwnIsNamed() throws IOException {
    Files.createDirectories(home.resolve("kb/own"));
    Files.writeString(home.resolve("kb/own/offices.tsv"), "own:x\tKING OF ALL\tde\n");
    Ran ran = run("kb", "stats");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("own/offices.tsv").contains("KING OF ALL");
  }
}
