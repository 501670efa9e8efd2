package vn.hocbaso.record.protection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.AuthorityControl;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.record.DssVerdict;
import vn.hocbaso.record.RecordDesk;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/**
 * What proves a class issued under one timestamp ages, and is renewed. That time has passed is told
 * to the table of ends alone; files, evidence, timestamps and authorities are real.
 */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
@TestProfile(RenewalTest.Batches.class)
class RenewalTest {

  /** One timestamp for a batch of signatures, and for the renewal of two records. */
  public static final class Batches implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("hocba.signing.timestamp-mode", "BATCH", "hocba.signing.renewal.part", "2");
    }
  }

  private static final String ADDRESS = "/api/v1/schools/{school}/record-protection";
  private static final int COPIES_AT_ONCE = 4;

  @Inject DataSource database;
  @Inject RenewPart part;
  @Inject RenewalJob job;
  @Inject LookForAgeing look;

  @Inject
  @ConfigProperty(name = "hocba.signing.providers.keystore.directory")
  Path keystores;

  private TestClass group;
  private List<UUID> records;

  @BeforeEach
  void anIssuedClass() throws SQLException {
    group = TestClass.of(database, RecordDesk.TEACHER, 3);
    RecordDesk.issue(group);
    records =
        office().records().stream()
            .map(one -> UUID.fromString(String.valueOf(one.get("id"))))
            .toList();
    while (part.next(group.schoolId())) {
      // What other tests left to be done in this school.
    }
  }

  @AfterEach
  void theAuthorityAnswersAgain() throws SQLException {
    authority().fail(Outage.NONE);
    execute("update record_protection set retry_at = null where school_id = ?", group.schoolId());
  }

  @Test
  void theIssueRemembersUntilWhenARecordIsProvable() throws SQLException {
    for (UUID record : records) {
      assertThat(number(record, "extract(year from until) - extract(year from now())"))
          .isBetween(9L, 10L);
      assertThat(number(record, "renewals")).isZero();
    }
  }

  @Test
  void isRenewedAgainAndAgainWhileTheIssuedFilesStayAsTheyAre() throws Exception {
    Files before = files(records.getFirst());
    age();
    view(RecordDesk.SEAL_KEEPER)
        .body("ageing", greaterThanOrEqualTo(records.size()))
        .body("actions", contains("RENEW"));
    renew(RecordDesk.SEAL_KEEPER).then().statusCode(202);
    await().atMost(Duration.ofMinutes(2)).until(() -> done(1));
    byte[] first = office().file(records.getFirst(), "evidence");
    age();
    renew(RecordDesk.SEAL_KEEPER).then().statusCode(202);
    await().atMost(Duration.ofMinutes(2)).until(() -> done(2));
    view(RecordDesk.MANAGER).body("ageing", equalTo(0)).body("actions", empty());
    for (UUID record : records) {
      Files now = files(record);
      assertThat(DssVerdict.proves(now.pdf(), now.evidence(), root())).isTrue();
      byte[] changed = now.pdf().clone();
      changed[changed.length / 3] ^= 1;
      assertThat(DssVerdict.proves(changed, now.evidence(), root())).isFalse();
      assertThat(number(record, EVIDENCE)).isEqualTo(2);
    }
    Files after = files(records.getFirst());
    assertThat(after.xml()).isEqualTo(before.xml());
    assertThat(after.pdf()).isEqualTo(before.pdf());
    assertThat(after.evidence()).isNotEqualTo(first);
    assertThat(first).isNotEqualTo(before.evidence());
    verified(after.pdf());
  }

  @Test
  void severalCopiesAtOnceRenewEveryRecordOnce() throws Exception {
    List<UUID> ofOneClass = records;
    anIssuedClass();
    records = Stream.concat(records.stream(), ofOneClass.stream()).toList();
    age();
    Callable<Boolean> copy =
        () -> {
          while (part.next(group.schoolId())) {
            // The next part.
          }
          return true;
        };
    try (ExecutorService copies = Executors.newFixedThreadPool(COPIES_AT_ONCE)) {
      for (Future<Boolean> one : copies.invokeAll(Collections.nCopies(COPIES_AT_ONCE, copy))) {
        assertThat(one.get()).isTrue();
      }
    }
    // One that found everything taken stopped; what it would have done another did, or is left.
    copy.call();
    for (UUID record : records) {
      assertThat(number(record, EVIDENCE)).isEqualTo(1);
      assertThat(number(record, "renewals")).isEqualTo(1);
    }
  }

  @Test
  void whileTheAuthorityIsSilentNothingChangesAndTheNextTryIsSet() throws Exception {
    age();
    authority().fail(Outage.TIMESTAMP);
    Optional<Instant> next = job.run(group.schoolId().toString());
    assertThat(next).isPresent();
    for (UUID record : records) {
      assertThat(number(record, EVIDENCE)).isZero();
      assertThat(number(record, "failures")).isEqualTo(1);
      assertThat(number(record, "case when retry_at > now() then 1 else 0 end")).isEqualTo(1);
    }
    view(RecordDesk.SEAL_KEEPER).body("failed", greaterThanOrEqualTo(records.size()));
    assertThat(part.next(group.schoolId())).as("waits for the next try").isFalse();
    execute("update record_protection set retry_at = now() where school_id = ?", group.schoolId());
    job.run(group.schoolId().toString());
    assertThat(number(records.getFirst(), "failures")).isEqualTo(2);
    assertThat(number(records.getFirst(), "extract(epoch from retry_at - now())"))
        .as("a longer pause")
        .isGreaterThan(60);
    authority().fail(Outage.NONE);
    renew(RecordDesk.SEAL_KEEPER).then().statusCode(202);
    await().atMost(Duration.ofMinutes(2)).until(() -> done(1));
    assertThat(number(records.getFirst(), "failures")).isZero();
  }

  @Test
  void withoutATimestampNoFurtherPartIsTriedAndTheSchoolWaitsTogether() throws Exception {
    age();
    authority().fail(Outage.TIMESTAMP);
    assertThat(part.next(group.schoolId())).as("goes on to the second part").isFalse();
    for (UUID record : records) {
      assertThat(number(record, "failures")).isEqualTo(1);
      assertThat(number(record, "case when retry_at > now() then 1 else 0 end")).isEqualTo(1);
    }
  }

  @Test
  void oneUnreadableRecordDoesNotHoldUpTheOthers() throws Exception {
    age();
    UUID broken = records.getFirst();
    spoil(broken);
    job.run(group.schoolId().toString());
    assertThat(number(broken, "renewals")).isZero();
    assertThat(number(broken, "failures")).isEqualTo(1);
    assertThat(number(records.getLast(), "renewals")).isEqualTo(1);
    leaveAlone(broken);
  }

  @Test
  void aLookPassesWhatItCannotReadAndWakesTheRenewalOfTheOthers() throws Exception {
    UUID broken = records.getFirst();
    age();
    spoil(broken);
    execute("delete from record_protection where record_id = ?", broken);
    look.run();
    assertThat(number(broken, "extract(epoch from until)")).as("due at once").isZero();
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              assertThat(number(records.getLast(), "renewals")).isEqualTo(1);
              assertThat(number(broken, "failures")).isPositive();
            });
    assertThat(number(broken, "renewals")).isZero();
    leaveAlone(broken);
  }

  @Test
  void recordsIssuedBeforeAnybodyAskedAreFoundByALook() throws Exception {
    for (UUID record : records) {
      execute("delete from record_protection where record_id = ?", record);
    }
    view(RecordDesk.MANAGER).body("unknown", equalTo(records.size()));
    look.run();
    view(RecordDesk.MANAGER).body("unknown", equalTo(0));
    theIssueRemembersUntilWhenARecordIsProvable();
  }

  @Test
  void onlyTheSealKeeperRenewsAndTheTrailKnows() throws Exception {
    age();
    renew(RecordDesk.MANAGER).then().statusCode(403);
    renew(RecordDesk.TEACHER).then().statusCode(403);
    renew("ht2.chi").then().statusCode(404);
    renew("so.thao").then().statusCode(404);
    assertThat(done(1)).isFalse();
    renew(RecordDesk.SEAL_KEEPER).then().statusCode(202);
    await().atMost(Duration.ofMinutes(2)).until(() -> done(1));
    given()
        .auth()
        .oauth2(Tokens.of("so.thao"))
        .get("/api/v1/provinces/92/record-protection")
        .then()
        .statusCode(200)
        .body("records", greaterThanOrEqualTo(records.size()))
        .body("endings.size()", greaterThanOrEqualTo(1))
        .body("actions", empty());
    given()
        .auth()
        .oauth2(Tokens.of(RecordDesk.MANAGER))
        .get("/api/v1/provinces/92/record-protection")
        .then()
        .statusCode(404);
    String acts =
        given()
            .auth()
            .oauth2(Tokens.of(RecordDesk.MANAGER))
            .get("/api/v1/schools/{school}/audit-events", group.schoolId())
            .asString();
    assertThat(acts).contains("RECORD_PROTECTION_RENEWAL_ASKED", "RECORD_PROTECTION_RENEWED");
  }

  private static final String EVIDENCE =
      "(select count(*) from record_evidence e where e.record_id = p.record_id)";

  private record Files(byte[] xml, byte[] pdf, byte[] evidence) {}

  private Files files(UUID record) {
    return new Files(
        office().file(record, "xml"),
        office().file(record, "pdf"),
        office().file(record, "evidence"));
  }

  private RecordDesk office() {
    return RecordDesk.of(RecordDesk.MANAGER, group);
  }

  private ValidatableResponse view(String account) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .get(ADDRESS, group.schoolId())
        .then()
        .statusCode(200);
  }

  private Response renew(String account) {
    return given().auth().oauth2(Tokens.of(account)).post(ADDRESS + "/renewal", group.schoolId());
  }

  private static void verified(byte[] pdf) {
    given()
        .multiPart("file", "hoc-ba.pdf", pdf)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("VALID"));
  }

  private boolean done(int renewals) throws SQLException {
    for (UUID record : records) {
      if (number(record, "renewals") != renewals) {
        return false;
      }
    }
    return true;
  }

  private void age() throws SQLException {
    for (UUID record : records) {
      execute(
          "update record_protection set until = now() + interval '30 days' where record_id = ?",
          record);
    }
  }

  /** Evidence that nobody can read. */
  private void spoil(UUID record) throws SQLException {
    execute(
        "insert into record_evidence (school_id, record_id, number, content, sha256, made_at)"
            + " select school_id, record_id, 1, decode('00', 'hex'), repeat('0', 64), now()"
            + " from record_protection where record_id = ?",
        record);
  }

  private void leaveAlone(UUID record) throws SQLException {
    execute(
        "update record_protection set until = now() + interval '9 years' where record_id = ?",
        record);
  }

  private void execute(String sql, UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement change = connection.prepareStatement(sql)) {
      change.setObject(1, id);
      change.executeUpdate();
    }
  }

  private long number(UUID record, String expression) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select " + expression + " from record_protection p where p.record_id = ?")) {
      query.setObject(1, record);
      try (ResultSet found = query.executeQuery()) {
        assertThat(found.next()).isTrue();
        return Math.round(found.getDouble(1));
      }
    }
  }

  private AuthorityControl authority() {
    return new AuthorityControl(keystores.resolve("..").normalize());
  }

  private static Path root() {
    return Path.of(
        ConfigProvider.getConfig().getValue("hocba.signing.trust-anchors", String.class));
  }
}
