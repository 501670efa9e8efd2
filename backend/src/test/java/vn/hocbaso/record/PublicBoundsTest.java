package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;

/** One address cannot try codes or burn processor time without end. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
@TestProfile(PublicBoundsTest.TightBounds.class)
class PublicBoundsTest {

  private static final int LOOK_UPS = 4;
  private static final int FILES = 2;

  /** Bounds that a test reaches quickly. */
  public static final class TightBounds implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "hocba.public.look-ups-per-minute", Integer.toString(LOOK_UPS),
          "hocba.public.files-per-minute", Integer.toString(FILES));
    }
  }

  @Test
  void stopsAnAddressThatTriesManyCodes() {
    for (int i = 0; i < LOOK_UPS; i++) {
      lookUp("127.0.0.1").then().statusCode(200);
    }
    lookUp("127.0.0.1")
        .then()
        .statusCode(429)
        .body("code", equalTo("TOO_MANY_REQUESTS"))
        .header(
            "Retry-After",
            Integer::parseInt,
            allOf(greaterThanOrEqualTo(1), lessThanOrEqualTo(60)));
    lookUp("203.0.113.7").then().statusCode(429);
  }

  @Test
  void stopsAnAddressThatSendsManyFilesApartFromItsLookUps() {
    for (int i = 0; i < FILES; i++) {
      sendFile().then().statusCode(200);
    }
    sendFile().then().statusCode(429).body("code", equalTo("TOO_MANY_REQUESTS"));
  }

  /** Whatever a caller claims to be forwarded for does not buy new attempts. */
  private static io.restassured.response.Response lookUp(String forwardedFor) {
    return given()
        .header("X-Forwarded-For", forwardedFor)
        .get("/api/v1/public/verifications/0000-0000-0000-0000");
  }

  private static io.restassured.response.Response sendFile() {
    return given()
        .multiPart(
            "file", "hoc-ba.xml", "<HOC_BA/>".getBytes(StandardCharsets.UTF_8), "application/xml")
        .post("/api/v1/public/verifications");
  }
}
