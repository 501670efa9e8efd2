package vn.hocbaso.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.hocbaso.exchange.workbook.TestWorkbook.line;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEntry;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.workbook.TestWorkbook;
import vn.hocbaso.testing.LocalTestResource;

@QuarkusTest
@WithTestResource(LocalTestResource.class)
class StudentImportResourceTest {

  private static final Object[] TITLES =
      line(
          "Lớp",
          "Mã học sinh",
          "Họ tên",
          "Ngày sinh",
          "Giới tính",
          "Dân tộc",
          "Số định danh cá nhân",
          "Quốc tịch",
          "Số hộ chiếu");

  @Inject ImportDesk desk;
  @Inject AuditTrail trail;

  private static Object[] student(String className, String code, String name, String number) {
    return line(className, code, name, "05/09/2021", "Nam", "Kinh", number, "", "");
  }

  @Test
  void checksAFileWithoutChangingAnything() {
    String year = desk.yearWith("4A");
    desk.upload(year, TITLES, student("4A", "T1001", "Nguyễn Văn Kiểm", "092221100001"))
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("state", equalTo("CHECKED"))
        .body("fileName", equalTo("danh-sach.xlsx"))
        .body("sheet", equalTo("Sheet1"))
        .body("counts.new", equalTo(1))
        .body("rows[0].row", equalTo(2))
        .body("rows[0].outcome", equalTo("NEW"))
        .body("rows[0].studentCode", equalTo("T1001"))
        .body("actions", contains("CONFIRM"));

    assertThat(desk.count("select count(*) from student where student_code = 'T1001'")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"danh\u0001sach.xlsx", "danh\u202excslx.sach", "danh\u2066sach.xlsx"})
  void refusesAFileNameThatDoesNotShowWhatItIs(String name) throws Exception {
    var answer =
        desk.uploadAs(name, desk.yearWith("4A"), TITLES, student("4A", "T1091", "Lê An", ""));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("INVALID_REQUEST", "STUDENT_FILE_NAME_UNREADABLE", "\"pointer\":\"/file\"");
  }

  @Test
  void takesAFileNameInVietnamese() throws Exception {
    String name = "Danh sách lớp 4A ".repeat(12) + ".xlsx";
    var answer =
        desk.uploadAs(name, desk.yearWith("4A"), TITLES, student("4A", "T1092", "Lê An", ""));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("\"fileName\":\"Danh sách lớp 4A");
  }

  @Test
  void confirmsInOneActAndDoesNothingTwice() {
    String year = desk.yearWith("4A");
    String id =
        desk.uploaded(
            year,
            TITLES,
            student("4A", "T1101", "Nguyễn Văn Một", "092221110001"),
            student("4A", "T1102", "Nguyễn Văn Hai", ""),
            student("4C", "T1103", "Nguyễn Văn Ba", ""));

    desk.confirm(id)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("CONFIRMED"))
        .body("counts.broken", equalTo(1))
        .body("actions", empty());
    desk.confirm(id).statusCode(200).body("state", equalTo("CONFIRMED"));

