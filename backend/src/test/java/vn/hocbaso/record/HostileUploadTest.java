package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.testing.LocalTestResource;

/**
 * What anybody can send to the public page: each with an outcome of its own, none a fault of ours.
 */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class HostileUploadTest {

  private static final String FILES = "/api/v1/public/verifications";
  private static final String REPORTS = FILES + "/reports";
  private static final byte[] XML = "<a/>".getBytes(StandardCharsets.UTF_8);

  @TestHTTPResource URI address;

  @ParameterizedTest
  @ValueSource(strings = {FILES, REPORTS})
  void refusesABodyThatIsTooLarge(String path) {
    given().multiPart("file", "a.xml", new byte[11 << 20]).post(path).then().statusCode(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {FILES, REPORTS})
  void refusesAnotherTypeOfContent(String path) {
    for (String type : new String[] {"application/json", "text/plain", "application/xml"}) {
      given().contentType(type).body("{}").post(path).then().statusCode(415);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FILES, REPORTS})
  void refusesAFormThatIsNone(String path) {
    for (String body :
        new String[] {
          "",
          "--x",
          "--x--",
          "--x\r\n\r\n",
          "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--"
        }) {
      int status =
          given()
              .config(plain())
              .header("Content-Type", "multipart/form-data; boundary=x")
              .body(body)
              .post(path)
              .statusCode();
      assertThat(status).as(body).isEqualTo(400);
    }
  }

  @Test
  void refusesAFormWithoutTheFile() {
    given().multiPart("other", "a.xml", XML).post(FILES).then().statusCode(400);
    given().multiPart("file", "no file").post(FILES).then().statusCode(415);
  }

  @Test
  void refusesAFormOfTooManyParts() {
    RequestSpecification request = given();
    for (int i = 0; i < 3_000; i++) {
      request.multiPart("p" + i, "x");
    }
    int status = request.multiPart("file", "a.xml", XML).post(FILES).statusCode();
    assertThat(status).isBetween(400, 499);
  }

  @Test
  void answersEveryHostileForeignFileWithAVerdict() {
    Map<String, Integer> statuses = new TreeMap<>();
    HostileForeign.files()
        .forEach(
            (name, file) ->
                statuses.put(
                    name, given().multiPart("file", "tep", file.get()).post(FILES).statusCode()));
    assertThat(statuses)
        .hasSizeGreaterThan(15)
        .allSatisfy(
            (name, status) -> {
              assertThat(status).as(name).isEqualTo(200);
            });
  }

  @Test
  void answersTheRequestForAReportOnEveryHostileForeignFile() {
    Map<String, Integer> statuses = new TreeMap<>();
    HostileForeign.files()
        .forEach(
            (name, file) ->
                statuses.put(
                    name, given().multiPart("file", "tep", file.get()).post(REPORTS).statusCode()));
    assertThat(statuses).allSatisfy((name, status) -> assertThat(status).as(name).isEqualTo(422));
  }

  @Test
  void endsALineThatBreaksOffWithoutHarm() throws IOException {
    for (int i = 0; i < 20; i++) {
      try (Socket line = new Socket(address.getHost(), address.getPort())) {
        line.getOutputStream().write(begun(1_000_000));
        line.getOutputStream().flush();
      }
    }
    given().multiPart("file", "a.xml", XML).post(FILES).then().statusCode(200);
  }

  @Test
  void refusesALengthThatLies() throws IOException {
    try (Socket line = new Socket(address.getHost(), address.getPort())) {
      line.getOutputStream().write(begun(999_999_999_999L));
      line.getOutputStream().flush();
      assertThat(firstLine(line.getInputStream())).contains(" 413 ");
    }
  }

  private byte[] begun(long length) {
    return ("POST "
            + FILES
            + " HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + "--x\r\n"
            + "Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
            + "<a")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String firstLine(InputStream answer) throws IOException {
    StringBuilder line = new StringBuilder();
    int next = answer.read();
    while (next >= 0 && next != '\n') {
      line.append((char) next);
      next = answer.read();
    }
    return line.toString();
  }

  /** Without a form of the client's own. */
  private static io.restassured.config.RestAssuredConfig plain() {
    return io.restassured.config.RestAssuredConfig.config()
        .encoderConfig(
            io.restassured.config.EncoderConfig.encoderConfig()
                .encodeContentTypeAs("multipart/form-data", io.restassured.http.ContentType.TEXT));
  }
}
