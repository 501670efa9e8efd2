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
public record GradeBookClient(String account, UUID schoolId, UUID classId, String period) {

  private static final String YEAR_END = "CUOI_NAM";

  /** The year-end book of a primary class. */
  public GradeBookClient(String account, UUID schoolId, UUID classId) {
    this(account, schoolId, classId, YEAR_END);
  }

  public static GradeBookClient of(String account, TestClass group) {
    return new GradeBookClient(account, group.schoolId(), group.id());
  }

  /** The book of another period of the same class. */
  public GradeBookClient in(String other) {
    return new GradeBookClient(account, schoolId, classId, other);
  }

  /** All books of the class. */
  public Response list() {
    return request().get(books());
  }

  /** One subject of the book. */
  public Response read(String subject) {
    return request().queryParam("subject", subject).get(path(""));
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

  /** A batch of which only the outcomes are asked for. */
  public Response enterBriefly(String key, List<Map<String, @Nullable Object>> changes) {
    return request()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .header("Prefer", "respond-async, return=minimal")
        .body(Map.of("changes", changes))
        .patch(path("/cells"));
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
    fill(group, UUID.randomUUID(), "");
  }

  /** The same without one column of one student. */
  public void fill(TestClass group, UUID except, String without) {
    List<Map<String, Object>> columns = read().jsonPath().getList("columns");
    List<Map<String, @Nullable Object>> changes = new ArrayList<>();
    for (UUID student : group.students()) {
      for (Map<String, Object> column : columns) {
        boolean left = student.equals(except) && without.equals(column.get("code"));
        if (Boolean.TRUE.equals(column.get("required")) && !left) {
          changes.add(change(student, String.valueOf(column.get("code")), best(column), 0));
        }
      }
    }
    enterMany(changes).then().statusCode(200);
  }

  /**
   * Writes marks into every column that a student needs for closing this secondary book.
   *
   * @param mark for every mark whose subject is not named
   * @param marks by subject
   */
  public void fillTerm(UUID student, String mark, Map<String, String> marks) {
    var book = read().jsonPath();
    List<Map<String, Object>> columns = book.getList("columns");
    Map<String, Object> others =
        book.getMap("students.find { it.id == '" + student + "' }.notApplicable");
    List<Map<String, @Nullable Object>> changes = new ArrayList<>();
    for (Map<String, Object> column : columns) {
      String code = String.valueOf(column.get("code"));
      if (Boolean.TRUE.equals(column.get("required")) && !others.containsKey(code)) {
        String subject = String.valueOf(column.get("subject"));
        changes.add(change(student, code, termValue(column, marks.getOrDefault(subject, mark)), 0));
      }
    }
    enterMany(changes)
        .then()
        .statusCode(200)
        .body("outcomes.findAll { it.outcome != 'SAVED' }", org.hamcrest.Matchers.empty());
  }

  private static String termValue(Map<String, Object> column, String mark) {
    return switch (String.valueOf(column.get("kind"))) {
      case "CHOICE" -> column.get("slot") == null ? "Tốt" : "Đ";
      case "MARK" -> mark;
      case "COUNT" -> "1";
      default -> "Em học tốt.";
    };
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
    return books() + "/" + period + rest;
  }

  private String books() {
    return "/api/v1/schools/" + schoolId + "/classes/" + classId + "/grade-books";
  }
}
