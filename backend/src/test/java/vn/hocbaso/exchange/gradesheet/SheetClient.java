package vn.hocbaso.exchange.gradesheet;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** What one account can do with the files of one grade book over HTTP. */
record SheetClient(String account, TestClass group, String period) {

  Response export(String... subject) {
    RequestSpecification request = request();
    return (subject.length == 0 ? request : request.queryParam("subject", subject[0]))
        .get(path("/sheet"));
  }

  SheetFile exported(String... subject) {
    return new SheetFile(export(subject).then().statusCode(200).extract().asByteArray());
  }

  ValidatableResponse send(byte[] file, String... subject) {
    RequestSpecification request =
        request().multiPart("file", "so-diem.xlsx", file, GradeSheetResource.WORKBOOK);
    return (subject.length == 0 ? request : request.multiPart("subject", subject[0]))
        .post(path("/sheet-imports"))
        .then();
  }

  /** A check that went well. */
  JsonPath checked(byte[] file, String... subject) {
    return send(file, subject).statusCode(201).extract().jsonPath();
  }

  ValidatableResponse get(String id) {
    return request().get(path("/sheet-imports/" + id)).then();
  }

  ValidatableResponse confirm(String id, boolean emptying, Object... forced) {
    return request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Map.of("forced", List.of(forced), "emptying", emptying))
        .post(path("/sheet-imports/" + id + "/confirmation"))
        .then();
  }

  Response marked(String id) {
    return request().get(path("/sheet-imports/" + id + "/marked-file"));
  }

  static Map<String, Object> forced(UUID student, String column) {
    return Map.of("studentId", student, "column", column);
  }

  private RequestSpecification request() {
    return given().auth().oauth2(Tokens.of(account)).header("Accept-Language", "vi");
  }

  private String path(String rest) {
    return "/api/v1/schools/%s/classes/%s/grade-books/%s%s"
        .formatted(group.schoolId(), group.id(), period, rest);
  }
}
