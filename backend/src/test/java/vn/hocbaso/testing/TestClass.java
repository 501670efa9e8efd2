package vn.hocbaso.testing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A class of its own for a test, in the demonstration school of {@code gv.binh}, so that tests do
 * not meet in one grade book.
 *
 * @param students who attend, in the order of the class list
 * @param left a student who has left (status 04)
 */
public record TestClass(UUID schoolId, UUID id, List<UUID> students, UUID left) {

  private static final String YEAR = "2025-2026";

  public static TestClass of(DataSource database, String homeroomAccount, int grade) {
    TestClass empty = withoutStudents(database, homeroomAccount, grade);
    UUID schoolId = empty.schoolId();
    UUID classId = empty.id();
    try (Connection connection = database.getConnection()) {
      return new TestClass(
          schoolId,
          classId,
          List.of(
              enrol(connection, schoolId, classId, "Trần Văn An", "01"),
              enrol(connection, schoolId, classId, "Lê Thị Bình", "02")),
          enrol(connection, schoolId, classId, "Phạm Văn Đi", "04"));
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static TestClass withoutStudents(DataSource database, String homeroomAccount, int grade) {
    UUID classId = UUID.randomUUID();
    try (Connection connection = database.getConnection()) {
      UUID schoolId = schoolOf(connection, homeroomAccount);
      insertClass(connection, schoolId, classId, homeroomAccount, grade);
      return new TestClass(schoolId, classId, List.of(), classId);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same class as one of continuing education. */
  public TestClass continuing(DataSource database) {
    try (Connection connection = database.getConnection();
        PreparedStatement change =
            connection.prepareStatement(
                "update class_group set education_kind = 'GDTX' where id = ?")) {
      change.setObject(1, id);
      change.executeUpdate();
      return this;
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The same class in another school year, in which a test may be alone. */
  public TestClass inYear(DataSource database, String schoolYear) {
    try (Connection connection = database.getConnection();
        PreparedStatement group =
            connection.prepareStatement("update class_group set school_year = ? where id = ?");
        PreparedStatement enrolments =
            connection.prepareStatement(
                "update enrolment set school_year = ? where class_id = ?")) {
      for (PreparedStatement change : List.of(group, enrolments)) {
        change.setString(1, schoolYear);
        change.setObject(2, id);
        change.executeUpdate();
      }
      return this;
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Assigns a teacher to a subject from long ago until the class ends. */
  public void assign(DataSource database, String subject, String account) {
    assign(database, subject, account, LocalDate.of(2025, 8, 1), null);
  }

  /** Assigns a teacher to a subject between two days, both included. */
  public void assign(
      DataSource database,
      String subject,
      String account,
      LocalDate first,
      @Nullable LocalDate last) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into teaching_assignment (school_id, id, version, class_id, subject_code,"
                    + " staff_id, first_day, last_day) select school_id, ?, 0, ?, ?, id, ?, ?"
                    + " from staff where account = ?")) {
      insert.setObject(1, UUID.randomUUID());
      insert.setObject(2, id);
      insert.setString(3, subject);
      insert.setObject(4, first);
      insert.setObject(5, last);
      insert.setString(6, account);
      insert.executeUpdate();
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Moves a student of another class here; the class with the student in it. */
  public TestClass take(DataSource database, UUID student) {
    try (Connection connection = database.getConnection();
        PreparedStatement move =
            connection.prepareStatement("update enrolment set class_id = ? where student_id = ?")) {
      move.setObject(1, id);
      move.setObject(2, student);
      move.executeUpdate();
      return new TestClass(
          schoolId, id, Stream.concat(students.stream(), Stream.of(student)).toList(), left);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Gives a student of this class an enrolment status (01 to 12). */
  public void status(DataSource database, UUID student, String status) {
    try (Connection connection = database.getConnection();
        PreparedStatement change =
            connection.prepareStatement(
                "update enrolment set status = ? where student_id = ? and class_id = ?")) {
      change.setString(1, status);
      change.setObject(2, student);
      change.setObject(3, id);
      change.executeUpdate();
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static UUID schoolOf(Connection connection, String account) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select school_id from staff where account = ?")) {
      query.setString(1, account);
      ResultSet found = query.executeQuery();
      found.next();
      return found.getObject(1, UUID.class);
    }
  }

  private static void insertClass(
      Connection connection, UUID schoolId, UUID classId, String homeroomAccount, int grade)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into class_group (school_id, id, school_year, grade, name, homeroom_staff_id)"
                + " select ?, ?, ?, ?, ?, id from staff where account = ?")) {
      insert.setObject(1, schoolId);
      insert.setObject(2, classId);
      insert.setString(3, YEAR);
      insert.setInt(4, grade);
      insert.setString(5, classId.toString().substring(0, 18));
      insert.setString(6, homeroomAccount);
      insert.executeUpdate();
    }
  }

  private static UUID enrol(
      Connection connection, UUID schoolId, UUID classId, String name, String status)
      throws SQLException {
    UUID id = UUID.randomUUID();
    try (PreparedStatement student =
            connection.prepareStatement(
                "insert into student (school_id, id, version, student_code, full_name,"
                    + " date_of_birth, sex, ethnicity_code, citizenship, nationality)"
                    + " values (?, ?, 0, ?, ?, ?, 'UNKNOWN', '01', 'VIETNAMESE', 'VN')");
        PreparedStatement enrolment =
            connection.prepareStatement(
                "insert into enrolment (school_id, student_id, school_year, class_id, status)"
                    + " values (?, ?, ?, ?, ?)")) {
      student.setObject(1, schoolId);
      student.setObject(2, id);
      student.setString(3, id.toString());
      student.setString(4, name);
      student.setDate(5, Date.valueOf(LocalDate.of(2016, 5, 3)));
      student.executeUpdate();
      enrolment.setObject(1, schoolId);
      enrolment.setObject(2, id);
      enrolment.setString(3, YEAR);
      enrolment.setObject(4, classId);
      enrolment.setString(5, status);
      enrolment.executeUpdate();
    }
    return id;
  }
}
