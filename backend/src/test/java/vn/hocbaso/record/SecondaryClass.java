package vn.hocbaso.record;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** A class of grade 6 or more whose year is closed, and its subject teachers over HTTP. */
final class SecondaryClass {

  static final String MATHS = "gv.lan";
  static final String SCIENCE = "gv.hoa";
  private static final String HOMEROOM = RecordDesk.TEACHER;

  private SecondaryClass() {}

  /** Mathematics by one teacher, natural science by two, all else by the homeroom teacher. */
  static TestClass closed(DataSource database) {
    TestClass group = TestClass.of(database, HOMEROOM, 6);
    GradeBookClient teacher = GradeBookClient.of(HOMEROOM, group);
    for (String term : List.of("HK1", "HK2")) {
      for (UUID student : group.students()) {
        teacher.in(term).fillTerm(student, "9.2", Map.of());
      }
      teacher.in(term).close(0).then().statusCode(200);
    }
    for (UUID student : group.students()) {
      teacher.in("CN").enter(student, "HOMEROOM.COMMENT", "Em cố gắng.", 0).then().statusCode(200);
    }
    teacher.in("CN").close(0).then().statusCode(200);
    group.assign(database, "TOAN", MATHS);
    group.assign(database, "KH_TU_NHIEN", MATHS);
    group.assign(database, "KH_TU_NHIEN", SCIENCE);
    RecordDesk.of(HOMEROOM, group).create().then().statusCode(200);
    return group;
  }

  /** What waits for a subject teacher. */
  static Response signing(String account, TestClass group) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .queryParam("schoolYear", "2025-2026")
        .get("/api/v1/schools/" + group.schoolId() + "/subject-signing");
  }

  /** The places of a teacher in this class that can be signed now. */
  static List<Map<String, Object>> ready(String account, TestClass group) {
    return signing(account, group)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.findAll { it.classId == '" + group.id() + "' }.ready.flatten()");
  }

  /** Signs all that waits for a subject teacher in this class. */
  static void signAs(String account, TestClass group) {
    RecordDesk.of(account, group).sign(RecordAct.SIGN_AS_SUBJECT_TEACHER, ready(account, group));
  }
}
