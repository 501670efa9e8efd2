package vn.hocbaso.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.Citizenship;
import vn.hocbaso.school.IdentityDocument;
import vn.hocbaso.school.Sex;
import vn.hocbaso.school.StudentDetails;

/** The students of a school (học sinh), by student code or personal id number. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StudentRoster {

  private static final String FIND =
      "select s.* from student s where s.school_id = ?"
          + " and (s.student_code = any(?::text[]) or s.personal_id_number = any(?::text[]))"
          + " order by s.id for no key update";

  private static final String ELSEWHERE =
      "select s.personal_id_number from student s"
          + " where s.school_id <> ? and s.personal_id_number = any(?::text[])";

  private static final String INSERT =
      "insert into student (school_id, id, version, student_code, full_name, date_of_birth, sex,"
          + " ethnicity_code, citizenship, nationality, personal_id_number, document_type,"
          + " document_number, place_of_birth) select ?, w.* from unnest(?::uuid[], ?::bigint[],"
          + " ?::text[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[],"
          + " ?::text[], ?::text[], ?::text[], ?::text[]) as w";

  private static final String UPDATE =
      "update student s set version = w.version, student_code = w.code, full_name = w.name,"
          + " date_of_birth = w.born, sex = w.sex, ethnicity_code = w.ethnicity,"
          + " citizenship = w.citizenship, nationality = w.nationality,"
          + " personal_id_number = w.number, document_type = w.document,"
          + " document_number = w.document_number, place_of_birth = w.place"
          + " from unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::date[], ?::text[],"
          + " ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as w"
          + " (id, version, code, name, born, sex, ethnicity, citizenship, nationality, number,"
          + " document, document_number, place) where s.school_id = ? and s.id = w.id";

  private final RosterSql sql;
  private final StudentChanges changes;

  @Inject
  StudentRoster(RosterSql sql, StudentChanges changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /**
   * A student of the school.
   *
   * @param version grows with every change
   */
  public record RosterStudent(UUID id, long version, StudentDetails details) {}

  /**
   * Students who have one of these codes or numbers, held against other changes until the
   * transaction ends.
   */
  public List<RosterStudent> find(
      UUID schoolId, Collection<String> codes, Collection<String> personalIdNumbers) {
    return sql.read(
        FIND,
        new RosterSql.Values().id(schoolId).column("text", codes).column("text", personalIdNumbers),
        StudentRoster::student);
  }

  /** Those of the personal id numbers that belong to students of other schools. */
  public Set<String> elsewhere(UUID schoolId, Collection<String> personalIdNumbers) {
    return new HashSet<>(
        sql.read(
            ELSEWHERE,
            new RosterSql.Values().id(schoolId).column("text", personalIdNumbers),
            row -> row.getString("personal_id_number")));
  }

  /** Adds students; their history begins. */
  public void add(UUID schoolId, List<RosterStudent> students, RosterCause cause) {
    if (!students.isEmpty()) {
      sql.write(INSERT, columns(new RosterSql.Values().id(schoolId), students));
      changes.record(schoolId, students.stream().map(StudentChanges::begun).toList(), cause);
    }
  }

  /**
   * Changes students who were found in this transaction; what was so is in their history.
   *
   * @param before as they were found
   * @param after the same students in the same order, each with the next version
   */
  public void change(
      UUID schoolId, List<RosterStudent> before, List<RosterStudent> after, RosterCause cause) {
    if (!after.isEmpty()) {
      sql.write(UPDATE, columns(new RosterSql.Values(), after).id(schoolId));
      changes.record(schoolId, StudentChanges.between(before, after), cause);
    }
  }

  private static RosterSql.Values columns(RosterSql.Values values, List<RosterStudent> students) {
    List<StudentDetails> details = students.stream().map(RosterStudent::details).toList();
    List<@Nullable IdentityDocument> documents =
        details.stream().map(StudentDetails::document).toList();
    return values
        .column("uuid", students.stream().map(RosterStudent::id).toList())
        .column("bigint", students.stream().map(RosterStudent::version).toList())
        .column("text", details.stream().map(StudentDetails::studentCode).toList())
        .column("text", details.stream().map(StudentDetails::fullName).toList())
        .column("date", details.stream().map(StudentDetails::dateOfBirth).toList())
        .column("text", details.stream().map(one -> one.sex().name()).toList())
        .column("text", details.stream().map(StudentDetails::ethnicityCode).toList())
        .column("text", details.stream().map(one -> one.citizenship().name()).toList())
        .column("text", details.stream().map(StudentDetails::nationality).toList())
        .column("text", details.stream().map(StudentDetails::personalIdNumber).toList())
        .column("text", documents.stream().map(StudentRoster::type).toList())
        .column("text", documents.stream().map(StudentRoster::number).toList())
        .column("text", details.stream().map(StudentDetails::placeOfBirth).toList());
  }

  private static @Nullable String type(@Nullable IdentityDocument document) {
    return document == null ? null : document.type().name();
  }

  private static @Nullable String number(@Nullable IdentityDocument document) {
    return document == null ? null : document.number();
  }

  private static RosterStudent student(ResultSet row) throws SQLException {
    String type = row.getString("document_type");
    return new RosterStudent(
        row.getObject("id", UUID.class),
        row.getLong("version"),
        new StudentDetails(
            row.getString("student_code"),
            row.getString("full_name"),
            row.getObject("date_of_birth", LocalDate.class),
            Sex.valueOf(row.getString("sex")),
            row.getString("ethnicity_code"),
            Citizenship.valueOf(row.getString("citizenship")),
            row.getString("nationality"),
            row.getString("personal_id_number"),
            type == null
                ? null
                : new IdentityDocument(
                    IdentityDocument.Type.valueOf(type), row.getString("document_number")),
            row.getString("place_of_birth")));
  }
}
