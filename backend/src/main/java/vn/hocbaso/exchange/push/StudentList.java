package vn.hocbaso.exchange.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.push.Batches.Keyed;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.school.StudentDetails;
import vn.hocbaso.school.roster.RosterCause;
import vn.hocbaso.school.roster.StudentRoster;
import vn.hocbaso.school.roster.StudentRoster.RosterStudent;

/**
 * Students (học sinh), named by student code, or by personal id number while the sector has given
 * no code. A student known by the number gets the code that comes later; nobody is there twice.
 */
@ApplicationScoped
class StudentList implements PushedList {

  private static final int LONGEST_CODE = 40;
  private static final int ID_NUMBER = 12;

  private final StudentRoster students;
  private final Clock clock;

  @Inject
  StudentList(StudentRoster students, Clock clock) {
    this.students = students;
    this.clock = clock;
  }

  /**
   * What names a student.
   *
   * @param code empty when the item has none
   * @param number empty when the item has none
   */
  record StudentKey(String code, String number) {

    String text() {
      return code.isEmpty() ? StudentDetails.TEMPORARY_PREFIX + number : code;
    }
  }

  @Override
  public ListName name() {
    return ListName.STUDENTS;
  }

  @Override
  public Batch judge(UUID schoolId, List<PushItem> items) {
    Batches<StudentKey> batches = Batches.of(items, StudentList::key);
    Set<String> codes = batches.keys().stream().map(StudentKey::text).collect(Collectors.toSet());
    Set<String> numbers =
        batches.keys().stream()
            .map(StudentKey::number)
            .filter(number -> !number.isEmpty())
            .collect(Collectors.toSet());
    KnownStudents known =
        KnownStudents.of(
            students.find(schoolId, codes, numbers), students.elsewhere(schoolId, numbers));
    Verdicts verdicts = new Verdicts(schoolId);
    for (Keyed<StudentKey> keyed : batches.open()) {
      batches.settle(verdict(keyed, known, verdicts));
    }
    verdicts.all.addAll(batches.verdicts(items));
    return verdicts;
  }

  private final class Verdicts implements Batch {

    private final UUID schoolId;
    private final List<Judged> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<RosterStudent> added = new ArrayList<>();
    private final List<RosterStudent> before = new ArrayList<>();
    private final List<RosterStudent> after = new ArrayList<>();

    Verdicts(UUID schoolId) {
      this.schoolId = schoolId;
    }

    /** Two items may name one student by different names. */
    boolean isRepeated(@Nullable RosterStudent student, StudentDetails details) {
      boolean fresh = student == null || seen.add(student.id().toString());
      fresh &= seen.add("code " + details.studentCode());
      String number = details.personalIdNumber();
      return !fresh || (number != null && !seen.add("number " + number));
    }

    @Override
    public List<Judged> verdicts() {
      return all;
    }

    @Override
    public void write(RosterCause cause) {
      students.add(schoolId, added, cause);
      students.change(schoolId, before, after, cause);
    }
  }

  private static StudentKey key(ItemData data) {
    String code =
        Objects.requireNonNullElse(data.optionalText("studentCode", LONGEST_CODE, null), "");
    String number =
        Objects.requireNonNullElse(data.optionalText("personalIdNumber", ID_NUMBER, null), "");
    if (!number.isEmpty() && !IdNumbers.isOne(number)) {
      data.fault("personalIdNumber", PushProblem.PUSH_ID_NUMBER_INVALID);
    }
    if (code.isEmpty() && number.isEmpty() && !data.hasFaults()) {
      data.fault("studentCode", PushProblem.PUSH_PROPERTY_MISSING, "studentCode");
    }
    return new StudentKey(code, number);
  }

  private Judged verdict(Keyed<StudentKey> keyed, KnownStudents known, Verdicts verdicts) {
    StudentKey key = keyed.key();
    ItemData data = keyed.data();
    if (known.isAmbiguous(key)) {
      data.fault("studentCode", PushProblem.PUSH_STUDENT_AMBIGUOUS);
    }
    if (known.isElsewhere(key.number())) {
      data.fault("personalIdNumber", PushProblem.PUSH_STUDENT_ELSEWHERE);
    }
    @Nullable RosterStudent student = known.find(key);
    StudentReading reading = new StudentReading(data, student == null ? null : student.details());
    @Nullable StudentDetails details = reading.details(key);
    List<Violation> faults = data.faults();
    if (details == null || !faults.isEmpty()) {
      return new Judged.Refused(keyed.item(), faults, null);
    }
    String name = details.studentCode();
    if (verdicts.isRepeated(student, details)) {
      data.fault("studentCode", PushProblem.PUSH_STUDENT_REPEATED);
      return new Judged.Refused(keyed.item(), data.faults(), null);
    }
    if (student == null) {
      verdicts.added.add(new RosterStudent(Ids.next(clock), 0, details));
      return new Judged.Change(keyed.item(), name, true);
    }
    if (student.details().equals(details)) {
      return new Judged.Same(keyed.item(), name);
    }
    verdicts.before.add(student);
    verdicts.after.add(new RosterStudent(student.id(), student.version() + 1, details));
    return new Judged.Change(keyed.item(), name, false);
  }
}