    assertThat(desk.count("select count(*) from enrolment where school_year = ?1", year))
        .isEqualTo(2);
    assertThat(
            desk.count(
                "select count(*) from audit_event where subject_id = ?1", UUID.fromString(id)))
        .as("checked, confirmed, and read once more by the second confirmation")
        .isEqualTo(3);
    assertThat(
            desk.count(
                "select count(*) from audit_event where subject_id = ?1"
                    + " and act = 'STUDENT_IMPORT_CONFIRMED' and length(details ->> 'sha256') = 64"
                    + " and details ->> 'new' = '2'",
                UUID.fromString(id)))
        .isEqualTo(1);
  }

  @Test
  void showsWhatChangesFieldByFieldAndThatNothingDoes() {
    String year = desk.yearWith("4A", "4B");
    desk.confirm(
            desk.uploaded(
                year,
                TITLES,
                student("4A", "T1201", "Nguyễn Văn Cũ", "092221120001"),
                student("4A", "T1202", "Nguyễn Văn Yên", "092221120002")))
        .statusCode(200);

    desk.upload(
            year,
            TITLES,
            student("4B", "T1201", "Nguyễn Văn Mới", "092221120001"),
            student("4A", "T1202", "Nguyễn Văn Yên", "092221120002"))
        .statusCode(201)
        .body("rows.outcome", contains("CHANGED", "UNCHANGED"))
        .body("rows[0].changes.field", contains("className", "fullName"))
        .body("rows[0].changes.label", contains("Lớp", "Họ và tên"))
        .body("rows[0].changes.old", contains("4A", "Nguyễn Văn Cũ"))
        .body("rows[0].changes.new", contains("4B", "Nguyễn Văn Mới"));
  }

  @Test
  void renamesATemporaryCodeOnTheSameStudentWhenTheOfficialOneArrives() {
    String year = desk.yearWith("4A");
    String id = desk.uploaded(year, TITLES, student("4A", "", "Trần Không Số", ""));
    desk.confirm(id).statusCode(200);
    assertThat(
            desk.count(
                "select count(*) from student where student_code = 'TAM-20210905-trankhongso'"))
        .isEqualTo(1);

    desk.confirm(
            desk.uploaded(year, TITLES, student("4A", "T1301", "Trần Không Số", "092221130001")))
        .statusCode(200)
        .body("rows[0].outcome", equalTo("CHANGED"))
        .body("rows[0].notes.code", hasItem("STUDENT_PROBABLY_SAME"))
        .body("rows[0].changes.field", contains("studentCode", "personalIdNumber"));

    assertThat(desk.count("select count(*) from enrolment where school_year = ?1", year))
        .isEqualTo(1);
    assertThat(desk.count("select count(*) from student where student_code = 'T1301'"))
        .isEqualTo(1);
  }

  @Test
  void letsAForeignStudentWithAPassportComeThrough() {
    String year = desk.yearWith("4A");
    Object[] foreigner =
        line("4A", "", "Park Min-jun", "03/02/2021", "Nam", "", "", "Hàn Quốc", "M70000001");

    desk.confirm(desk.uploaded(year, TITLES, foreigner))
        .statusCode(200)
        .body("rows[0].outcome", equalTo("NEW"))
        .body("rows[0].notes.code", contains("STUDENT_CODE_TEMPORARY"));

    assertThat(
            desk.count(
                "select count(*) from student where document_number = 'M70000001'"
                    + " and citizenship = 'FOREIGN' and nationality = 'KR'"
                    + " and document_type = 'PASSPORT' and ethnicity_code = '55'"))
        .isEqualTo(1);
    desk.upload(year, TITLES, foreigner).body("rows[0].outcome", equalTo("UNCHANGED"));
  }

  @Test
  void refusesTheWholeConfirmationWhenAStudentChangedInBetween() {
    String year = desk.yearWith("4A");
    desk.confirm(
            desk.uploaded(
                year, TITLES, student("4A", "T1401", "Nguyễn Văn Bị Sửa", "092221140001")))
        .statusCode(200);
    String id =
        desk.uploaded(
            year,
            TITLES,
            student("4A", "T1401", "Nguyễn Văn Bị Sửa", "092221140001"),
            student("4A", "T1402", "Nguyễn Văn Chưa Vào", "092221140002"));
    desk.change("update student set version = version + 1 where student_code = 'T1401'");

    desk.confirm(id)
        .statusCode(409)
        .body("code", equalTo("STUDENT_IMPORT_OUTDATED"))
        .body("present.state", equalTo("OUTDATED"))
        .body("present.actions", empty());
    desk.confirm(id).statusCode(409);

    assertThat(desk.count("select count(*) from student where student_code = 'T1402'")).isZero();
  }

  @Test
  void isOutdatedWhenTheClassCameIntoBeingInBetween() {
    String year = desk.yearWith("4A");
    String id =
        desk.uploaded(
            year,
            TITLES,
            student("4A", "T1501", "Nguyễn Văn Đủ", ""),
            student("4B", "T1502", "Nguyễn Văn Thiếu Lớp", ""));
    desk.addClass(year, "4B");

    desk.confirm(id).statusCode(409).body("code", equalTo("STUDENT_IMPORT_OUTDATED"));
  }

  @Test
  void isOutdatedADayLater() {
    String year = desk.yearWith("4A");
    String id = desk.uploaded(year, TITLES, student("4A", "T1601", "Nguyễn Văn Muộn", ""));
    desk.change(
        "update student_import set expires_at = uploaded_at where id = ?1", UUID.fromString(id));

    desk.confirm(id).statusCode(409).body("present.state", equalTo("OUTDATED"));
  }

  @Test
  void forgetsListsThatCanNoLongerBeConfirmed() {
    String year = desk.yearWith("4A");
    String old = desk.uploaded(year, TITLES, student("4A", "T1651", "Nguyễn Văn Cũ", ""));
    String young = desk.uploaded(year, TITLES, student("4A", "T1652", "Nguyễn Văn Mới", ""));
    desk.change(
        "update student_import set expires_at = now() - interval '1 second' where id = ?1",
        UUID.fromString(old));
    desk.uploaded(year, TITLES, student("4A", "T1653", "Nguyễn Văn Nữa", ""));
    desk.confirm(old).statusCode(404);
    desk.confirm(young).statusCode(200);
  }

  @Test
  void breaksAStudentOfAnotherSchoolWithoutSayingWhose() {
    String year = desk.yearWith("4A");
    String answer =
        desk.upload(year, TITLES, student("4A", "", "Nguyễn Văn Lạ", "092217593073"))
            .statusCode(201)
            .body("rows[0].outcome", equalTo("BROKEN"))
            .body("rows[0].problems.code", contains("STUDENT_ELSEWHERE"))
            .body("actions", empty())
            .extract()
            .asString();

    assertThat(answer).doesNotContain("Thịnh", "Vườn Cò", "9200100396");
  }

  @Test
  void namesTheOtherRowOfARepeatedStudentAndTheMissingClass() {
    String year = desk.yearWith("4A");
    desk.upload(
            year,
            TITLES,
            student("4A", "T1701", "Nguyễn Văn Lặp", ""),
            student("4A", "T1701", "Nguyễn Văn Lặp", ""),
            student("4C", "T1702", "Nguyễn Văn Lạc", ""))
        .statusCode(201)
        .body("rows.outcome", contains("BROKEN", "BROKEN", "BROKEN"))
        .body("rows[0].problems[0].message", containsString("dòng 3"))
        .body("rows[1].problems[0].message", containsString("dòng 2"))
        .body(
            "rows[2].problems[0].message", containsString("Lớp 4C chưa có trong năm học " + year));
  }

  @Test
  void hasNothingToConfirmWhenEveryRowIsBroken() {
    String year = desk.yearWith("4A");
    String id = desk.uploaded(year, TITLES, student("4C", "", "Nguyễn Văn Lạc", ""));

    desk.confirm(id).statusCode(409).body("code", equalTo("STUDENT_IMPORT_NOTHING_TO_APPLY"));
  }

  @Test
  void demandsTheVersionThatThePersonLookedAt() {
    String id =
        desk.uploaded(desk.yearWith("4A"), TITLES, student("4A", "T1801", "Nguyễn Văn Phiên", ""));
    String path = "/api/v1/schools/{school}/student-imports/{id}/confirmation";

    ImportDesk.as(ImportDesk.ADMINISTRATOR).post(path, desk.school(), id).then().statusCode(428);
    ImportDesk.as(ImportDesk.ADMINISTRATOR)
        .header("If-Match", "\"7\"")
        .post(path, desk.school(), id)
        .then()
        .statusCode(412)
        .body("present.version", equalTo(0));
  }

  @Test
  void saysInTheCallersLanguageWhyAFileCannotBeRead() {
    byte[] text = "Lớp,Họ tên".getBytes(StandardCharsets.UTF_8);
    String year = desk.yearWith("4A");

    desk.upload(year, text)
        .statusCode(400)
        .body("code", equalTo("STUDENT_FILE_CSV"))
        .body("detail", containsString("Lưu thành"));
    desk.upload(ImportDesk.as(ImportDesk.ADMINISTRATOR, "en"), desk.school(), year, text)
        .statusCode(400)
        .body("detail", containsString("Save As"));
    desk.upload(year, new byte[(5 << 20) + 1])
        .statusCode(413)
        .body("code", equalTo("STUDENT_FILE_TOO_LARGE"));
  }

  @Test
  void refusesARequestWithoutYearOrFile() {
    String path = "/api/v1/schools/{school}/student-imports";
    ImportDesk.as(ImportDesk.ADMINISTRATOR)
        .multiPart("schoolYear", "2026-2028")
        .post(path, desk.school())
        .then()
        .statusCode(400)
        .body("violations.pointer", contains("/schoolYear"));
    ImportDesk.as(ImportDesk.ADMINISTRATOR)
        .multiPart("schoolYear", "2026-2027")
        .post(path, desk.school())
        .then()
        .statusCode(400)
        .body("code", equalTo("STUDENT_FILE_EMPTY"));
  }

  @Test
  void isForTheSchoolAdministratorOfTheSchoolOnly() {
    String year = desk.yearWith("4A");
    byte[] file = TestWorkbook.of(TITLES, student("4A", "T1901", "Nguyễn Văn Quyền", "")).bytes();
    desk.upload(ImportDesk.as("gv.lan"), desk.school(), year, file).statusCode(403);
    desk.upload(ImportDesk.as("ht.minh"), desk.school(), year, file).statusCode(403);
    desk.upload(ImportDesk.as("vt.thu"), desk.school(), year, file).statusCode(403);
    desk.upload(ImportDesk.as("qtt2.phuc"), desk.school(), year, file).statusCode(404);
    desk.upload(given(), desk.school(), year, file).statusCode(401);

    String id = desk.upload(year, file).statusCode(201).extract().path("id");
    String path = "/api/v1/schools/{school}/student-imports/{id}";
    ImportDesk.as(ImportDesk.ADMINISTRATOR)
        .get(path, desk.school(), id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("rows", hasSize(1));
    ImportDesk.as("gv.lan").get(path, desk.school(), id).then().statusCode(403);
    assertThat(trail.newest(desk.school(), OptionalLong.empty(), 1000))
        .extracting(AuditEntry::event)
        .filteredOn(event -> event.act() == AuditAct.STUDENT_IMPORT_READ)
        .filteredOn(event -> event.subjectId().toString().equals(id))
        .as("one reading, and none of those who were refused")
        .singleElement()
        .satisfies(event -> assertThat(event.actor()).isEqualTo(ImportDesk.ADMINISTRATOR));
    ImportDesk.as("qtt2.phuc").get(path, desk.school(), id).then().statusCode(404);
    ImportDesk.as("qtt2.phuc").get(path, desk.otherSchool(), id).then().statusCode(404);
    ImportDesk.as("qtt2.phuc")
        .header("If-Match", "\"0\"")
        .post(path + "/confirmation", desk.otherSchool(), id)
        .then()
        .statusCode(404);
    ImportDesk.as("ht.minh")
        .header("If-Match", "\"0\"")
        .post(path + "/confirmation", desk.school(), id)
        .then()
        .statusCode(403);
    given().get(path, desk.school(), id).then().statusCode(401);
  }
}
