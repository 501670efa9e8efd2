package vn.hocbaso.record.document.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of a document that the schema has accepted, read by child names. */
record Cursor(Element element) {

  /** A child that the schema demands. */
  Cursor in(String name) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && name.equals(child.getLocalName())) {
        return new Cursor(child);
      }
    }
    throw new IllegalArgumentException(name + " is missing");
  }

  boolean has(String name) {
    return !all(name).isEmpty();
  }

  String text(String name) {
    return in(name).element.getTextContent();
  }

  int number(String name) {
    return Integer.parseInt(text(name));
  }

  /** A text or value that may be absent. */
  <T> @Nullable T optional(String name, Function<String, T> reading) {
    return has(name) ? reading.apply(text(name)) : null;
  }

  List<Cursor> all(String name) {
    List<Cursor> found = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && name.equals(child.getLocalName())) {
        found.add(new Cursor(child));
      }
    }
    return found;
  }
}
