package vn.hocbaso.record.image;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.record.document.pdf.SampleImages;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** Setting, seeing and taking away the images of signatures and of the seal. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class SigningImageTest {

  private static final String TEACHER = "gv.hoa";
  private static final String MANAGER = "ht.minh";
  private static final String SEAL_KEEPER = "vt.thu";
  private static final String OWN = "/own-signature-image";
  private static final String SEAL = "/seal-image";

  @Inject DataSource database;

  private String school;

  @BeforeEach
  void school() {
    school = "/api/v1/schools/" + TestClass.withoutStudents(database, TEACHER, 4).schoolId();
  }

  @Test
  void aTeacherSetsSeesAndTakesAwayHerOwn() throws IOException {
    long version = version(TEACHER, OWN);
    put(TEACHER, OWN, version, signature(Color.BLUE))
        .then()
        .statusCode(200)
        .header("ETag", "\"" + (version + 1) + "\"");
    String shown = get(TEACHER, OWN).then().statusCode(200).extract().path("png");
    BufferedImage kept = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(shown)));
    assertThat(kept.getColorModel().hasAlpha()).isTrue();
    assertThat(kept.getWidth()).isBetween(290, 300);

    remove(TEACHER, OWN, version + 1).then().statusCode(204);
    get(TEACHER, OWN).then().body("png", nullValue()).body("version", equalTo((int) version + 2));
    remove(TEACHER, OWN, version + 2).then().statusCode(404);
    put(TEACHER, OWN, version + 2, signature(Color.BLUE)).then().statusCode(200);
  }

  @Test
  void nobodyReachesThatOfAnother() throws IOException {
    String ofAnother = get("gv.binh", OWN).path("png");
    put(TEACHER, OWN, version(TEACHER, OWN), signature(new Color(20, 20, 120)))
        .then()
        .statusCode(200);
    get("gv.binh", OWN).then().body("png", equalTo(ofAnother));
    get("gv2.dao", OWN).then().statusCode(404);
  }

  @Test
  void theSealIsTheSealKeepersAndNobodyElses() throws IOException {
    long version = version(SEAL_KEEPER, SEAL);
    byte[] seal = png(SampleImages.seal(280, Color.RED));
    for (String account : new String[] {TEACHER, MANAGER, "qtt.an"}) {
      get(account, SEAL).then().statusCode(403);
      put(account, SEAL, version, seal).then().statusCode(403);
      remove(account, SEAL, version).then().statusCode(403);
    }
    put("vt2.yen", SEAL, 0, seal).then().statusCode(404);
    put(SEAL_KEEPER, SEAL, version, seal).then().statusCode(200).body("png", notNullValue());
    get(SEAL_KEEPER, OWN).then().statusCode(403);
    get("qtt.an", OWN).then().statusCode(403);
    get(MANAGER, OWN).then().statusCode(200);
  }

  @Test
  void whoeverWasSlowerSeesWhatStandsNow() throws IOException {
    long version = version(TEACHER, OWN);
    byte[] picture = signature(Color.BLUE);
    put(TEACHER, OWN, version, picture).then().statusCode(200);
    put(TEACHER, OWN, version, picture)
        .then()
        .statusCode(412)
        .body("present.version", equalTo((int) version + 1));
    remove(TEACHER, OWN, version).then().statusCode(412);
    as(TEACHER)
        .multiPart("file", "a.png", picture, "image/png")
        .put(school + OWN)
        .then()
        .statusCode(428);
  }

  @ParameterizedTest
  @CsvSource({"vi, màu xanh", "en, blue"})
  void saysWhatIsWrongAndWhatToDo(String language, String word) throws IOException {
    long version = version(TEACHER, OWN);
    as(TEACHER)
        .header("Accept-Language", language)
        .header("If-Match", "\"" + version + "\"")
        .multiPart("file", "a.png", signature(Color.BLACK), "image/png")
        .put(school + OWN)
        .then()
        .statusCode(422)
        .body("code", equalTo("SIGNATURE_IMAGE_NOT_BLUE"))
        .body("detail", containsString(word));
    as(TEACHER)
        .header("If-Match", "\"" + version + "\"")
        .multiPart("other", "a")
        .put(school + OWN)
        .then()
        .statusCode(400);
    assertThat(version(TEACHER, OWN)).isEqualTo(version);
  }

  @Test
  void theTrailNamesWhoDidIt() throws IOException {
    put(SEAL_KEEPER, SEAL, version(SEAL_KEEPER, SEAL), png(SampleImages.seal(280, Color.RED)))
        .then()
        .statusCode(200);
    as(MANAGER)
        .get(school + "/audit-events")
        .then()
        .statusCode(200)
        .body("items.act", hasItem("SEAL_IMAGE_SET"));
  }

  private static byte[] signature(Color colour) throws IOException {
    return png(SampleImages.signature(300, 110, colour));
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private long version(String account, String which) {
    return get(account, which).then().statusCode(200).extract().jsonPath().getLong("version");
  }

  private Response get(String account, String which) {
    return as(account).get(school + which);
  }

  private Response put(String account, String which, long version, byte[] picture) {
    return as(account)
        .header("If-Match", "\"" + version + "\"")
        .multiPart("file", "chu-ky.png", picture, "image/png")
        .put(school + which);
  }

  private Response remove(String account, String which, long version) {
    return as(account).header("If-Match", "\"" + version + "\"").delete(school + which);
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }
}
