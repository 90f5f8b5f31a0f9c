package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Damages real names of the knowledge base as machine translation and transliteration do, by a
 * fixed seed and by hand, puts each behind its post, and asks for it back; and puts strangers
 * behind posts, whom nothing may be made of.
 */
class DamagedNamesTest {
  private static final String[][] CHANGES = {
    {"w", "v"},
    {"v", "w"},
    {"c", "ts"},
    {"k", "kh"},
    {"h", "kh"},
    {"kh", "h"},
    {"y", "i"},
    {"i", "y"},
    {"ie", "e"},
    {"e", "ie"},
    {"zh", "j"},
    {"sh", "s"},
    {"ph", "f"},
    {"f", "ff"},
    {"o", "oo"},
    {"a", "aa"},
    {"u", "ou"},
    {"tt", "t"},
    {"ll", "l"},
    {"ss", "s"},
    {"ck", "k"},
    {"x", "ks"},
    {"j", "y"},
    {"z", "s"},
    {"ei", "ai"},
    {"ou", "u"},
    {"n", "nn"},
    {"e", "a"},
    {"o", "a"}
  };
  private static final String[][] BY_HAND = {
    {"French", "President", "2021-05-03", "Emanuel Makron", "Q3052772"},
    {"German", "Chancellor", "2012-05-03", "Angela Merkl", "Q567"},
    {"Turkish", "President", "2019-05-03", "Rejep Tayip Erdogan", "Q39259"},
    {"Japanese", "Prime Minister", "2015-05-03", "Sinzo Abe", "Q132345"},
    {"Indian", "Prime Minister", "2018-05-03", "Narendar Mody", "Q1058"},
    {"British", "Prime Minister", "2018-05-03", "Tereza Mey", "Q264766"},
    {"British", "Prime Minister", "2020-05-03", "Borys Jonson", "Q180589"},
    {"Israeli", "Prime Minister", "2023-05-03", "Benyamin Netaniahu", "Q43723"},
    {"Russian", "Foreign Minister", "2016-05-03", "Serguei Lavroff", "Q58217"},
    {"American", "President", "2014-05-03", "Barak Obamma", "Q76"},
    {"American", "President", "2022-05-03", "Jo Byden", "Q6279"},
    {"Syrian", "President", "2014-05-03", "Baschar al-Asad", "Q44329"},
  };
  private static final String[] STRANGERS = {
    "Karl Amsel",
    "Greta Finkenau",
    "Peter Weberling",
    "Maria Oldenkamp",
    "Tom Harrowgate",
    "Ivan Kosolapy",
    "Jun Takahara",
    "Ahmed Bouzidi"
  };

  private record Case(String sentence, String date, String damaged, String id) {}

  @Test
  void mendsMostAndNearlyNothingFalsely() {
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(300);
    int right = 0;
    int wrong = 0;
    List<String> faults = new ArrayList<>();
    for (Case one : cases) {
      Entity found = entity(one);
      if (found != null && found.id().equals(one.id())) {
        right++;
      } else if (found != null && !found.isLocal()) {
        wrong++;
        faults.add(one.damaged() + " -> " + found.name());
      }
    }
    int invented = 0;
    for (Case one : cases.subList(0, 200)) {
      for (int i = 0; i < 2; i++) {
        String stranger = STRANGERS[Math.floorMod(one.damaged().hashCode() + i, STRANGERS.length)];
        Entity found = entity(new Case(one.sentence(), one.date(), stranger, ""));
        if (found != null && !found.isLocal()) {
          invented++;
          faults.add(stranger + " -> " + found.name());
        }
      }
    }
    double precision = (double) right / (right + wrong + invented);
    double recall = (double) right / cases.size();
    String account =
        "precision %.3f recall %.3f of %d: %s".formatted(precision, recall, cases.size(), faults);
    System.out.println(account);
    assertThat(precision).as(account).isGreaterThanOrEqualTo(0.97);
    assertThat(recall).as(account).isGreaterThanOrEqualTo(0.80);
  }

  private static Entity entity(Case one) {
    StringBuilder name = new StringBuilder();
    for (String word : one.damaged().split(" ")) {
      name.append(word).append("/NNP/0/flat/PERSON ");
    }
    var language = Written.article(one.date(), one.sentence().formatted(name.toString().strip()));
    return NameReader.standard().read(language, List.of()).mentions().stream()
        .filter(m -> m.type() == EntityType.PERSON)
        .map(NameMention::entity)
        .findFirst()
        .orElse(null);
  }

  private static List<Case> cases() {
    KnowledgeBase knowledge = KnowledgeBase.standard();
    List<Case> cases = new ArrayList<>();
    for (String[] hand : BY_HAND) {
      cases.add(new Case(sentence(hand[0], hand[1]), hand[2], hand[3], hand[4]));
    }
    Random random = new Random(20_240_601);
    for (State state : knowledge.states().all()) {
      if (state.adjectives().isEmpty() || state.place() == null) {
        continue;
      }
      for (OfficeKind kind :
          List.of(
              OfficeKind.HEAD_OF_STATE,
              OfficeKind.HEAD_OF_GOVERNMENT,
              OfficeKind.FOREIGN_MINISTER,
              OfficeKind.DEFENCE_MINISTER)) {
        String post =
            switch (kind) {
              case HEAD_OF_STATE -> "President";
              case HEAD_OF_GOVERNMENT -> "Prime Minister";
              case FOREIGN_MINISTER -> "Foreign Minister";
              default -> "Defence Minister";
            };
        Holders holders = knowledge.holders(kind, state.code(), LocalDate.of(2021, 6, 1));
        if (!holders.offices().isEmpty()) {
          String id = holders.offices().getFirst().person();
          String name = knowledge.byId(id).orElseThrow().name();
          if (name.matches("[\\p{L} -]+")
              && name.length() > 8
              && NameKey.words(NameKey.of(name)) == 2) {
            cases.add(
                new Case(
                    sentence(state.adjectives().getFirst(), post),
                    "2021-06-01",
                    damage(name, random),
                    id));
          }
        }
      }
    }
    return cases;
  }

  private static String sentence(String adjective, String post) {
    StringBuilder sentence = new StringBuilder("Yesterday/RB/-1/root ");
    for (String word : adjective.split(" ")) {
      sentence.append(word).append("/JJ/0/amod/NATIONALITY ");
    }
    for (String word : post.split(" ")) {
      sentence.append(word).append("/NNP/0/compound ");
    }
    return sentence + "%s spoke/VBD/0/dep";
  }

  /** One or two changes within the words, never of the first letter of both. */
  private static String damage(String name, Random random) {
    String damaged = name;
    int done = 0;
    for (int attempt = 0; attempt < 60 && done < 1 + Math.floorMod(name.hashCode(), 2); attempt++) {
      String[] change = CHANGES[random.nextInt(CHANGES.length)];
      int at = damaged.indexOf(change[0], 1 + random.nextInt(damaged.length() - 1));
      if (at > 0 && damaged.charAt(at - 1) != ' ') {
        damaged = damaged.substring(0, at) + change[1] + damaged.substring(at + change[0].length());
        done++;
      }
    }
    return damaged;
  }
}
