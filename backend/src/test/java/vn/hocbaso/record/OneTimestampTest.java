package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A class that is issued with one timestamp for each batch of signatures. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
@TestProfile(OneTimestampTest.Batches.class)
class OneTimestampTest {

  /** One timestamp for all. */
  public static final class Batches implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("hocba.signing.timestamp-mode", "BATCH");
    }
  }

  @Inject DataSource database;

  @Test
  void everyRecordCarriesItsOwnProofOfTheOneTimestampAndIsValidAlone() {
    TestClass group = TestClass.of(database, RecordDesk.TEACHER, 3);
    RecordDesk.issue(group);
    RecordDesk office = RecordDesk.of(RecordDesk.MANAGER, group);
    List<Map<String, Object>> records = office.records();
    assertThat(records)
        .hasSizeGreaterThan(1)
        .allSatisfy(one -> assertThat(one).containsEntry("state", "ISSUED"));
    for (Map<String, Object> record : records) {
      byte[] xml = office.file(record.get("id"), "xml");
      assertThat(new String(xml, StandardCharsets.UTF_8))
          .contains("SealingEvidenceRecords")
          .doesNotContain("SignatureTimeStamp");
      assertThat(office.file(record.get("id"), "evidence")).isNotEmpty();
      verified(xml, "hoc-ba.xml");
      verified(office.file(record.get("id"), "pdf"), "hoc-ba.pdf");
    }
  }

  private static void verified(byte[] file, String name) {
    given()
        .multiPart("file", name, file)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("VALID"));
  }
}
