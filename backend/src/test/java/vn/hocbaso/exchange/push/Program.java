package vn.hocbaso.exchange.push;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.testing.Tokens;

/** The demonstration vendor's program, as it calls the service. */
record Program(String schoolCode) {

  static Map<String, @Nullable Object> item(@Nullable Object... namesAndValues) {
    return Map.of("data", properties(namesAndValues));
  }

  static Map<String, @Nullable Object> versioned(
      String recordId, long version, @Nullable Object... namesAndValues) {
    return Map.of("recordId", recordId, "version", version, "data", properties(namesAndValues));
  }

  private static Map<String, @Nullable Object> properties(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return properties;
  }

  @SafeVarargs
  final Response push(String list, Map<String, @Nullable Object>... items) {
    return send(request().contentType("application/json").body(Arrays.asList(items)), list);
  }

  Response push(String list, List<Map<String, @Nullable Object>> items) {
    return send(request().contentType("application/json").body(items), list);
  }

  @SafeVarargs
  final Response pushAll(String list, Map<String, @Nullable Object>... items) {
    return send(
        request()
            .queryParam("atomic", true)
            .contentType("application/json")
            .body(Arrays.asList(items)),
        list);
  }

  Response pushLines(String list, String lines) {
    return send(
        request().contentType("application/x-ndjson").body(lines.getBytes(StandardCharsets.UTF_8)),
        list);
  }

  @SafeVarargs
  final Response pushOnce(String key, String list, Map<String, @Nullable Object>... items) {
    return send(
        request()
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body(Arrays.asList(items)),
        list);
  }

  private static RequestSpecification request() {
    return given()
        .auth()
        .oauth2(Tokens.ofVendor())
        .header("Accept-Language", "en")
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)));
  }

  private Response send(RequestSpecification request, String list) {
    return request.post("/api/v1/exchange/schools/" + schoolCode + "/" + list);
  }
}
