package vn.hocbaso.exchange.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.push.Batches.Keyed;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.school.roster.RosterCause;
import vn.hocbaso.school.roster.StaffRoster;
import vn.hocbaso.school.roster.StaffRoster.KnownStaff;
import vn.hocbaso.school.roster.StaffRoster.StaffState;

/** Staff (cán bộ, giáo viên, nhân viên), named by staff code. */
@ApplicationScoped
class StaffList implements PushedList {

  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_TEXT = 120;

  private final StaffRoster staff;

  @Inject
  StaffList(StaffRoster staff) {
    this.staff = staff;
  }

  @Override
  public ListName name() {
    return ListName.STAFF;
  }

  @Override
  public Batch judge(UUID schoolId, List<PushItem> items) {
    Batches<String> batches = Batches.of(items, data -> data.text("staffCode", LONGEST_CODE, null));
    Map<String, KnownStaff> known = staff.find(schoolId, batches.keys());
    Map<Keyed<String>, StaffState> wanted = new LinkedHashMap<>();
    for (Keyed<String> keyed : batches.open()) {
      wanted.put(keyed, state(keyed.data(), known.get(keyed.key())));
    }
    Set<String> taken = taken(wanted, known);
    Map<String, StaffState> changes = new LinkedHashMap<>();
    wanted.forEach(
        (keyed, state) -> {
          KnownStaff before = known.get(keyed.key());
          if (before == null && !taken.add(state.account())) {
            keyed.data().fault("account", PushProblem.PUSH_ACCOUNT_TAKEN, state.account());
          }
          Judged verdict = verdict(keyed, state, before);
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
    private final Map<String, StaffState> changes;

    Verdicts(UUID schoolId, List<Judged> verdicts, Map<String, StaffState> changes) {
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
      staff.write(schoolId, changes);
    }
  }

  private static StaffState state(ItemData data, @Nullable KnownStaff known) {
    StaffState before = known == null ? null : known.state();
    String name = data.text("fullName", LONGEST_TEXT, before == null ? null : before.fullName());
    String number =
        data.text("personalIdNumber", 12, before == null ? null : before.personalIdNumber());
    String position =
        data.text("position", LONGEST_TEXT, before == null ? null : before.position());
    String account = data.text("account", LONGEST_TEXT, before == null ? null : before.account());
    if (!number.isEmpty() && !IdNumbers.isOne(number)) {
      data.fault("personalIdNumber", PushProblem.PUSH_ID_NUMBER_INVALID);
    }
    if (before != null && !data.hasFaults()) {
      requireSettled(data, before, new StaffState(name, number, position, account));
    }
    return new StaffState(name, number, position, account);
  }

  /** Whoever could change either could sign for somebody else. */
  private static void requireSettled(ItemData data, StaffState before, StaffState now) {
    if (!before.account().equals(now.account())) {
      data.fault("account", PushProblem.PUSH_ACCOUNT_SETTLED);
    }
    if (!before.personalIdNumber().equals(now.personalIdNumber())) {
      data.fault("personalIdNumber", PushProblem.PUSH_SIGNER_SETTLED);
    }
  }

  /** Accounts of members of staff who are new here and that somebody has already. */
  private Set<String> taken(Map<Keyed<String>, StaffState> wanted, Map<String, KnownStaff> known) {
    Set<String> accounts =
        wanted.entrySet().stream()
            .filter(entry -> !known.containsKey(entry.getKey().key()))
            .map(entry -> entry.getValue().account())
            .collect(Collectors.toSet());
    return new HashSet<>(staff.takenAccounts(accounts));
  }

  private static Judged verdict(Keyed<String> keyed, StaffState state, @Nullable KnownStaff known) {
    List<Violation> faults = keyed.data().faults();
    if (!faults.isEmpty()) {
      return new Judged.Refused(keyed.item(), faults, null);
    }
    return known != null && known.state().equals(state)
        ? new Judged.Same(keyed.item(), keyed.key())
        : new Judged.Change(keyed.item(), keyed.key(), known == null);
  }
}
