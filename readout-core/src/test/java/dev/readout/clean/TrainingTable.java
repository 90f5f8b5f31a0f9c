package dev.readout.clean;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what {@code training/cleaning/train.py} learns from: the features of every line of the
 * gold pages or texts, and whether the line is in the gold body.
 *
 * <p>{@code TrainingTable html|flat OUT GOLD...}: GOLD is a folder with {@code gold.jsonl} and for
 * html {@code html/ID.html.gz}; for flat a .jsonl file of {@code id, flat, body}.
 */
final class TrainingTable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private TrainingTable() {}

  public static void main(String[] arguments) throws IOException {
    boolean html = arguments[0].equals("html");
    Path out = Path.of(arguments[1]);
    Files.createDirectories(out);
    try (BufferedWriter pages = Files.newBufferedWriter(out.resolve("pages.jsonl"));
        DataOutputStream numbers =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(out.resolve("numbers.bin"))))) {
      Files.write(out.resolve("names.txt"), html ? HtmlFeatures.NAMES : FlatFeatures.NAMES);
      for (int i = 2; i < arguments.length; i++) {
        Path gold = Path.of(arguments[i]);
        Path file = Files.isDirectory(gold) ? gold.resolve("gold.jsonl") : gold;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          JsonNode row = JSON.readTree(line);
          if (html) {
            html(gold, row, pages, numbers);
          } else {
            flat(gold, row, pages, numbers);
          }
        }
      }
    }
  }

  static String page(Path gold, String id) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(gold.resolve("html").resolve(id + ".html.gz")))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void html(Path gold, JsonNode row, BufferedWriter pages, DataOutputStream numbers)
      throws IOException {
    HtmlPage page = HtmlPage.parse(page(gold, row.get("id").stringValue()));
    PageSurvey survey = new PageSurvey(page.text(), page.clues());
    write(
        gold,
        row,
        row.get("text").stringValue(),
        List.of(survey.lines),
        HtmlFeatures.describe(survey),
        pages,
        numbers);
  }

  private static void flat(Path gold, JsonNode row, BufferedWriter pages, DataOutputStream numbers)
      throws IOException {
    String text = row.get("flat").stringValue();
    FlatText flat = FlatText.of(text);
    FlatFeatures.Described described = FlatFeatures.describe(flat);
    List<String> lines = new ArrayList<>();
    flat.lines().forEach(line -> lines.add(line.in(text)));
    write(gold, row, row.get("body").stringValue(), lines, described.numbers(), pages, numbers);
  }

  private static void write(
      Path gold,
      JsonNode row,
      String body,
      List<String> lines,
      List<double[]> features,
      BufferedWriter pages,
      DataOutputStream numbers)
      throws IOException {
    ObjectNode page = JSON.createObjectNode();
    page.put("set", gold.getFileName().toString());
    page.put("id", row.get("id").stringValue());
    page.put("url", row.get("url") == null ? "" : row.get("url").stringValue());
    page.put("body", body);
    page.set("lines", JSON.valueToTree(lines));
    page.set("share", JSON.valueToTree(inGold(lines, body)));
    pages.write(JSON.writeValueAsString(page));
    pages.write('\n');
    for (double[] line : features) {
      for (double number : line) {
        numbers.writeFloat((float) number);
      }
    }
  }

  /** Which share of each line's words is in the longest common subsequence with the gold body. */
  static double[] inGold(List<String> lines, String body) {
    Map<String, Integer> ids = new HashMap<>();
    List<Integer> words = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String word : words(lines.get(i))) {
        words.add(ids.computeIfAbsent(word, w -> ids.size()));
        owner.add(i);
      }
    }
    int[] gold = words(body).stream().mapToInt(w -> ids.getOrDefault(w, -1)).toArray();
    int[] matched = new int[lines.size()];
    int[] length = new int[lines.size()];
    owner.forEach(i -> length[i]++);
    boolean[] common = common(words.stream().mapToInt(Integer::intValue).toArray(), gold);
    for (int i = 0; i < common.length; i++) {
      matched[owner.get(i)] += common[i] ? 1 : 0;
    }
    double[] share = new double[lines.size()];
    for (int i = 0; i < share.length; i++) {
      share[i] = length[i] == 0 ? 0 : matched[i] / (double) length[i];
    }
    return share;
  }

  /** Rewards runs: a match that continues one counts a little more than one that begins. */
  private static boolean[] common(int[] page, int[] gold) {
    int n = page.length;
    int m = gold.length;
    byte[][] step = new byte[n + 1][m + 1];
    int[] before = new int[m + 1];
    int[] now = new int[m + 1];
    int[] runBefore = new int[m + 1];
    int[] runNow = new int[m + 1];
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        runNow[j] = Integer.MIN_VALUE / 2;
        int best = before[j];
        byte move = 1;
        if (now[j - 1] > best) {
          best = now[j - 1];
          move = 2;
        }
        if (page[i - 1] == gold[j - 1]) {
          int start = before[j - 1] + 4;
          int go = runBefore[j - 1] + 7;
          runNow[j] = Math.max(start, go);
          if (runNow[j] > best) {
            best = runNow[j];
            move = 3;
          }
        }
        now[j] = best;
        step[i][j] = move;
      }
      int[] swap = before;
      before = now;
      now = swap;
      swap = runBefore;
      runBefore = runNow;
      runNow = swap;
    }
    boolean[] common = new boolean[n];
    int i = n;
    int j = m;
    while (i > 0 && j > 0) {
      switch (step[i][j]) {
        case 1 -> i--;
        case 2 -> j--;
        default -> {
          common[i - 1] = true;
          i--;
          j--;
        }
      }
    }
    return common;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
