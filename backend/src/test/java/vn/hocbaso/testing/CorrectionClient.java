package vn.hocbaso.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one account can ask of corrections of one class's books over HTTP. */
public record CorrectionClient(String account, UUID schoolId, UUID classId, String period) {

  public static final String REASON = "Chấm sót một câu của bài kiểm tra.";

  public static CorrectionClient of(String account, TestClass group, String period) {
    return new CorrectionClient(account, group.schoolId(), group.id(), period);
  }

  public Response request(UUID student, String column) {
    return request(student, column, REASON);
  }

  public Response request(UUID student, String column, String reason) {
    return as().multiPart("reason", reason, "text/plain; charset=utf-8")
        .post(cell(student, column));
  }

  public Response request(UUID student, String column, String fileName, byte[] content) {
    return as().multiPart("reason", REASON, "text/plain; charset=utf-8")
        .multiPart("file", fileName, content)
        .post(cell(student, column));
  }

  public Response list() {
    return as().queryParam("limit", 200).get(path(""));
  }

  public Response read(String id) {
    return as().get(path("/" + id));
  }

  public Response file(String id) {
    return as().get(path("/" + id + "/file"));
  }

  public Response counts(String schoolYear) {
    return as().queryParam("schoolYear", schoolYear).get(path("/counts"));
  }

  public Response approve(String id, long version, @Nullable Integer hours) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("hours", hours);
    return based(version).body(body).post(path("/" + id + "/approval"));
  }

  public Response refuse(String id, long version, String answer) {
    return based(version).body(Map.of("answer", answer)).post(path("/" + id + "/refusal"));
  }

  public Response withdraw(String id, long version) {
    return based(version).post(path("/" + id + "/withdrawal"));
  }

  private RequestSpecification based(long version) {
    return as().contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
  }

  private RequestSpecification as() {
    return given().auth().oauth2(Tokens.of(account));
  }

  private String path(String rest) {
    return "/api/v1/schools/" + schoolId + "/corrections" + rest;
  }

  private String cell(UUID student, String column) {
    return "/api/v1/schools/%s/classes/%s/grade-books/%s/students/%s/cells/%s/corrections"
        .formatted(schoolId, classId, period, student, column);
  }
}
