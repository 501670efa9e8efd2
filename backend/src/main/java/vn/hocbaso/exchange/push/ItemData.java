package vn.hocbaso.exchange.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.Violation;

/**
 * Reads the properties of an item and collects every fault. A property that is absent keeps what is
 * known; one that is null takes it away. Whatever was not asked for when reading ends is unknown,
 * and said to be so: a misspelt property that is dropped in silence is a value lost.
 */
final class ItemData {

  private static final int SHOWN = 80;

  private final ObjectNode node;
  private final Set<String> read = new HashSet<>();
  private final List<Violation> faults = new ArrayList<>();

  ItemData(ObjectNode node) {
    this.node = node;
  }

  /** A text that the record must have; empty after a fault. */
  String text(String name, int longest, @Nullable String known) {
    return required(name, optionalText(name, longest, known));
  }

  /** A text that the record may have, in Unicode NFC and without blanks around it. */
  @Nullable String optionalText(String name, int longest, @Nullable String known) {
    return given(name, known, value -> textOf(name, longest, value));
  }

  /** One of the words of a list that the record must have. */
  <T> @Nullable T word(String name, Function<String, @Nullable T> meaning, @Nullable T known) {
    T found = optionalWord(name, meaning, known);
    if (found == null && !hasFault(name)) {
      fault(name, PushProblem.PUSH_PROPERTY_MISSING, name);
    }
    return found;
  }

  /** One of the words of a list that the record may have. */
  <T> @Nullable T optionalWord(
      String name, Function<String, @Nullable T> meaning, @Nullable T known) {
    return given(
        name,
        known,
        value -> {
          if (!value.isTextual()) {
            return fault(name, PushProblem.PUSH_PROPERTY_TYPE, "string");
          }
          T word = meaning.apply(value.textValue());
          return word == null
              ? fault(name, PushProblem.PUSH_VALUE_UNKNOWN, value.textValue())
              : word;
        });
  }

  /** A whole number between two bounds that the record must have. */
  int number(String name, int least, int most, @Nullable Integer known) {
    Integer found =
        given(
            name,
            known,
            value -> {
              if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                return fault(name, PushProblem.PUSH_PROPERTY_TYPE, "integer");
              }
              int number = value.intValue();
              return number < least || number > most
                  ? fault(name, PushProblem.PUSH_VALUE_UNKNOWN, String.valueOf(number))
                  : Integer.valueOf(number);
            });
    if (found == null && !hasFault(name)) {
      fault(name, PushProblem.PUSH_PROPERTY_MISSING, name);
    }
    return Objects.requireNonNullElse(found, least);
  }

  /** A day ({@code YYYY-MM-DD}) that the record must have. */
  LocalDate day(String name, @Nullable LocalDate known) {
    LocalDate found =
        given(
            name,
            known,
            value -> {
              try {
                return value.isTextual()
                    ? LocalDate.parse(value.textValue())
                    : fault(name, PushProblem.PUSH_PROPERTY_TYPE, "date YYYY-MM-DD");
              } catch (DateTimeException unreadable) {
                return fault(name, PushProblem.PUSH_PROPERTY_TYPE, "date YYYY-MM-DD");
              }
            });
    if (found == null && !hasFault(name)) {
      fault(name, PushProblem.PUSH_PROPERTY_MISSING, name);
    }
    return Objects.requireNonNullElse(found, LocalDate.EPOCH);
  }

  /** Whether the item says anything about the property. */
  boolean says(String name) {
    return node.has(name);
  }

  /** Adds a fault that only the list can see. */
  <T> @Nullable T fault(String name, PushProblem problem, Object... arguments) {
    Violation found = Violation.at(pointer(name), problem.name(), shortened(arguments));
    if (!faults.contains(found)) {
      faults.add(found);
    }
    return null;
  }

  /** Whether anything that was read so far is wrong. */
  boolean hasFaults() {
    return !faults.isEmpty();
  }

  /** What is wrong with what was read so far. */
  List<Violation> faultsSoFar() {
    return List.copyOf(faults);
  }

  /** Every fault, those of properties that nobody read among them. */
  List<Violation> faults() {
    List<Violation> all = new ArrayList<>(faults);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!read.contains(name)) {
                all.add(
                    Violation.at(pointer(name), PushProblem.PUSH_PROPERTY_UNKNOWN.name(), name));
              }
            });
    return all;
  }

  private <T> @Nullable T given(
      String name, @Nullable T known, Function<JsonNode, @Nullable T> reading) {
    read.add(name);
    JsonNode value = node.get(name);
    if (value == null) {
      return known;
    }
    return value.isNull() ? null : reading.apply(value);
  }

  private @Nullable String textOf(String name, int longest, JsonNode value) {
    if (!value.isTextual()) {
      return fault(name, PushProblem.PUSH_PROPERTY_TYPE, "string");
    }
    String text = Normalizer.normalize(value.textValue(), Normalizer.Form.NFC).strip();
    boolean plain = text.codePoints().noneMatch(ItemData::isInvisible);
    return text.isEmpty() || text.length() > longest || !plain
        ? fault(name, PushProblem.PUSH_TEXT_INVALID, longest)
        : text;
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED;
  }

  private String required(String name, @Nullable String value) {
    if (value == null && !hasFault(name)) {
      fault(name, PushProblem.PUSH_PROPERTY_MISSING, name);
    }
    return Objects.requireNonNullElse(value, "");
  }

  /** A faulty value is shown to whoever sent it, not at any length. */
  private static Object[] shortened(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(one -> one instanceof String text && text.length() > SHOWN ? cut(text) : one)
        .toArray();
  }

  private static String cut(String text) {
    return text.substring(0, SHOWN) + "…";
  }

  private boolean hasFault(String name) {
    return faults.stream().anyMatch(fault -> fault.pointer().equals(pointer(name)));
  }

  private static String pointer(String name) {
    return "/data/" + name.replace("~", "~0").replace("/", "~1");
  }
}
