package vn.hocbaso.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one account can ask of the study plan of a class over HTTP. */
public record StudyPlanClient(String account, TestClass group) {

  public Response read() {
    return as().get(path(""));
  }

  /** Sets electives and the terms of topics, by subject. */
  public Response choose(List<String> electives, Map<String, List<String>> topics, long version) {
    return based(version)
        .body(Map.of("choices", choices(electives, topics), "lessons", List.of()))
        .put(path(""));
  }

  /** Sets the lessons of a year, by subject, of a class without choices. */
  public Response teach(Map<String, Integer> lessons, long version) {
    List<Map<String, Object>> perYear =
        lessons.entrySet().stream()
            .map(
                entry ->
                    Map.<String, Object>of("subject", entry.getKey(), "perYear", entry.getValue()))
            .toList();
    return based(version)
        .body(Map.of("choices", choices(List.of(), Map.of()), "lessons", perYear))
        .put(path(""));
  }

  /** Sets exemptions of a student, by subject the term or an empty text for the year. */
  public Response exempt(UUID student, Map<String, String> terms, long version) {
    List<Map<String, @Nullable Object>> exemptions =
        terms.entrySet().stream()
            .map(
                entry -> {
                  Map<String, @Nullable Object> exemption = new HashMap<>();
                  exemption.put("subject", entry.getKey());
                  exemption.put("term", entry.getValue().isEmpty() ? null : entry.getValue());
                  exemption.put("reason", "Theo giấy của bệnh viện");
                  return exemption;
                })
            .toList();
    return ofStudent(student, Map.of("exemptions", exemptions, "basis", "CURRICULUM"), version);
  }

  public Response ofStudent(UUID student, Map<String, ?> body, long version) {
    return based(version).body(body).put(path("/students/" + student));
  }

  public Response decide(UUID student, Map<String, ?> body, long version) {
    return based(version).body(body).put(path("/students/" + student + "/decisions"));
  }

  public static Map<String, Object> choices(
      List<String> electives, Map<String, List<String>> topics) {
    return Map.of(
        "electives",
        electives,
        "topics",
        topics.entrySet().stream()
            .map(topic -> Map.of("subject", topic.getKey(), "terms", topic.getValue()))
            .toList(),
        "optional",
        List.of());
  }

  private RequestSpecification based(long version) {
    return as().contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
  }

  private RequestSpecification as() {
    return given().auth().oauth2(Tokens.of(account));
  }

  private String path(String rest) {
    return "/api/v1/schools/" + group.schoolId() + "/classes/" + group.id() + "/study-plan" + rest;
  }
}
