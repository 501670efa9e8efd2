package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;

/** The hard cases of the demonstration school are what docs/demonstration.md says, by the rules. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class DemonstrationSchoolTest {

  private static final String SCHOOL = "9231150001";
  private static final String MANAGER = "ht3.khanh";

  @Inject DataSource database;

  @Test
  void bestStudentsHaveTheirAwards() throws SQLException {
    assertThat(year("Nguyễn Minh Anh", "award.label")).isEqualTo("Học sinh Xuất sắc");
    assertThat(year("Trần Bảo Ngọc", "award.label")).isEqualTo("Học sinh Giỏi");
    assertThat(year("Lê Quốc Huy", "award.code")).isNull();
  }

  @Test
  void oneSubjectAtFaultRaisesTheLevelByOne() throws SQLException {
    assertThat(year("Lê Quốc Huy", "learning.base")).isEqualTo("DAT");
    assertThat(year("Lê Quốc Huy", "learning.level")).isEqualTo("KHA");
    assertThat(year("Lê Quốc Huy", "learning.adjustedBy")).isEqualTo("TOAN");
    assertThat(year("Phạm Gia Khánh", "learning.base")).isEqualTo("CHUA_DAT");
    assertThat(year("Phạm Gia Khánh", "learning.level")).isEqualTo("DAT");
    assertThat(year("Phạm Gia Khánh", "learning.adjustedBy")).isEqualTo("NGOAI_NGU_1");
  }

  @Test
  void aReassessedSubjectStandsBesideTheOriginal() throws SQLException {
    String english = "subjects.find { it.year.subject == 'NGOAI_NGU_1' }.";
    assertThat(year("Võ Thị Mỹ Duyên", "learning.level")).isEqualTo("CHUA_DAT");
    assertThat(year("Võ Thị Mỹ Duyên", english + "year.value")).isEqualTo("3.2");
    assertThat(year("Võ Thị Mỹ Duyên", english + "reassessed.value")).isEqualTo("5.0");
  }

  @Test
  void conductIsTrainedBeforeSubjectsAreReassessed() throws SQLException {
    assertThat(year("Huỳnh Tấn Phát", "promotion.code")).isEqualTo("REN_LUYEN_HE_TRUOC");
  }

  @Test
  void fortyFiveAbsencesAreAllowedAndOneMoreIsNot() throws SQLException {
    assertThat(year("Bùi Nhật Nam", "absences")).isEqualTo("45");
    assertThat(year("Bùi Nhật Nam", "promotion.code")).isEqualTo("LEN_LOP");
    assertThat(year("Đặng Hoàng Yến", "absences")).isEqualTo("46");
    assertThat(year("Đặng Hoàng Yến", "promotion.code")).isEqualTo("KHONG_LEN_LOP");
  }

  @Test
  void foreignAndExemptStudentsAndThoseWithoutANumberHaveResults() throws SQLException {
    assertThat(year("Kim Seo Yeon", "promotion.code")).isEqualTo("LEN_LOP");
    assertThat(year("Danh Thị Sóc Kha", "promotion.code")).isEqualTo("LEN_LOP");
    String sport = "subjects.find { it.year.subject == 'GD_THE_CHAT' }.year.status";
    assertThat(year("Danh Thị Sóc Kha", sport)).isEqualTo("EXEMPT");
  }

  @Test
  void aTermThatAwaitsAMakeUpTestIsNotClosed() throws SQLException {
    GradeBookClient teacher = client("gv3.toan", "9A").in("HK2");
    teacher
        .close(teacher.read().jsonPath().getLong("version"))
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_INCOMPLETE"));
    client(MANAGER, "9A").in("HK1").read().then().body("state", equalTo("CLOSED"));
  }

  @Test
  void theTermOfAFormerSchoolCountsAndIsNamed() throws SQLException {
    client("gv3.toan", "9A")
        .in("HK1")
        .read()
        .then()
        .rootPath("students.find { it.fullName == 'Cao Thành Đạt' }")
        .body("notApplicable", hasKey("TOAN.TX1"))
        .body("cells['TOAN.TX1'].value", nullValue())
        .body("result.term.learning.level", equalTo("DAT"))
        .body(
            "result.term.subjects.find { it.subject == 'TOAN' }.reason",
            containsString("Trường THCS Vàm Xáng"));
  }

  @Test
  void continuingEducationAsksForFiveSubjectsWhereGeneralEducationAsksForSix() throws SQLException {
    client("gv3.the", "10 GDTX")
        .in("CN")
        .read()
        .then()
        .statusCode(200)
        .body("educationKind", equalTo("GDTX"))
        .body("legalBase", containsString("43/2021"))
        .body(learner("Mai Văn Lành") + "award.label", equalTo("Học viên Xuất sắc"))
        .body(learner("Thạch Thị Sa Rươn") + "learning.level", equalTo("TOT"))
        .body(learner("Thạch Thị Sa Rươn") + "award.label", equalTo("Học viên Giỏi"))
        .body(learner("Trần Quốc Việt") + "learning.level", equalTo("DAT"))
        .body(learner("Trần Quốc Việt") + "promotion.code", equalTo("LEN_LOP"))
        .body(learner("Lưu Thị Kim Ngân") + "learning.level", equalTo("CHUA_DAT"))
        .body(
            learner("Lưu Thị Kim Ngân")
                + "subjects.find { it.year.subject == 'TOAN' }.reassessed.value",
            equalTo("5.5"));
  }

  private static String learner(String name) {
    return "students.find { it.fullName == '" + name + "' }.result.year.";
  }

  @Test
  void upperSecondaryClassesHaveTheirStudyPlans() throws SQLException {
    for (String name : new String[] {"10A", "11A", "12A"}) {
      client(MANAGER, name).in("HK1").read().then().statusCode(200);
    }
    client(MANAGER, "12A").in("HK1").read("AM_NHAC").then().statusCode(200);
    client(MANAGER, "12A").in("HK1").read("VAT_LI").then().statusCode(404);
  }

  private @Nullable String year(String student, String path) throws SQLException {
    JsonPath book = client(MANAGER, "6A").in("CN").read().jsonPath();
    Map<String, Object> line =
        book.getMap("students.find { it.fullName == '" + student + "' }.result.year");
    assertThat(line).as(student).isNotNull();
    Object value =
        book.get("students.find { it.fullName == '" + student + "' }.result.year." + path);
    return value == null ? null : value.toString();
  }

  private GradeBookClient client(String account, String className) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select c.school_id, c.id from class_group c join school s on s.id = c.school_id"
                    + " where s.code = ? and c.name = ?")) {
      query.setString(1, SCHOOL);
      query.setString(2, className);
      var row = query.executeQuery();
      row.next();
      return new GradeBookClient(
          account, row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    }
  }
}
