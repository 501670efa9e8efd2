package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.StudentHistory.Cause;
import vn.hocbaso.school.StudentHistory.Snapshot;

/** The register as the database has it. */
@ApplicationScoped
class StoredRegister implements StudentRegister {

  private final Students students;
  private final Enrolments enrolments;
  private final StudentHistory history;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  StoredRegister(
      Students students,
      Enrolments enrolments,
      StudentHistory history,
      AuditTrail trail,
      Clock clock) {
    this.students = students;
    this.enrolments = enrolments;
    this.history = history;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<EnrolledStudent> enrolled(UUID schoolId, SchoolYear year) {
    return enrolments.ofYear(schoolId, year);
  }

  @Override
  @Transactional
  public List<EnrolledStudent> formerlyEnrolled(UUID schoolId, SchoolYear year) {
    return enrolments.notInYear(schoolId, year);
  }

  @Override
  @Transactional
  public Set<String> knownElsewhere(UUID schoolId, Set<String> personalIdNumbers) {
    return students.personalIdsElsewhere(schoolId, personalIdNumbers);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void apply(
      UUID schoolId, SchoolYear year, List<StudentChange> changes, String account, String reason) {
    Cause cause = new Cause(account, reason);
    changes.stream()
        .sorted(Comparator.comparing(StoredRegister::lockOrder))
        .forEach(change -> applyOne(schoolId, year, change, cause));
  }

  /** Rows are locked in one order by everybody, so two imports wait and never deadlock. */
  private static String lockOrder(StudentChange change) {
    return switch (change) {
      case StudentChange.Amend amend -> amend.studentId().toString();
      case StudentChange.Register ignored -> "";
    };
  }

  private void applyOne(UUID schoolId, SchoolYear year, StudentChange change, Cause cause) {
    switch (change) {
      case StudentChange.Register register -> {
        Student student = new Student(new SchoolKey(schoolId, Ids.next(clock)), register.details());
        students.persist(student);
        enrolAndRemember(student, null, year, change, cause);
      }
      case StudentChange.Amend amend -> {
        Student student = locked(schoolId, amend);
        StudentDetails before = student.details();
        student.become(amend.details());
        enrolAndRemember(student, before, year, change, cause);
      }
    }
  }

  private Student locked(UUID schoolId, StudentChange.Amend amend) {
    Student student =
        students.findById(
            new SchoolKey(schoolId, amend.studentId()), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    // The lock itself raises the version by one.
    if (student == null || student.version() != amend.basedOn() + 1) {
      throw DomainException.of(SchoolProblem.STUDENT_CHANGED_MEANWHILE);
    }
    return student;
  }

  private void enrolAndRemember(
      Student student,
      @Nullable StudentDetails before,
      SchoolYear year,
      StudentChange change,
      Cause cause) {
    SchoolKey key = student.key();
    Enrolment.Key enrolmentKey = new Enrolment.Key(key.schoolId(), key.id(), year.text());
    Enrolment enrolment = enrolments.findById(enrolmentKey);
    Snapshot old = null;
    if (before != null) {
      old =
          enrolment == null
              ? new Snapshot(before, "", "")
              : new Snapshot(before, enrolment.classId().toString(), enrolment.status());
    }
    if (enrolment == null) {
      enrolment = new Enrolment(enrolmentKey, change.classId(), change.status());
      enrolments.persist(enrolment);
    } else {
      enrolment.move(change.classId(), change.status());
    }
    students.flush();
    Snapshot now = new Snapshot(student.details(), change.classId().toString(), change.status());
    history.record(key, student.version(), old, now, cause);
    AuditAct act = before == null ? AuditAct.STUDENT_REGISTERED : AuditAct.STUDENT_CHANGED;
    trail.append(AuditEvent.of(key.schoolId(), cause.account(), act, key.id()));
    // Every statement looks through all that is attached: a long list would cost its square.
    students.getEntityManager().detach(student);
    students.getEntityManager().detach(enrolment);
  }
}
