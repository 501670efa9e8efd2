package vn.hocbaso.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What one account can ask of the closings of a school in one school year over HTTP. */
public record SchoolClosingClient(String account, UUID schoolId, String schoolYear) {

  /** The same for another account. */
  public SchoolClosingClient as(String other) {
    return new SchoolClosingClient(other, schoolId, schoolYear);
  }

  /**
   * The check list.
   *
   * @param narrower stage or grade
   */
  public Response check(String period, Map<String, ?> narrower) {
    return request()
        .queryParam("schoolYear", schoolYear)
        .queryParam("period", period)
        .queryParams(narrower)
        .get(path("/closing-check"));
  }

  public Response start(String period, Map<String, ?> narrower) {
    return request().contentType(ContentType.JSON).body(body(period, narrower)).post(closings());
  }

  /** A start with the sender's own name for it. */
  public Response startOnce(String key, String period, Map<String, ?> narrower) {
    return request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body(period, narrower))
        .post(closings());
  }

  public Response get(String closingId) {
    return request().get(closings() + "/" + closingId);
  }

  public Response list() {
    return request().queryParam("schoolYear", schoolYear).get(closings());
  }

  private Map<String, Object> body(String period, Map<String, ?> narrower) {
    Map<String, Object> body = new TreeMap<>(narrower);
    body.put("schoolYear", schoolYear);
    body.put("period", period);
    return body;
  }

  private RequestSpecification request() {
    return given().auth().oauth2(Tokens.of(account));
  }

  private String closings() {
    return path("/closings");
  }

  private String path(String rest) {
    return "/api/v1/schools/" + schoolId + rest;
  }
}
