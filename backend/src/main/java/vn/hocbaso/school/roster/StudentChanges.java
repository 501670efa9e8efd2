package vn.hocbaso.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.IdentityDocument;
import vn.hocbaso.school.StudentDetails;
import vn.hocbaso.school.roster.StudentRoster.RosterStudent;

/** Writes what changed about many students, value by value, into their append-only histories. */
@ApplicationScoped
class StudentChanges {

  private static final String WRITE =
      "insert into student_change (school_id, student_id, version, field, old_value, new_value, at,"
          + " actor, reason) select ?, w.*, ?, ?, ? from unnest(?::uuid[], ?::bigint[], ?::text[],"
          + " ?::text[], ?::text[]) as w";

  private final RosterSql sql;
  private final Clock clock;

  @Inject
  StudentChanges(RosterSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A value of a student that became another; version of the student after the change. */
  record ValueChange(
      UUID studentId, long version, String field, @Nullable String old, @Nullable String now) {}

  /** Every value of a student whom nobody had before. */
  static List<ValueChange> begun(RosterStudent student) {
    return changed(student, Map.of(), values(student.details())).toList();
  }

  /** What differs between two states of the same students. */
  static List<List<ValueChange>> between(List<RosterStudent> before, List<RosterStudent> after) {
    return IntStream.range(0, after.size())
        .mapToObj(
            place ->
                changed(
                        after.get(place),
                        values(before.get(place).details()),
                        values(after.get(place).details()))
                    .toList())
        .toList();
  }

  void record(UUID schoolId, List<List<ValueChange>> changes, RosterCause cause) {
    List<ValueChange> all = changes.stream().flatMap(List::stream).toList();
    if (!all.isEmpty()) {
      write(schoolId, all, cause);
    }
  }

  /** What changed about enrolments, which has its place in the same history. */
  void write(UUID schoolId, List<ValueChange> all, RosterCause cause) {
    OffsetDateTime now =
        OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    sql.write(
        WRITE,
        new RosterSql.Values()
            .id(schoolId)
            .moment(now)
            .text(cause.account())
            .text(cause.reason())
            .column("uuid", all.stream().map(ValueChange::studentId).toList())
            .column("bigint", all.stream().map(ValueChange::version).toList())
            .column("text", all.stream().map(ValueChange::field).toList())
            .column("text", all.stream().map(ValueChange::old).toList())
            .column("text", all.stream().map(ValueChange::now).toList()));
  }

  private static Stream<ValueChange> changed(
      RosterStudent student,
      Map<String, @Nullable String> before,
      Map<String, @Nullable String> after) {
    List<ValueChange> found = new ArrayList<>();
    after.forEach(
        (field, now) -> {
          String old = before.get(field);
          if (!Objects.equals(old, now)) {
            found.add(new ValueChange(student.id(), student.version(), field, old, now));
          }
        });
    return found.stream();
  }

  /** The same names and forms as in the history of changes that people and files make. */
  private static Map<String, @Nullable String> values(StudentDetails details) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    IdentityDocument document = details.document();
    values.put("studentCode", details.studentCode());
    values.put("fullName", details.fullName());
    values.put("dateOfBirth", details.dateOfBirth().toString());
    values.put("sex", details.sex().name());
    values.put("ethnicityCode", details.ethnicityCode());
    values.put("citizenship", details.citizenship().name());
    values.put("nationality", details.nationality());
    values.put("personalIdNumber", details.personalIdNumber());
    values.put("document", document == null ? null : document.type() + " " + document.number());
    values.put("placeOfBirth", details.placeOfBirth());
    return values;
  }
}
