package vn.hocbaso.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.id.Ids;

/** The classes of a school (lớp), by school year and name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClassRoster {

  private static final String FIND =
      "select c.id, c.school_year, c.name, c.grade, c.education_kind, s.staff_code, c.version,"
          + " exists (select 1 from enrolment e where e.school_id = c.school_id"
          + " and e.class_id = c.id) as used"
          + " from unnest(?::text[], ?::text[]) as w (school_year, name)"
          + " join class_group c on c.school_id = ? and c.school_year = w.school_year"
          + " and c.name = w.name"
          + " left join staff s on s.school_id = c.school_id and s.id = c.homeroom_staff_id";

  private static final String WRITE =
      "insert into class_group (school_id, id, school_year, name, grade, education_kind,"
          + " homeroom_staff_id) select ?, w.id, w.school_year, w.name, w.grade, w.kind, s.id"
          + " from unnest(?::uuid[], ?::text[], ?::text[], ?::int[], ?::text[], ?::text[])"
          + " as w (id, school_year, name, grade, kind, homeroom)"
          + " left join staff s on s.school_id = ? and s.staff_code = w.homeroom"
          + " on conflict (school_id, school_year, name) do update set grade = excluded.grade,"
          + " education_kind = excluded.education_kind,"
          + " homeroom_staff_id = excluded.homeroom_staff_id";

  private final RosterSql sql;
  private final Clock clock;

  @Inject
  ClassRoster(RosterSql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** What names a class in its school. */
  public record ClassKey(String schoolYear, String name) {}

  /**
   * What a class is.
   *
   * @param grade 1 to 12
   * @param educationKind PHO_THONG or GDTX
   * @param homeroomStaffCode of the homeroom teacher (GVCN), if there is one
   */
  public record ClassState(int grade, String educationKind, @Nullable String homeroomStaffCode) {}

  /**
   * A class that the school has.
   *
   * @param used whether students are or were enrolled in it; grade and kind are settled then
   */
  public record KnownClass(UUID id, ClassState state, long version, boolean used) {}

  /** Those of the classes that the school has. */
  public Map<ClassKey, KnownClass> find(UUID schoolId, Collection<ClassKey> keys) {
    List<ClassKey> wanted = List.copyOf(keys);
    Map<ClassKey, KnownClass> found = new HashMap<>();
    sql.read(
            FIND,
            new RosterSql.Values()
                .column("text", wanted.stream().map(ClassKey::schoolYear).toList())
                .column("text", wanted.stream().map(ClassKey::name).toList())
                .id(schoolId),
            row ->
                Map.entry(
                    new ClassKey(row.getString("school_year"), row.getString("name")),
                    new KnownClass(
                        row.getObject("id", UUID.class),
                        new ClassState(
                            row.getInt("grade"),
                            row.getString("education_kind"),
                            row.getString("staff_code")),
                        row.getLong("version"),
                        row.getBoolean("used"))))
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    return found;
  }

  /** Creates the classes or makes them what they are to be; each key may come once. */
  public void write(UUID schoolId, Map<ClassKey, ClassState> classes) {
    List<ClassKey> keys = List.copyOf(classes.keySet());
    List<ClassState> states = keys.stream().map(classes::get).toList();
    sql.write(
        WRITE,
        new RosterSql.Values()
            .id(schoolId)
            .column("uuid", keys.stream().map(key -> Ids.next(clock)).toList())
            .column("text", keys.stream().map(ClassKey::schoolYear).toList())
            .column("text", keys.stream().map(ClassKey::name).toList())
            .column("int", states.stream().map(ClassState::grade).toList())
            .column("text", states.stream().map(ClassState::educationKind).toList())
            .column("text", states.stream().map(ClassState::homeroomStaffCode).toList())
            .id(schoolId));
  }
}
