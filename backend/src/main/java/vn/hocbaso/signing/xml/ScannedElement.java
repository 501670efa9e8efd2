package vn.hocbaso.signing.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An element with its bounds in the bytes of the document. */
public final class ScannedElement {

  private final String prefix;
  private final String local;
  private final @Nullable ScannedElement parent;
  private final int start;
  private final List<Attribute> attributes = new ArrayList<>(2);
  private final List<ScannedElement> children = new ArrayList<>(4);
  private List<Binding> declared = List.of();
  private int from;
  private int to;
  private int end;

  /**
   * An attribute.
   *
   * @param value with every reference resolved
   */
  record Attribute(String name, String value) {}

  /** A declaration of a namespace; the prefix of the default one is empty. */
  record Binding(String prefix, String namespace) {}

  ScannedElement(String name, @Nullable ScannedElement parent, int start) {
    int colon = name.indexOf(':');
    this.prefix = colon < 0 ? "" : name.substring(0, colon);
    this.local = name.substring(colon + 1);
    this.parent = parent;
    this.start = start;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  /** The start tag was read. */
  void opened(List<Attribute> read, List<Binding> bindings, int after) {
    attributes.addAll(read);
    declared = bindings;
    from = after;
  }

  /** The end tag was read. */
  void closed(int before, int after) {
    to = before;
    end = after;
  }

  String prefix() {
    return prefix;
  }

  /** Name as it stands in the tag. */
  String qualified() {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** Name of another element of the same namespace, as it is to be written inside this one. */
  public String sibling(String name) {
    return prefix.isEmpty() ? name : prefix + ":" + name;
  }

  /** Name without prefix. */
  public String local() {
    return local;
  }

  /** The element around this one; null for the root. */
  public @Nullable ScannedElement parent() {
    return parent;
  }

  /** Elements directly inside, in their order. */
  public List<ScannedElement> children() {
    return List.copyOf(children);
  }

  /** Elements directly inside of this name. */
  public List<ScannedElement> children(String name) {
    return children.stream().filter(one -> one.local.equals(name)).toList();
  }

  List<ScannedElement> inside() {
    return children;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  /** Value of an attribute, empty if there is none. */
  public String attribute(String name) {
    for (Attribute one : attributes) {
      if (one.name().equals(name)) {
        return one.value();
      }
    }
    return "";
  }

  /** Whether some reader could take an attribute for this identifier, in whatever spelling. */
  boolean isIdentifiedBy(String id) {
    return attributes.stream()
        .anyMatch(
            one -> one.value().equals(id) && one.name().toLowerCase(Locale.ROOT).equals("id"));
  }

  /** What the prefix means here; empty for none. */
  String namespace(String wanted) {
    for (ScannedElement at = this; at != null; at = at.parent) {
      for (Binding binding : at.declared) {
        if (binding.prefix().equals(wanted)) {
          return binding.namespace();
        }
      }
    }
    return "";
  }

  /** Namespace of the element; empty for none. */
  public String namespace() {
    return namespace(prefix);
  }

  /** Whether this is the other one or lies inside it. */
  public boolean within(ScannedElement outer) {
    for (ScannedElement at = this; at != null; at = at.parent) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element has neither text nor elements inside. */
  public boolean isEmpty() {
    return from == to;
  }

  /** Offset of the start tag. */
  int start() {
    return start;
  }

  /** Offset of what is inside. */
  int from() {
    return from;
  }

  /** Offset of the end tag, or where it would stand in an empty-element tag. */
  int to() {
    return to;
  }

  /** Offset behind the element. */
  int end() {
    return end;
  }
}
