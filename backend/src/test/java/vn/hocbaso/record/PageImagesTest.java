package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.pdf.ImagesInPdf;
import vn.hocbaso.record.document.pdf.RenditionVerdict;
import vn.hocbaso.record.document.pdf.SignerRole;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.PdfA;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/**
 * Images on the pages of records, from the preview to the issued file. The staff and the seal of
 * the demonstration school have some.
 */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class PageImagesTest {

  @Inject DataSource database;
  @Inject RenderPdf pages;
  @Inject SignatureValidation validation;

  private TestClass group;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
  }

  @Test
  void thePreviewShowsTheImagesOfThoseWhoHaveSigned() {
    RecordDesk.bring(group, RecordAct.CREATE);
    assertThat(ImagesInPdf.in(pdf())).isEmpty();
    RecordDesk.of(RecordDesk.TEACHER, group).signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    assertThat(ImagesInPdf.in(pdf())).containsExactly(SignerRole.HOMEROOM_TEACHER);
  }

  @Test
  void theIssuedFileKeepsItsImagesAndItsVerdictWhateverBecomesOfThem() throws Exception {
    RecordDesk.bring(group, RecordAct.ISSUE);
    byte[] issued = pdf();
    assertThat(ImagesInPdf.in(issued)).containsExactlyInAnyOrder(SignerRole.values());
    assertThat(PdfA.violations(issued)).isEmpty();
    assertThat(strangersVerdict(issued)).isEqualTo(new RenditionVerdict.Equal());

    String own = "/api/v1/schools/" + group.schoolId() + "/own-signature-image";
    long version = as(RecordDesk.MANAGER).get(own).jsonPath().getLong("version");
    String kept = as(RecordDesk.MANAGER).get(own).path("png");
    byte[] picture = Base64.getDecoder().decode(kept);
    as(RecordDesk.MANAGER)
        .header("If-Match", "\"" + version + "\"")
        .delete(own)
        .then()
        .statusCode(204);
    try {
      assertThat(pdf()).isEqualTo(issued);
      verify(issued);
      TestClass next = TestClass.of(database, RecordDesk.TEACHER, 4);
      RecordDesk.bring(next, RecordAct.SIGN_AS_MANAGER);
      assertThat(ImagesInPdf.in(pdf(next))).containsExactly(SignerRole.HOMEROOM_TEACHER);
    } finally {
      as(RecordDesk.MANAGER)
          .header("If-Match", "\"" + (version + 1) + "\"")
          .multiPart("file", "chu-ky.png", picture, "image/png")
          .put(own)
          .then()
          .statusCode(200);
    }
  }

  private RenditionVerdict strangersVerdict(byte[] issued) {
    byte[] xml = file(group, "xml");
    return pages.compare(
        issued,
        xml,
        FoundSignatures.of(validation.validateXml(xml, SignatureRole.signedIds()).signatures()));
  }

  private static void verify(byte[] issued) {
    given()
        .multiPart("file", "hoc-ba.pdf", issued)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("VALID"));
  }

  private byte[] pdf() {
    return pdf(group);
  }

  private static byte[] pdf(TestClass of) {
    return file(of, "pdf");
  }

  private static byte[] file(TestClass of, String kind) {
    RecordDesk desk = RecordDesk.of(RecordDesk.MANAGER, of);
    return desk.file(desk.first().get("id"), kind);
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }
}
