package vn.hocbaso.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.BrowserSession;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.Tokens;

/** Which tokens open something, and until when. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class SessionGuardTest {

  private static final String ACCOUNT = "gv.hoa";

  @TestHTTPResource URI address;

  @TestHTTPResource(value = "/metrics", management = true)
  URL metrics;

  @Test
  void aCookieOpensNothingOnceItsOwnerHasSignedOut() throws IOException {
    BrowserSession browser = BrowserSession.of(address, ACCOUNT);
    String copied = browser.cookieHeader();
    withCookie(copied).statusCode(200).body("account", equalTo(ACCOUNT));

    browser.get("/api/v1/session/logout");

    withCookie(copied).statusCode(401);
  }

  @Test
  void anotherSessionOfTheSamePersonGoesOn() throws IOException {
    BrowserSession phone = BrowserSession.of(address, ACCOUNT);
    BrowserSession.of(address, ACCOUNT).get("/api/v1/session/logout");
    withCookie(phone.cookieHeader()).statusCode(200);
  }

  @Test
  void anAccessTokenOpensTheServiceAndAnIdTokenDoesNot() {
    withToken(Tokens.of(ACCOUNT)).statusCode(200);
    withToken(Tokens.idTokenOf(ACCOUNT)).statusCode(401);
  }

  @Test
  void figuresAreOnThePortForTheInsideOnly() {
    given().get("/q/metrics").then().statusCode(404);
    assertThat(given().get(metrics).then().statusCode(200).extract().asString())
        .contains("jvm_memory_used_bytes");
    given().get("/q/health/ready").then().statusCode(200);
  }

  private static ValidatableResponse withCookie(String cookies) {
    return given()
        .header("Cookie", cookies)
        .header("X-Requested-With", "JavaScript")
        .get("/api/v1/session")
        .then();
  }

  private static ValidatableResponse withToken(String token) {
    return given().auth().oauth2(token).get("/api/v1/session").then();
  }
}
