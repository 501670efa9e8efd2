package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * One call of a client, read.
 *
 * @param path below the service's own
 * @param authorization the header, empty if there is none
 */
record Call(String path, String authorization, JsonNode body) {

  private static final int HASH_LENGTH = 32;

  /** A text field. */
  String text(String name) {
    return optional(name).orElseThrow(() -> Refusal.missing(name));
  }

  /** A text field that may be missing or empty. */
  Optional<String> optional(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw Refusal.missing(name);
    }
    return Optional.of(value.textValue()).filter(text -> !text.isEmpty());
  }

  int number(String name) {
    JsonNode value = body.path(name);
    if (!value.isInt()) {
      throw new Refusal(
          400, "invalid_request", "Missing (or invalid type) integer parameter " + name);
    }
    return value.intValue();
  }

  /** A field with Base64 of SHA-256 values. */
  List<String> hashes(String name) {
    List<String> hashes = texts(name);
    for (String hash : hashes) {
      if (decoded(hash).length != HASH_LENGTH) {
        throw new Refusal(400, "invalid_request", "Invalid digest value length");
      }
    }
    return hashes;
  }

  private List<String> texts(String name) {
    JsonNode array = body.path(name);
    if (!array.isArray() || array.isEmpty()) {
      throw new Refusal(
          400, "invalid_request", "Missing (or invalid type) array parameter " + name);
    }
    List<String> values = new ArrayList<>();
    array.forEach(
        value -> {
          if (!value.isTextual()) {
            throw new Refusal(
                400, "invalid_request", "Missing (or invalid type) array parameter " + name);
          }
          values.add(value.textValue());
        });
    return values;
  }

  private static byte[] decoded(String hash) {
    try {
      return Base64.getDecoder().decode(hash);
    } catch (IllegalArgumentException broken) {
      throw new Refusal(400, "invalid_request", "Invalid Base64 hash string parameter");
    }
  }

  /** The token of the {@code Authorization} header. */
  String bearer() {
    if (!authorization.startsWith("Bearer ")) {
      throw new Refusal(400, "invalid_request", "Malformed authorization header");
    }
    return authorization.substring("Bearer ".length());
  }
}
