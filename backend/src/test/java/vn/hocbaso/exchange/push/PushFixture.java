package vn.hocbaso.exchange.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.hocbaso.exchange.push.Program.item;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.hocbaso.exchange.client.Grants;
import vn.hocbaso.testing.FreeYear;
import vn.hocbaso.testing.TestClass;

/** A school that granted a program its lists, and a year in which no other test has classes. */
abstract class PushFixture {

  @Inject DataSource database;

  UUID school;
  Program program;
  String year;

  /** Makes names that no other test has. */
  String own;

  @BeforeEach
  void granted() throws Exception {
    school = TestClass.withoutStudents(database, "gv.hoa", 4).schoolId();
    program = new Program(String.valueOf(text("select code from school where id = ?", school)));
    year = FreeYear.next();
    own = UUID.randomUUID().toString().substring(0, 8);
    Grants.set(school, "staff:write", "classes:write", "students:write");
  }

  @AfterEach
  void ended() {
    Grants.set(school);
  }

  void pushStudent(Map<String, @Nullable Object> student, String outcome) {
    program
        .push("students", student)
        .then()
        .statusCode(200)
        .body("items.outcome", contains(outcome));
  }

  Map<String, @Nullable Object> teacher(String code) {
    return newTeacher(code, "gv." + own);
  }

  Map<String, @Nullable Object> newTeacher(String code, String account) {
    return item(
        "staffCode",
        code,
        "fullName",
        "Nguyễn Thị Lan",
        "personalIdNumber",
        "092090" + own.replaceAll("[^0-9]", "0").substring(0, 6),
        "position",
        "Giáo viên",
        "account",
        account);
  }

  Map<String, @Nullable Object> group(String name, @Nullable String homeroom) {
    return homeroom == null
        ? item("schoolYear", year, "className", name, "grade", 1)
        : item("schoolYear", year, "className", name, "grade", 1, "homeroomStaffCode", homeroom);
  }

  Map<String, @Nullable Object> student(String code) {
    return item(
        "studentCode",
        code,
        "fullName",
        "Trần Bé Na",
        "dateOfBirth",
        "2020-05-17",
        "sex",
        "FEMALE",
        "ethnicityCode",
        "01",
        "placeOfBirth",
        "Cần Thơ");
  }

  Map<String, @Nullable Object> place(String code, String group) {
    return item("studentCode", code, "schoolYear", year, "className", group);
  }

  static String number() {
    return "0923" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
  }

  int classes() throws Exception {
    return count("select count(*) from class_group where school_year = ?", year);
  }

  @Nullable String student(String column, String code) throws Exception {
    return text("select " + column + " from student where student_code = ?", code);
  }

  int count(String sql, Object value) throws Exception {
    return Integer.parseInt(String.valueOf(text(sql, value)));
  }

  @Nullable String text(String sql, Object value) throws Exception {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
