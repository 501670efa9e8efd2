package vn.hocbaso.signing.provider.remote;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

/** What a provider answered: a status below 500 and a JSON object. */
public final class Answer {

  private static final int REDIRECTS = 300;
  private static final int REFUSALS = 400;
  private static final int TOO_MANY = 429;
  private static final int FAULTS = 500;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final int status;
  private final JsonNode body;

  private Answer(int status, JsonNode body) {
    this.status = status;
    this.body = body;
  }

  static Answer read(int status, byte[] body) {
    if (status >= FAULTS || status == TOO_MANY || status >= REDIRECTS && status < REFUSALS) {
      throw new ProviderUnavailableException("status " + status);
    }
    try {
      if (JSON.readTree(body) instanceof ObjectNode object) {
        return new Answer(status, object);
      }
    } catch (IOException broken) {
      // said below: the parser's message would quote the answer
    }
    throw new ProviderUnavailableException("status " + status + ", not a JSON object");
  }

  /** An object to be filled and sent. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /**
   * Insists on a status.
   *
   * @param operation for the log
   */
  public Answer require(int wanted, String operation) {
    if (status != wanted) {
      throw new ProviderUnavailableException(operation + " answers status " + status);
    }
    return this;
  }

  /** A part of the answer; absent when it is missing or no object. */
  public Optional<Answer> part(String name) {
    return Optional.of(body.path(name))
        .filter(JsonNode::isObject)
        .map(one -> new Answer(status, one));
  }

  /** The objects of an array; none when it is missing. */
  public List<Answer> parts(String name) {
    return elements(name).stream().map(one -> new Answer(status, object(one, name))).toList();
  }

  /** The texts of an array that has to be there. */
  public List<String> texts(String name) {
    if (!body.path(name).isArray()) {
      throw wrong(name);
    }
    return elements(name).stream().map(one -> text(one, name)).toList();
  }

  /** A text or a number as text; absent when it is missing. */
  public Optional<String> optional(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(value.isIntegralNumber() ? value.asText() : text(value, name));
  }

  /** A text or a number as text that has to be there. */
  public String text(String name) {
    return optional(name).filter(text -> !text.isEmpty()).orElseThrow(() -> wrong(name));
  }

  /** A whole number, perhaps written as text. */
  public int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException other) {
      throw wrong(name);
    }
  }

  private List<JsonNode> elements(String name) {
    JsonNode array = body.path(name);
    if (array.isMissingNode() || array.isNull()) {
      return List.of();
    }
    if (!array.isArray()) {
      throw wrong(name);
    }
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static JsonNode object(JsonNode value, String name) {
    if (!value.isObject()) {
      throw wrong(name);
    }
    return value;
  }

  private static String text(JsonNode value, String name) {
    if (!value.isTextual()) {
      throw wrong(name);
    }
    return value.textValue();
  }

  private static ProviderUnavailableException wrong(String name) {
    return new ProviderUnavailableException("the answer has no usable " + name);
  }

  /** Not the content: tokens and activation data are in it. */
  @Override
  public String toString() {
    return "answer with status " + status;
  }
}
