package vn.hocbaso;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.DatabaseOwner;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** Whatever goes wrong, the log names no child and quotes nothing that was written about one. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class LogPrivacyTest {

  private static final String SECRET = "Bí mật của em Ngân 079317001234";

  @Inject DataSource database;

  private final Written written = new Written();
  private TestClass group;

  @BeforeEach
  void listen() {
    group = TestClass.of(database, "gv.binh", 4);
    Logger.getLogger("").addHandler(written);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(written);
  }

  @Test
  void aRowThatTheDatabaseRefusesIsNotQuoted() throws SQLException {
    UUID student = group.students().getFirst();
    DatabaseOwner.execute(
        "alter table grade_cell add constraint refuses_secrets"
            + " check (value is null or value not like 'Bí mật%') not valid");
    try {
      GradeBookClient.of("gv.binh", group)
          .enter(student, "HOMEROOM.COMMENT", SECRET, 0)
          .then()
          .statusCode(500);
    } finally {
      DatabaseOwner.execute("alter table grade_cell drop constraint refuses_secrets");
    }
    assertThat(written.lines()).as("the failure itself is told").isNotEmpty();
    tellsNothing();
  }

  @Test
  void whatIsWrongWithARequestIsNotQuoted() {
    UUID student = group.students().getFirst();
    GradeBookClient teacher = GradeBookClient.of("gv.binh", group);
    teacher.enter(student, "TOAN.LEVEL", SECRET, 0).then().statusCode(400);
    teacher.enter(student, "TOAN.COMMENT", SECRET.repeat(20), 0).then().statusCode(400);
    given()
        .auth()
        .oauth2(Tokens.of("gv.binh"))
        .contentType("application/json")
        .body("{\"changes\": [{\"" + SECRET + "\": 1}], \"x\": \"" + SECRET + "\"")
        .patch(
            "/api/v1/schools/{school}/classes/{class}/grade-books/CUOI_NAM/cells",
            group.schoolId(),
            group.id())
        .then()
        .statusCode(400);
    tellsNothing();
  }

  @Test
  void filesThatCannotBeReadAreNotQuoted() {
    byte[] pdf = ("%PDF-1.7\n1 0 obj (" + SECRET + ") >> endobj").getBytes(StandardCharsets.UTF_8);
    byte[] xml =
        ("<HOC_BA><HO_TEN>" + SECRET + "</HO_TEN><ds:Signature/></HOC_BA>")
            .getBytes(StandardCharsets.UTF_8);
    for (byte[] file : List.of(pdf, xml)) {
      given()
          .multiPart("file", SECRET, file)
          .post("/api/v1/public/verifications")
          .then()
          .statusCode(200);
    }
    given()
        .auth()
        .oauth2(Tokens.of("qtt.an"))
        .multiPart("schoolYear", "2026-2027")
        .multiPart("file", SECRET + ".xlsx", SECRET.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/schools/{school}/student-imports", group.schoolId())
        .then()
        .statusCode(400);
    tellsNothing();
  }

  private void tellsNothing() {
    assertThat(written.lines()).noneMatch(line -> line.contains("Bí mật"));
    assertThat(written.lines()).noneMatch(line -> line.contains("079317001234"));
    assertThat(written.lines()).noneMatch(line -> line.contains("Trần Văn An"));
  }

  /** Every line with its stack trace, as a console would show it. */
  private static final class Written extends Handler {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    List<String> lines() {
      return lines;
    }

    @Override
    public void publish(LogRecord line) {
      StringWriter whole = new StringWriter();
      whole.append(line.getLoggerName()).append(' ').append(line.getMessage());
      if (line.getParameters() != null) {
        for (Object parameter : line.getParameters()) {
          whole.append(' ').append(String.valueOf(parameter));
        }
      }
      if (line.getThrown() != null) {
        line.getThrown().printStackTrace(new PrintWriter(whole));
      }
      lines.add(whole.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
