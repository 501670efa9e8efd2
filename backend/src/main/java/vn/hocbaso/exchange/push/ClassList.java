package vn.hocbaso.exchange.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.push.Batches.Keyed;
import vn.hocbaso.exchange.push.Judged.MissingParent;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.school.SchoolYear;
import vn.hocbaso.school.roster.ClassRoster;
import vn.hocbaso.school.roster.ClassRoster.ClassKey;
import vn.hocbaso.school.roster.ClassRoster.ClassState;
import vn.hocbaso.school.roster.ClassRoster.KnownClass;
import vn.hocbaso.school.roster.RosterCause;
import vn.hocbaso.school.roster.StaffRoster;

/** Classes (lớp), named by school year and name. */
@ApplicationScoped
class ClassList implements PushedList {

  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_CODE = 20;
  private static final int LAST_GRADE = 12;
  private static final Set<String> KINDS = Set.of("PHO_THONG", "GDTX");

  private final ClassRoster classes;
  private final StaffRoster staff;

  @Inject
  ClassList(ClassRoster classes, StaffRoster staff) {
    this.classes = classes;
    this.staff = staff;
  }

  @Override
  public ListName name() {
    return ListName.CLASSES;
  }

  @Override
  public Batch judge(UUID schoolId, List<PushItem> items) {
    Batches<ClassKey> batches = Batches.of(items, ClassList::key);
    Map<ClassKey, KnownClass> known = classes.find(schoolId, batches.keys());
    Map<Keyed<ClassKey>, ClassState> wanted = new LinkedHashMap<>();
    for (Keyed<ClassKey> keyed : batches.open()) {
      wanted.put(keyed, state(keyed.data(), known.get(keyed.key())));
    }
    Set<String> teachers = staffOf(schoolId, wanted);
    Map<ClassKey, ClassState> changes = new LinkedHashMap<>();
    wanted.forEach(
        (keyed, state) -> {
          Judged verdict = verdict(keyed, state, known.get(keyed.key()), teachers);
          batches.settle(verdict);
          if (verdict instanceof Judged.Change) {
            changes.put(keyed.key(), state);
          }
        });
    return new Verdicts(schoolId, batches.verdicts(items), changes);
  }

  private final class Verdicts implements Batch {

    private final UUID schoolId;
    private final List<Judged> verdicts;
    private final Map<ClassKey, ClassState> changes;

    Verdicts(UUID schoolId, List<Judged> verdicts, Map<ClassKey, ClassState> changes) {
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
      classes.write(schoolId, changes);
    }
  }

  static ClassKey key(ItemData data) {
    String year = data.text("schoolYear", 9, null);
    String name = data.text("className", LONGEST_NAME, null);
    if (!year.isEmpty() && !SchoolYear.isValid(year)) {
      data.fault("schoolYear", PushProblem.PUSH_VALUE_UNKNOWN, year);
    }
    return new ClassKey(year, name);
  }

  static String keyText(ClassKey key) {
    return key.schoolYear() + "/" + key.name();
  }

  private static ClassState state(ItemData data, @Nullable KnownClass known) {
    ClassState before = known == null ? null : known.state();
    int grade = data.number("grade", 1, LAST_GRADE, before == null ? null : before.grade());
    String kind =
        data.word(
            "educationKind",
            word -> KINDS.contains(word) ? word : null,
            before == null ? "PHO_THONG" : before.educationKind());
    String homeroom =
        data.optionalText(
            "homeroomStaffCode", LONGEST_CODE, before == null ? null : before.homeroomStaffCode());
    ClassState state = new ClassState(grade, Objects.requireNonNullElse(kind, ""), homeroom);
    if (known != null && known.used() && !data.hasFaults()) {
      requireSettled(data, known.state(), state);
    }
    return state;
  }

  /** The books of a class follow from its grade and kind. */
  private static void requireSettled(ItemData data, ClassState before, ClassState now) {
    if (before.grade() != now.grade()) {
      data.fault("grade", PushProblem.PUSH_CLASS_IN_USE, before.grade());
    }
    if (!before.educationKind().equals(now.educationKind())) {
      data.fault("educationKind", PushProblem.PUSH_CLASS_IN_USE, before.educationKind());
    }
  }

  private Set<String> staffOf(UUID schoolId, Map<Keyed<ClassKey>, ClassState> wanted) {
    Set<String> named =
        wanted.values().stream()
            .map(ClassState::homeroomStaffCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return staff.find(schoolId, named).keySet();
  }

  private static Judged verdict(
      Keyed<ClassKey> keyed, ClassState state, @Nullable KnownClass known, Set<String> teachers) {
    List<Violation> faults = keyed.data().faults();
    String homeroom = state.homeroomStaffCode();
    MissingParent parent =
        homeroom == null || teachers.contains(homeroom)
            ? null
            : new MissingParent(ListName.STAFF, homeroom);
    if (!faults.isEmpty() || parent != null) {
      return Refusals.of(keyed.item(), faults, "homeroomStaffCode", parent);
    }
    String key = keyText(keyed.key());
    return known != null && known.state().equals(state)
        ? new Judged.Same(keyed.item(), key)
        : new Judged.Change(keyed.item(), key, known == null);
  }
}
