package vn.hocbaso.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one account can ask of one grade book over HTTP. */
public record GradeBookClient(String account, UUID schoolId, UUID classId) {

  public static GradeBookClient of(String account, TestClass group) {
    return new GradeBookClient(account, group.schoolId(), group.id());
  }

  public Response read() {
    return request().get(path(""));
  }

  public Response enter(UUID student, String column, @Nullable Object value, long version) {
    return based(version).body(value(value)).put(cell(student, column));
  }

  public Response enterWithoutVersion(UUID student, String column, @Nullable Object value) {
    return request().contentType(ContentType.JSON).body(value(value)).put(cell(student, column));
  }

  public Response enterMany(List<Map<String, @Nullable Object>> changes) {
    return request()
        .contentType(ContentType.JSON)
        .body(Map.of("changes", changes))
        .patch(path("/cells"));
  }

  /** A batch with the sender's own name for it. */
  public Response enterOnce(String key, List<Map<String, @Nullable Object>> changes) {
    return request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(Map.of("changes", changes))
        .patch(path("/cells"));
  }

  /** A batch that the sender believes to send as another account. */
  public Response enterAs(String expected, List<Map<String, @Nullable Object>> changes) {
    return request()
        .header("X-Hocba-Account", expected)
        .contentType(ContentType.JSON)
        .body(Map.of("changes", changes))
        .patch(path("/cells"));
  }

  public Response history(UUID student, String column) {
    return request().get(cell(student, column) + "/history");
  }

  public Response close(long version) {
    return based(version).post(path("/closing"));
  }

  public Response reopen(long version, String reason) {
    return based(version).body(Map.of("reason", reason)).post(path("/reopening"));
  }

  /** Writes the best values into everything that the class needs for closing. */
  public void fill(TestClass group) {
    List<Map<String, Object>> columns = read().jsonPath().getList("columns");
    List<Map<String, @Nullable Object>> changes = new ArrayList<>();
    for (UUID student : group.students()) {
      for (Map<String, Object> column : columns) {
        if (Boolean.TRUE.equals(column.get("required"))) {
          changes.add(change(student, String.valueOf(column.get("code")), best(column), 0));
        }
      }
    }
    enterMany(changes).then().statusCode(200);
  }

  public static Map<String, @Nullable Object> change(
      UUID student, String column, @Nullable Object value, long version) {
    Map<String, @Nullable Object> change = new HashMap<>();
    change.put("studentId", student);
    change.put("column", column);
    change.put("value", value);
    change.put("version", version);
    return change;
  }

  private static String best(Map<String, Object> column) {
    return switch (String.valueOf(column.get("kind"))) {
      case "CHOICE" -> "T";
      case "MARK" -> "10";
      case "COUNT" -> "0";
      default -> "Em học tốt.";
    };
  }

  private static Map<String, @Nullable Object> value(@Nullable Object value) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("value", value);
    return body;
  }

  private RequestSpecification based(long version) {
    return request().contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
  }

  private RequestSpecification request() {
    return given().auth().oauth2(Tokens.of(account));
  }

  private String cell(UUID student, String column) {
    return path("/students/" + student + "/cells/" + column);
  }

  private String path(String rest) {
    return "/api/v1/schools/" + schoolId + "/classes/" + classId + "/grade-book" + rest;
  }
}
