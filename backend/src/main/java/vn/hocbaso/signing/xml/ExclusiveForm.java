package vn.hocbaso.signing.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.xml.ScannedElement.Attribute;

/**
 * Exclusive canonical XML 1.0 of one element. Attributes have no prefix here, so an element shows
 * at most one namespace, its own, unless an element around it in the output showed it already.
 */
final class ExclusiveForm {

  private final byte[] xml;
  private final ByteArrayOutputStream out;

  private ExclusiveForm(byte[] xml, int length) {
    this.xml = xml;
    this.out = new ByteArrayOutputStream(length);
  }

  static byte[] of(byte[] xml, ScannedElement element) throws SAXException {
    ExclusiveForm form = new ExclusiveForm(xml, element.end() - element.start() + 64);
    form.element(element, null);
    return form.out.toByteArray();
  }

  /** Namespaces that the output shows at a point. */
  private record Shown(String prefix, String namespace, @Nullable Shown around) {}

  private void element(ScannedElement element, @Nullable Shown around) throws SAXException {
    String prefix = element.prefix();
    String name = element.qualified();
    ascii("<");
    ascii(name);
    @Nullable Shown shown = around;
    String namespace = element.namespace();
    if (!namespace.equals(shown(prefix, around))) {
      ascii(prefix.isEmpty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"");
      utf8(XmlCharacters.value(namespace));
      ascii("\"");
      shown = new Shown(prefix, namespace, around);
    }
    for (Attribute attribute : sorted(element.attributes())) {
      ascii(" ");
      ascii(attribute.name());
      ascii("=\"");
      utf8(XmlCharacters.value(attribute.value()));
      ascii("\"");
    }
    ascii(">");
    int from = element.from();
    for (ScannedElement child : element.inside()) {
      text(from, child.start());
      element(child, shown);
      from = child.end();
    }
    text(from, element.to());
    ascii("</");
    ascii(name);
    ascii(">");
  }

  private static List<Attribute> sorted(List<Attribute> attributes) {
    return attributes.size() < 2
        ? attributes
        : attributes.stream().sorted(Comparator.comparing(Attribute::name)).toList();
  }

  private static String shown(String prefix, @Nullable Shown around) {
    for (Shown at = around; at != null; at = at.around()) {
      if (at.prefix().equals(prefix)) {
        return at.namespace();
      }
    }
    return "";
  }

  /** Nearly always written as it must be; then the bytes are taken as they are. */
  private void text(int from, int to) throws SAXException {
    for (int at = from; at < to; at++) {
      if (xml[at] == '&' || xml[at] == '>') {
        String raw = new String(xml, from, to - from, StandardCharsets.UTF_8);
        utf8(XmlCharacters.text(XmlCharacters.resolved(raw)));
        return;
      }
    }
    out.write(xml, from, to - from);
  }

  private void utf8(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private void ascii(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
