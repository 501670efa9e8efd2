package vn.hocbaso.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.roster.StudentChanges.ValueChange;

/** The places of students in classes (ghi danh), one for each student and school year. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class EnrolmentRoster {

  private static final String STUDENTS =
      "select s.student_code, s.id, s.version from student s"
          + " where s.school_id = ? and s.student_code = any(?::text[])"
          + " order by s.id for no key update";

  private static final String FIND =
      "select e.student_id, e.school_year, e.class_id, c.name, e.status, e.version"
          + " from unnest(?::uuid[], ?::text[]) as w (student_id, school_year)"
          + " join enrolment e on e.school_id = ? and e.student_id = w.student_id"
          + " and e.school_year = w.school_year"
          + " join class_group c on c.school_id = e.school_id and c.id = e.class_id";

  private static final String WRITE =
      "insert into enrolment (school_id, student_id, school_year, class_id, status)"
          + " select ?, w.* from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[]) as w"
          + " on conflict (school_id, student_id, school_year) do update"
          + " set class_id = excluded.class_id, status = excluded.status";

  private static final String NEXT_VERSION =
      "update student s set version = w.version from unnest(?::uuid[], ?::bigint[])"
          + " as w (id, version) where s.school_id = ? and s.id = w.id";

  private final RosterSql sql;
  private final StudentChanges changes;

  @Inject
  EnrolmentRoster(RosterSql sql, StudentChanges changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** A student, as far as enrolments need one. */
  public record StudentVersion(UUID id, long version) {}

  /** Whose place in which year. */
  public record EnrolmentKey(UUID studentId, String schoolYear) {}

  /** A place that a student has. */
  public record KnownEnrolment(UUID classId, String className, String status, long version) {}

  /**
   * A place that a student is to have.
   *
   * @param student with the version before
   * @param before the place so far, if there is one
   * @param status 01 to 12 of the sector database
   */
  public record EnrolmentChange(
      StudentVersion student,
      String schoolYear,
      @Nullable KnownEnrolment before,
      UUID classId,
      String status) {

    private EnrolmentChange afterAnother() {
      StudentVersion next = new StudentVersion(student.id(), student.version() + 1);
      return new EnrolmentChange(next, schoolYear, before, classId, status);
    }
  }

  /** Students by code, held against other changes until the transaction ends. */
  public Map<String, StudentVersion> students(UUID schoolId, Collection<String> codes) {
    Map<String, StudentVersion> found = new HashMap<>();
    sql.read(
            STUDENTS,
            new RosterSql.Values().id(schoolId).column("text", codes),
            row ->
                Map.entry(
                    row.getString("student_code"),
                    new StudentVersion(row.getObject("id", UUID.class), row.getLong("version"))))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Those of the places that there are. */
  public Map<EnrolmentKey, KnownEnrolment> find(UUID schoolId, Collection<EnrolmentKey> keys) {
    List<EnrolmentKey> wanted = List.copyOf(keys);
    Map<EnrolmentKey, KnownEnrolment> found = new HashMap<>();
    sql.read(
            FIND,
            new RosterSql.Values()
                .column("uuid", wanted.stream().map(EnrolmentKey::studentId).toList())
                .column("text", wanted.stream().map(EnrolmentKey::schoolYear).toList())
                .id(schoolId),
            row ->
                Map.entry(
                    new EnrolmentKey(
                        row.getObject("student_id", UUID.class), row.getString("school_year")),
                    new KnownEnrolment(
                        row.getObject("class_id", UUID.class),
                        row.getString("name"),
                        row.getString("status"),
                        row.getLong("version"))))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Gives students their places; what was so is in their history. */
  public void write(UUID schoolId, List<EnrolmentChange> all, RosterCause cause) {
    List<EnrolmentChange> rest = all;
    while (!rest.isEmpty()) {
      rest = writeFirstOfEach(schoolId, rest, cause);
    }
  }

  /** A version of a student has one change of each kind, so a second place is the next version. */
  private List<EnrolmentChange> writeFirstOfEach(
      UUID schoolId, List<EnrolmentChange> all, RosterCause cause) {
    Map<UUID, EnrolmentChange> first = new LinkedHashMap<>();
    List<EnrolmentChange> later = new ArrayList<>();
    for (EnrolmentChange one : all) {
      if (first.putIfAbsent(one.student().id(), one) != null) {
        later.add(one.afterAnother());
      }
    }
    writeOne(schoolId, List.copyOf(first.values()), cause);
    return later;
  }

  private void writeOne(UUID schoolId, List<EnrolmentChange> all, RosterCause cause) {
    sql.write(
        WRITE,
        new RosterSql.Values()
            .id(schoolId)
            .column("uuid", all.stream().map(one -> one.student().id()).toList())
            .column("text", all.stream().map(EnrolmentChange::schoolYear).toList())
            .column("uuid", all.stream().map(EnrolmentChange::classId).toList())
            .column("text", all.stream().map(EnrolmentChange::status).toList()));
    List<StudentVersion> students = all.stream().map(EnrolmentChange::student).toList();
    sql.write(
        NEXT_VERSION,
        new RosterSql.Values()
            .column("uuid", students.stream().map(StudentVersion::id).toList())
            .column("bigint", students.stream().map(one -> one.version() + 1).toList())
            .id(schoolId));
    changes.write(schoolId, history(all), cause);
  }

  private static List<ValueChange> history(List<EnrolmentChange> all) {
    List<ValueChange> history = new ArrayList<>();
    for (EnrolmentChange one : all) {
      KnownEnrolment before = one.before();
      String oldClass = before == null ? null : before.classId().toString();
      add(history, one, "classId", oldClass, one.classId().toString());
      add(history, one, "status", before == null ? null : before.status(), one.status());
    }
    return history;
  }

  private static void add(
      List<ValueChange> history,
      EnrolmentChange change,
      String field,
      @Nullable String old,
      String now) {
    if (!Objects.equals(old, now)) {
      StudentVersion student = change.student();
      history.add(new ValueChange(student.id(), student.version() + 1, field, old, now));
    }
  }
}
