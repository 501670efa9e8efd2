package vn.hocbaso.exchange.client;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.testing.Tokens;

/** What a school lets the demonstration vendor do, set as its administrator would. */
public final class Grants {

  public static final String ADMINISTRATOR = "qtt.an";

  private Grants() {}

  public static void set(UUID schoolId, String... scopes) {
    JsonPath present = list(ADMINISTRATOR, schoolId).then().statusCode(200).extract().jsonPath();
    String application = present.getString("items[0].applicationId");
    set(ADMINISTRATOR, schoolId, application, present.getLong("items[0].version"), scopes)
        .then()
        .statusCode(200);
  }

  static Response list(String account, UUID schoolId) {
    return given().auth().oauth2(Tokens.of(account)).get(path(schoolId));
  }

  static Response set(
      String account, UUID schoolId, String application, long version, String... scopes) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + version + "\"")
        .body(new Body(List.of(scopes)))
        .put(path(schoolId) + "/" + application);
  }

  private record Body(List<String> scopes) {}

  private static String path(UUID schoolId) {
    return "/api/v1/schools/" + schoolId + "/program-grants";
  }
}
