package vn.hocbaso.exchange.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Violation;

/** Reads the items of a push: a JSON array, or one item on each line. */
@ApplicationScoped
class PushBody {

  /** Items that one request may have. */
  static final int MOST = 1_000;

  /** Bytes that one request may have, several times what a thousand items take. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  /** One item on each line. */
  static final String LINES = "application/x-ndjson";

  private static final int LONGEST_RECORD_ID = 100;
  private static final Set<String> AROUND = Set.of("recordId", "version", "event", "data");

  private final ObjectMapper json;

  @Inject
  PushBody(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The items in their order. One that cannot be read carries what is wrong with it.
   *
   * @throws DomainException {@code PUSH_BODY_UNREADABLE} when items cannot be told apart; {@code
   *     PUSH_TOO_MANY_ITEMS} for none, or more than {@value #MOST}; {@code PUSH_TOO_LARGE}
   */
  List<PushItem> read(byte[] body, boolean lines) {
    if (body.length > MOST_BYTES) {
      throw DomainException.of(PushProblem.PUSH_TOO_LARGE, MOST_BYTES / 1024 / 1024);
    }
    List<PushItem> items = lines ? ofLines(body) : ofArray(body);
    if (items.isEmpty() || items.size() > MOST) {
      throw DomainException.of(PushProblem.PUSH_TOO_MANY_ITEMS, MOST, items.size());
    }
    return items;
  }

  private List<PushItem> ofArray(byte[] body) {
    JsonNode read;
    try {
      read = json.readTree(body);
    } catch (IOException unreadable) {
      throw DomainException.of(PushProblem.PUSH_BODY_UNREADABLE);
    }
    if (!read.isArray()) {
      throw DomainException.of(PushProblem.PUSH_BODY_UNREADABLE);
    }
    List<PushItem> items = new ArrayList<>();
    read.forEach(one -> items.add(item(items.size(), one)));
    return items;
  }

  private List<PushItem> ofLines(byte[] body) {
    List<PushItem> items = new ArrayList<>();
    new String(body, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .limit(MOST + 1L)
        .forEach(line -> items.add(ofLine(items.size(), line)));
    return items;
  }

  private PushItem ofLine(int index, String line) {
    try {
      return item(index, json.readTree(line));
    } catch (JsonProcessingException unreadable) {
      return unreadable(index);
    }
  }

  private static PushItem item(int index, JsonNode read) {
    if (!(read instanceof ObjectNode around) || !(around.get("data") instanceof ObjectNode data)) {
      return unreadable(index);
    }
    List<Violation> faults = new ArrayList<>();
    String recordId = recordId(around, faults);
    Long version = version(around, faults);
    if (version != null && recordId == null) {
      faults.add(fault("/version", PushProblem.PUSH_VERSION_ALONE));
    }
    checkEvent(around, faults);
    around
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!AROUND.contains(name)) {
                faults.add(fault("/" + name, PushProblem.PUSH_PROPERTY_UNKNOWN, name));
              }
            });
    return new PushItem(index, recordId, version, data, faults);
  }

  private static @Nullable String recordId(ObjectNode around, List<Violation> faults) {
    JsonNode value = around.get("recordId");
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()
        || value.textValue().isBlank()
        || value.textValue().length() > LONGEST_RECORD_ID) {
      faults.add(fault("/recordId", PushProblem.PUSH_TEXT_INVALID, LONGEST_RECORD_ID));
      return null;
    }
    return value.textValue();
  }

  private static @Nullable Long version(ObjectNode around, List<Violation> faults) {
    JsonNode value = around.get("version");
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 1) {
      faults.add(fault("/version", PushProblem.PUSH_PROPERTY_TYPE, "integer from 1"));
      return null;
    }
    return value.longValue();
  }

  private static void checkEvent(ObjectNode around, List<Violation> faults) {
    String event = around.path("event").asText("UPSERT");
    switch (event) {
      case "NEW", "UPDATE", "UPSERT" -> {}
      case "CANCEL" -> faults.add(fault("/event", PushProblem.PUSH_CANCEL_IMPOSSIBLE));
      default -> faults.add(fault("/event", PushProblem.PUSH_VALUE_UNKNOWN, event));
    }
  }

  private static PushItem unreadable(int index) {
    return new PushItem(
        index, null, null, null, List.of(fault("", PushProblem.PUSH_ITEM_UNREADABLE)));
  }

  private static Violation fault(String pointer, PushProblem problem, Object... arguments) {
    return Violation.at(pointer, problem.name(), arguments);
  }
}
