package vn.hocbaso.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.platform.id.Ids;

/** The staff of a school (cán bộ, giáo viên, nhân viên), by staff code. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StaffRoster {

  private static final String FIND =
      "select s.staff_code, s.full_name, s.personal_id_number, s.position, s.account, s.version"
          + " from staff s where s.school_id = ? and s.staff_code = any(?::text[])";

  private static final String TAKEN =
      "select s.account from staff s where s.account = any(?::text[])"
          + " union select o.account from province_officer o where o.account = any(?::text[])";

  private static final String WRITE =
      "insert into staff (school_id, id, staff_code, full_name, personal_id_number, position,"
          + " account) select ?, w.* from unnest(?::uuid[], ?::text[], ?::text[], ?::text[],"
          + " ?::text[], ?::text[]) as w"
          + " on conflict (school_id, staff_code) do update set full_name = excluded.full_name,"
          + " position = excluded.position";

  private final RosterSql sql;
  private final Clock clock;

  @Inject
  StaffRoster(RosterSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Who a member of staff is.
   *
   * @param personalIdNumber 12 digits, as in the personal certificate
   * @param position as signed documents print it
   * @param account sign-in name; settled once it is there
   */
  public record StaffState(
      String fullName, String personalIdNumber, String position, String account) {}

  /** A member of staff whom the school has. */
  public record KnownStaff(StaffState state, long version) {}

  /** Those of the members of staff whom the school has, by staff code. */
  public Map<String, KnownStaff> find(UUID schoolId, Collection<String> codes) {
    Map<String, KnownStaff> found = new HashMap<>();
    sql.read(
            FIND,
            new RosterSql.Values().id(schoolId).column("text", codes),
            row ->
                Map.entry(
                    row.getString("staff_code"),
                    new KnownStaff(
                        new StaffState(
                            row.getString("full_name"),
                            row.getString("personal_id_number"),
                            row.getString("position"),
                            row.getString("account")),
                        row.getLong("version"))))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Those of the sign-in names that somebody has, in whatever school or office. */
  public Set<String> takenAccounts(Collection<String> accounts) {
    return new HashSet<>(
        sql.read(
            TAKEN,
            new RosterSql.Values().column("text", accounts).column("text", accounts),
            row -> row.getString("account")));
  }

  /**
   * Creates the members of staff or makes them who they are to be; never changes account or number.
   */
  public void write(UUID schoolId, Map<String, StaffState> members) {
    List<String> codes = List.copyOf(members.keySet());
    List<StaffState> states = codes.stream().map(members::get).toList();
    sql.write(
        WRITE,
        new RosterSql.Values()
            .id(schoolId)
            .column("uuid", codes.stream().map(code -> Ids.next(clock)).toList())
            .column("text", codes)
            .column("text", states.stream().map(StaffState::fullName).toList())
            .column("text", states.stream().map(StaffState::personalIdNumber).toList())
            .column("text", states.stream().map(StaffState::position).toList())
            .column("text", states.stream().map(StaffState::account).toList()));
  }
}
