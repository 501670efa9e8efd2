package vn.hocbaso.gradebook.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans as the database has them. */
@ApplicationScoped
class PlanStore implements StudyPlans {

  private final EntityManager database;
  private final ObjectMapper json;
  private final Clock clock;

  @Inject
  PlanStore(EntityManager database, ObjectMapper json, Clock clock) {
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public ClassStudies of(UUID schoolId, UUID classId) {
    return kept(new ClassPlan.Key(schoolId, classId)).studies();
  }

  /** Keeps other changes of plans in the class out until the transaction ends; comes first. */
  void lock(ClassPlan.Key key) {
    database
        .createNativeQuery(
            "insert into study_plan (school_id, class_id, version) values (?1, ?2, 0)"
                + " on conflict do nothing")
        .setParameter(1, key.schoolId())
        .setParameter(2, key.classId())
        .executeUpdate();
    database.find(ClassPlan.class, key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** All that is stored of a class. */
  KeptPlan kept(ClassPlan.Key key) {
    ClassPlan ofClass = database.find(ClassPlan.class, key);
    String content = ofClass == null ? null : ofClass.content();
    return new KeptPlan(
        ofClass == null ? 0 : ofClass.version(),
        content == null ? ClassContent.NONE : read(content, ClassContent.class),
        students(key).stream()
            .collect(
                Collectors.toMap(
                    StudentPlan::studentId,
                    plan ->
                        new KeptPlan.Versioned(
                            plan.version(), read(plan.content(), KeptStudent.class)))));
  }

  /** Writes the plan of a class whose row is locked. */
  void write(ClassPlan.Key key, ClassContent content, String account) {
    Objects.requireNonNull(database.find(ClassPlan.class, key))
        .say(write(content), account, clock.instant().truncatedTo(ChronoUnit.MICROS));
    database.flush();
    remember("study_plan", "null::uuid", key, null);
  }

  /** Writes the plan of a student of a class whose row is locked. */
  void write(StudentPlan.Key key, KeptStudent content, String account) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    StudentPlan plan = database.find(StudentPlan.class, key);
    if (plan == null) {
      database.persist(new StudentPlan(key, write(content), account, now));
    } else {
      plan.say(write(content), account, now);
    }
    database.flush();
    remember(
        "student_study",
        "student_id",
        new ClassPlan.Key(key.schoolId(), key.classId()),
        key.studentId());
  }

  /** The state that was just written joins the history, which is only ever added to. */
  private void remember(String table, String student, ClassPlan.Key key, @Nullable UUID studentId) {
    var insert =
        database
            .createNativeQuery(
                """
                insert into study_change (school_id, class_id, student_id, version, content, at, actor)
                select school_id, class_id, %s, version, content, updated_at, updated_by from %s
                where school_id = ?1 and class_id = ?2%s
                on conflict do nothing
                """
                    .formatted(student, table, studentId == null ? "" : " and student_id = ?3"))
            .setParameter(1, key.schoolId())
            .setParameter(2, key.classId());
    if (studentId != null) {
      insert.setParameter(3, studentId);
    }
    insert.executeUpdate();
  }

  private List<StudentPlan> students(ClassPlan.Key key) {
    return database
        .createQuery(
            "select p from StudentPlan p where p.key.schoolId = ?1 and p.key.classId = ?2",
            StudentPlan.class)
        .setParameter(1, key.schoolId())
        .setParameter(2, key.classId())
        .getResultList();
  }

  private String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("plan", impossible);
    }
  }

  private <T> T read(String content, Class<T> type) {
    try {
      return json.readValue(content, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException("stored plan", unreadable);
    }
  }
}
