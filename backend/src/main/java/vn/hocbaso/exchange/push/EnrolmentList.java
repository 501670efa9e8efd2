package vn.hocbaso.exchange.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.push.Batches.Keyed;
import vn.hocbaso.exchange.push.Judged.MissingParent;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.school.SchoolYear;
import vn.hocbaso.school.roster.ClassRoster;
import vn.hocbaso.school.roster.ClassRoster.ClassKey;
import vn.hocbaso.school.roster.ClassRoster.KnownClass;
import vn.hocbaso.school.roster.EnrolmentRoster;
import vn.hocbaso.school.roster.EnrolmentRoster.EnrolmentChange;
import vn.hocbaso.school.roster.EnrolmentRoster.EnrolmentKey;
import vn.hocbaso.school.roster.EnrolmentRoster.KnownEnrolment;
import vn.hocbaso.school.roster.EnrolmentRoster.StudentVersion;
import vn.hocbaso.school.roster.RosterCause;

/** Enrolments (ghi danh), named by student code and school year. */
@ApplicationScoped
class EnrolmentList implements PushedList {

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_CLASS = 20;
  private static final String STUDYING = "01";
  private static final Pattern STATUS = Pattern.compile("0[1-9]|1[0-2]");

  private final EnrolmentRoster enrolments;
  private final ClassRoster classes;

  @Inject
  EnrolmentList(EnrolmentRoster enrolments, ClassRoster classes) {
    this.enrolments = enrolments;
    this.classes = classes;
  }

  /** Which student in which year. */
  record PlaceKey(String studentCode, String schoolYear) {

    String text() {
      return studentCode + "/" + schoolYear;
    }
  }

  /** What the items of a request may be about. */
  private record Known(
      Map<String, StudentVersion> students,
      Map<EnrolmentKey, KnownEnrolment> places,
      Map<ClassKey, KnownClass> classes) {

    @Nullable KnownEnrolment place(PlaceKey key) {
      StudentVersion student = students.get(key.studentCode());
      return student == null ? null : places.get(new EnrolmentKey(student.id(), key.schoolYear()));
    }
  }

  @Override
  public ListName name() {
    return ListName.ENROLMENTS;
  }

  @Override
  public Batch judge(UUID schoolId, List<PushItem> items) {
    Batches<PlaceKey> batches = Batches.of(items, EnrolmentList::key);
    Known known = known(schoolId, batches.open());
    List<EnrolmentChange> changes = new ArrayList<>();
    for (Keyed<PlaceKey> keyed : batches.open()) {
      batches.settle(verdict(keyed, known, changes));
    }
    return new Verdicts(schoolId, batches.verdicts(items), changes);
  }

  private final class Verdicts implements Batch {

    private final UUID schoolId;
    private final List<Judged> verdicts;
    private final List<EnrolmentChange> changes;

    Verdicts(UUID schoolId, List<Judged> verdicts, List<EnrolmentChange> changes) {
      this.schoolId = schoolId;
      this.verdicts = verdicts;
      this.changes = changes;
    }

    @Override
    public List<Judged> verdicts() {
      return verdicts;
    }

    @Override
    public void write(RosterCause cause) {
      enrolments.write(schoolId, changes, cause);
    }
  }

  private static PlaceKey key(ItemData data) {
    String code = data.text("studentCode", LONGEST_CODE, null);
    String year = data.text("schoolYear", 9, null);
    if (!year.isEmpty() && !SchoolYear.isValid(year)) {
      data.fault("schoolYear", PushProblem.PUSH_VALUE_UNKNOWN, year);
    }
    return new PlaceKey(code, year);
  }

  private Known known(UUID schoolId, List<Keyed<PlaceKey>> open) {
    Map<String, StudentVersion> students =
        enrolments.students(
            schoolId, open.stream().map(one -> one.key().studentCode()).distinct().toList());
    Set<EnrolmentKey> places = new HashSet<>();
    Set<ClassKey> named = new HashSet<>();
    for (Keyed<PlaceKey> keyed : open) {
      StudentVersion student = students.get(keyed.key().studentCode());
      if (student != null) {
        places.add(new EnrolmentKey(student.id(), keyed.key().schoolYear()));
      }
    }
    Map<EnrolmentKey, KnownEnrolment> known = enrolments.find(schoolId, places);
    for (Keyed<PlaceKey> keyed : open) {
      String name = className(keyed.data(), keyed.key(), students, known);
      named.add(new ClassKey(keyed.key().schoolYear(), name));
    }
    return new Known(students, known, classes.find(schoolId, named));
  }

  private static String className(
      ItemData data,
      PlaceKey key,
      Map<String, StudentVersion> students,
      Map<EnrolmentKey, KnownEnrolment> known) {
    KnownEnrolment before = new Known(students, known, Map.of()).place(key);
    return data.text("className", LONGEST_CLASS, before == null ? null : before.className());
  }

  private static Judged verdict(Keyed<PlaceKey> keyed, Known known, List<EnrolmentChange> changes) {
    ItemData data = keyed.data();
    PlaceKey key = keyed.key();
    @Nullable KnownEnrolment before = known.place(key);
    String name = data.text("className", LONGEST_CLASS, before == null ? null : before.className());
    String status =
        data.word(
            "status",
            word -> STATUS.matcher(word).matches() ? word : null,
            before == null ? STUDYING : before.status());
    List<Violation> faults = data.faults();
    if (!faults.isEmpty() || status == null) {
      return new Judged.Refused(keyed.item(), faults, null);
    }
    @Nullable StudentVersion student = known.students().get(key.studentCode());
    if (student == null) {
      MissingParent parent = new MissingParent(ListName.STUDENTS, key.studentCode());
      return Refusals.of(keyed.item(), faults, "studentCode", parent);
    }
    ClassKey classKey = new ClassKey(key.schoolYear(), name);
    @Nullable KnownClass group = known.classes().get(classKey);
    if (group == null) {
      MissingParent parent = new MissingParent(ListName.CLASSES, ClassList.keyText(classKey));
      return Refusals.of(keyed.item(), faults, "className", parent);
    }
    if (before != null && before.className().equals(name) && before.status().equals(status)) {
      return new Judged.Same(keyed.item(), key.text());
    }
    changes.add(new EnrolmentChange(student, key.schoolYear(), before, group.id(), status));
    return new Judged.Change(keyed.item(), key.text(), before == null);
  }
}
