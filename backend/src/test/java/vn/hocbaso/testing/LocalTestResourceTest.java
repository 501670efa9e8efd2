package vn.hocbaso.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalTestResource.class)
class LocalTestResourceTest {

  @Test
  void acceptsARealToken() {
    given()
        .auth()
        .oauth2(Tokens.of("gv.lan"))
        .when()
        .get("/api/v1/session")
        .then()
        .statusCode(200)
        .body("account", equalTo("gv.lan"));
  }

  @Test
  void refusesATokenThatNobodySigned() {
    String token = Tokens.of("gv.lan");
    given()
        .auth()
        .oauth2(token.substring(0, token.lastIndexOf('.') + 1))
        .when()
        .get("/api/v1/session")
        .then()
        .statusCode(401);
  }

  @Test
  void isReadyWithTheDemonstrationProvince() {
    given().when().get("/q/health/ready").then().statusCode(200);
  }
}
