package vn.hocbaso.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.testing.DatabaseOwner;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class TrailVerificationTest {

  @Inject DataSource database;
  @Inject AuditTrail trail;

  @Test
  void tellsAManagerWhetherTheTrailWasAltered() throws SQLException {
    UUID school = TestClass.withoutStudents(database, "gv.binh", 4).schoolId();
    UUID subject = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() -> trail.append(AuditEvent.of(school, "gv.binh", AuditAct.STUDENTS_READ, subject)));
    verification("ht.minh", school)
        .statusCode(200)
        .body("whole", equalTo(true))
        .body("firstBroken", nullValue());
    alter(subject, "somebody.else");
    int number = numberOf(subject);
    verification("ht.minh", school)
        .statusCode(200)
        .body("whole", equalTo(false))
        .body("firstBroken", equalTo(number));
    alter(subject, "gv.binh");
    verification("ht.minh", school).body("whole", equalTo(true));
  }

  @Test
  void tellsNobodyElse() {
    UUID school = TestClass.withoutStudents(database, "gv.binh", 4).schoolId();
    verification("gv.binh", school).statusCode(403);
    verification("ht.minh", UUID.randomUUID()).statusCode(404);
  }

  private static ValidatableResponse verification(String account, UUID school) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .get("/api/v1/schools/{id}/audit-events/verification", school)
        .then();
  }

  private int numberOf(UUID subject) throws SQLException {
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement("select number from audit_event where subject_id = ?")) {
      query.setObject(1, subject);
      var found = query.executeQuery();
      found.next();
      return found.getInt(1);
    }
  }

  private void alter(UUID subject, String actor) throws SQLException {
    DatabaseOwner.execute(
        "alter table audit_event disable trigger audit_event_append_only;"
            + " update audit_event set actor = '%s' where subject_id = '%s';"
                .formatted(actor, subject)
            + " alter table audit_event enable trigger audit_event_append_only");
  }
}
