package vn.hocbaso.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the worked examples from their file. */
final class Vectors {

  private Vectors() {}

  /** One vector; {@code expected} is null where there must be no result. */
  record Vector(String id, String group, JsonNode input, JsonNode expected) {

    @Override
    public String toString() {
      return id + " " + group;
    }
  }

  static List<Vector> all() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Vector> vectors = new ArrayList<>();
    try (InputStream file =
        Objects.requireNonNull(Vectors.class.getResourceAsStream("/domain/vectors.jsonl"))) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        JsonNode vector = json.readTree(line);
        vectors.add(
            new Vector(
                vector.get("id").asText(),
                vector.get("group").asText(),
                vector.get("input"),
                vector.get("expected")));
      }
    }
    return vectors;
  }

  static String text(JsonNode node, String field) {
    return Objects.requireNonNull(node.get(field), field).asText();
  }

  static int number(JsonNode node, String field) {
    return Objects.requireNonNull(node.get(field), field).intValue();
  }

  static List<BigDecimal> decimals(JsonNode node, String field) {
    List<BigDecimal> numbers = new ArrayList<>();
    Objects.requireNonNull(node.get(field), field)
        .forEach(number -> numbers.add(number.decimalValue()));
    return numbers;
  }

  static Optional<BigDecimal> decimal(JsonNode node, String field) {
    JsonNode number = Objects.requireNonNull(node.get(field), field);
    return number.isNull() ? Optional.empty() : Optional.of(number.decimalValue());
  }
}
