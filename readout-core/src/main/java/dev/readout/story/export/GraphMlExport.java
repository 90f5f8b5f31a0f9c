package dev.readout.story.export;

import dev.readout.story.Contact;
import dev.readout.story.Named;
import dev.readout.story.Story;
import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Who is in touch with whom, as an undirected GraphML graph: actors and their contacts. */
public final class GraphMlExport {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final List<String> EDGE_KEYS = List.of("kind", "time", "status", "story", "event");

  private GraphMlExport() {}

  public static String of(Collection<Story> stories) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      key(xml, "name", "node");
      key(xml, "wikidata", "node");
      for (String key : EDGE_KEYS) {
        key(xml, key, "edge");
      }
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "contacts");
      xml.writeAttribute("edgedefault", "undirected");
      Map<Named, String> nodes = nodes(stories);
      for (Map.Entry<Named, String> node : nodes.entrySet()) {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.getValue());
        data(xml, "name", node.getKey().name());
        data(xml, "wikidata", node.getKey().id());
        xml.writeEndElement();
      }
      for (Story story : stories) {
        for (Contact contact : story.contacts()) {
          edges(xml, story, contact, nodes);
        }
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return out.toString();
  }

  private static Map<Named, String> nodes(Collection<Story> stories) {
    Map<Named, String> nodes = new LinkedHashMap<>();
    for (Story story : stories) {
      for (Contact contact : story.contacts()) {
        for (Named who : contact.participants()) {
          nodes.putIfAbsent(who, "n" + nodes.size());
        }
      }
    }
    return nodes;
  }

  /** A meeting of three is three edges. */
  private static void edges(
      XMLStreamWriter xml, Story story, Contact contact, Map<Named, String> nodes)
      throws XMLStreamException {
    List<Named> who = contact.participants();
    for (int first = 0; first < who.size(); first++) {
      for (int second = first + 1; second < who.size(); second++) {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", nodes.getOrDefault(who.get(first), ""));
        xml.writeAttribute("target", nodes.getOrDefault(who.get(second), ""));
        data(xml, "kind", contact.kind().name().toLowerCase(Locale.ROOT));
        data(xml, "time", contact.time());
        data(xml, "status", contact.status().name());
        data(xml, "story", story.id());
        data(xml, "event", contact.event());
        xml.writeEndElement();
      }
    }
  }

  private static void key(XMLStreamWriter xml, String name, String of) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", "string");
  }

  private static void data(XMLStreamWriter xml, String key, @Nullable String value)
      throws XMLStreamException {
    if (value != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(clean(value));
      xml.writeEndElement();
    }
  }

  /** XML 1.0 has no way to write most control characters. */
  private static String clean(String value) {
    StringBuilder clean = new StringBuilder();
    value
        .codePoints()
        .filter(
            point ->
                point == '\t'
                    || point == '\n'
                    || (point >= 0x20 && point <= 0xD7FF)
                    || (point >= 0xE000 && point <= 0xFFFD)
                    || point >= 0x10000)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
