package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what changed about a student, field by field, into the append-only history. */
@ApplicationScoped
class StudentHistory {

  private final EntityManager database;
  private final Clock clock;

  @Inject
  StudentHistory(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Compares two states of a student.
   *
   * @return the new value of every field that differs, by field name; the old one is in the history
   */
  int record(SchoolKey key, long version, @Nullable Snapshot before, Snapshot after, Cause cause) {
    int changed = 0;
    for (Map.Entry<String, @Nullable String> field : after.fields().entrySet()) {
      String old = before == null ? null : before.fields().get(field.getKey());
      if (!Objects.equals(old, field.getValue())) {
        insert(key, version, new FieldChange(field.getKey(), old, field.getValue()), cause);
        changed++;
      }
    }
    return changed;
  }

  private record FieldChange(String field, @Nullable String old, @Nullable String now) {}

  private void insert(SchoolKey key, long version, FieldChange change, Cause cause) {
    database
        .createNativeQuery(
            "insert into student_change (school_id, student_id, version, field, at, actor,"
                + " old_value, new_value, reason) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .setParameter(3, version)
        .setParameter(4, change.field())
        .setParameter(5, clock.instant())
        .setParameter(6, cause.account())
        .setParameter(7, change.old())
        .setParameter(8, change.now())
        .setParameter(9, cause.reason())
        .executeUpdate();
  }

  /** Who changed a student and why. */
  record Cause(String account, String reason) {}

  /** Everything about a student that has a history, as text. */
  record Snapshot(StudentDetails details, String classId, String status) {

    Map<String, @Nullable String> fields() {
      Map<String, @Nullable String> fields = new LinkedHashMap<>();
      fields.put("studentCode", details.studentCode());
      fields.put("fullName", details.fullName());
      fields.put("dateOfBirth", details.dateOfBirth().toString());
      fields.put("sex", details.sex().name());
      fields.put("ethnicityCode", details.ethnicityCode());
      fields.put("citizenship", details.citizenship().name());
      fields.put("nationality", details.nationality());
      fields.put("personalIdNumber", details.personalIdNumber());
      IdentityDocument document = details.document();
      fields.put("document", document == null ? null : document.type() + " " + document.number());
      fields.put("placeOfBirth", details.placeOfBirth());
      fields.put("classId", classId);
      fields.put("status", status);
      return fields;
    }
  }
}
