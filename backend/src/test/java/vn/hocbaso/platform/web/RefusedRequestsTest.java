package vn.hocbaso.platform.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** Whatever is wrong with a request, the answer is a problem with a code, never an empty page. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class RefusedRequestsTest {

  private static final String ASSIGNMENTS =
      "/api/v1/schools/{school}/classes/{class}/teaching-assignments";
  private static final String GOOD =
      "{\"subject\": \"TOAN\", \"staffId\": \"%s\", \"firstDay\": \"2026-09-01\"}"
          .formatted(new java.util.UUID(0, 1));

  @Inject DataSource database;
  private TestClass group;

  @BeforeEach
  void makeAClass() {
    group = TestClass.withoutStudents(database, "gv.binh", 4);
  }

  @Test
  void aWellFormedBodyIsRead() {
    assign(GOOD).statusCode(422).body("code", equalTo("ASSIGNMENT_STAFF_UNKNOWN"));
  }

  @Test
  void anUnknownPropertyIsNamed() {
    problem(assign(GOOD.replace("}", ", \"colour\": 1}")), 400, "INVALID_REQUEST")
        .body("violations.code", hasItem("JSON_UNKNOWN_PROPERTY"))
        .body("violations.pointer", hasItem("/colour"));
  }

  @Test
  void aRepeatedPropertyIsRefused() {
    problem(assign(GOOD.replace("}", ", \"subject\": \"TOAN\"}")), 400, "INVALID_REQUEST");
  }

  @Test
  void aValueOfAnotherTypeIsNamed() {
    problem(assign(GOOD.replace("\"2026-09-01\"", "[1]")), 400, "INVALID_REQUEST")
        .body("violations.pointer", hasItem("/firstDay"));
    problem(assign("[]"), 400, "INVALID_REQUEST");
    problem(assign("{"), 400, "INVALID_REQUEST");
    problem(assign(""), 400, "INVALID_REQUEST");
  }

  @Test
  void anIdentifierThatIsNoneIsNotFound() {
    problem(
        administrator().get(ASSIGNMENTS, group.schoolId(), "not-an-id").then(), 404, "NOT_FOUND");
  }

  @Test
  void aBodyOfAnotherKindIsRefused() {
    problem(
        administrator()
            .contentType("text/plain")
            .body("TOAN")
            .post(ASSIGNMENTS, group.schoolId(), group.id())
            .then(),
        415,
        "UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void aBodyLargerThanAnyOperationReadsIsRefused() throws IOException {
    String answer =
        RawRequest.send(
            head("POST /api/v1/public/verifications")
                + "Content-Type: application/json\r\nContent-Length: 999999999\r\n\r\n{",
            false);
    assertProblem(answer, 413, "TOO_LARGE");
  }

  @Test
  void anAddressThatIsTooLongIsRefusedByTheServerItself() throws IOException {
    String answer = RawRequest.send(head("GET /api/v1/" + "a".repeat(9_000)) + "\r\n", false);
    assertThat(answer).matches("(?s)HTTP/1\\.[01] 414 .*");
  }

  @Test
  void anUploadThatEndsInTheMiddleIsRefused() throws IOException {
    String part =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\nabc";
    String answer = RawRequest.send(upload(part, part.length()), false);
    assertProblem(answer, 400, "INVALID_REQUEST");
  }

  @Test
  void anUploadOfAThousandPartsIsRefused() throws IOException {
    String part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
    String body = part.repeat(1_200) + "--x--\r\n";
    String answer = RawRequest.send(upload(body, body.length()), false);
    assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
  }

  @Test
  void aPageToReturnToThatIsNoAddressLeadsHome() {
    administrator()
        .redirects()
        .follow(false)
        .get("/api/v1/session/login?return=/[")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/"));
  }

  @Test
  void answersAboutChildrenAreNotKeptOnTheWay() {
    administrator()
        .get(ASSIGNMENTS, group.schoolId(), group.id())
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store");
  }

  private String upload(String body, int length) {
    return head("POST /api/v1/schools/" + group.schoolId() + "/student-imports")
        + "Authorization: Bearer "
        + Tokens.of("qtt.an")
        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + body;
  }

  private String head(String request) {
    return request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
  }

  private ValidatableResponse assign(String body) {
    return administrator()
        .contentType("application/json")
        .body(body)
        .post(ASSIGNMENTS, group.schoolId(), group.id())
        .then();
  }

  private static RequestSpecification administrator() {
    return given().auth().oauth2(Tokens.of("qtt.an"));
  }

  private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("title", notNullValue());
  }

  private static void assertProblem(String answer, int status, String code) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .contains("application/problem+json")
        .contains("\"" + code + "\"");
  }
}
