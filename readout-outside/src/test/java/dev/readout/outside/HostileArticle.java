package dev.readout.outside;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles that try to run, in every part that a page shows. Each attempt would set a title. */
final class HostileArticle {
  static final String ID = "a/b \"><img src=x onerror=document.title='OWNED'>";
  private static final String SCRIPT = "<script>document.title='OWNED'</script>";
  private static final String IMAGE = "\"><img src=x onerror=\"document.title='OWNED'\">";

  private HostileArticle() {}

  static String lines() {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode article = mapper.createObjectNode();
    article.put("id", ID);
    article.put("title", SCRIPT + IMAGE + "{{7*7}}${7*7}");
    article.put("url", "javascript:document.title='OWNED'");
    article.put("publisher", IMAGE);
    article.put("published", "2024-02-03");
    article.put(
        "text",
        "Norway's prime minister Jonas Gahr Støre "
            + SCRIPT
            + " met President Gabriel Boric of Chile in Oslo on Friday, a spokeswoman said.\n\n"
            + "“"
            + IMAGE
            + " We will not sign "
            + SCRIPT
            + "”, Boric told reporters. </div></main><style>body{display:none}</style>"
            + "<a href=\"javascript:document.title='OWNED'\">more</a>\n\n"
            + "Chile rejected "
            + SCRIPT
            + " the offer. Norway demanded that Chile sign by 10 February 2024.\n");
    article.put("clean", false);
    return String.join("\n", List.of(article.toString())) + "\n";
  }
}
