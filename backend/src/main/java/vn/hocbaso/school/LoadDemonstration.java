package vn.hocbaso.school;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.school.DemonstrationFile.DemonstrationSchool;
import vn.hocbaso.school.DemonstrationFile.Group;
import vn.hocbaso.school.DemonstrationFile.Member;

/**
 * Loads the demonstration province at start, when a file is configured ({@code
 * hocba.demonstration.file}); a school that is there already is left alone. Never configured in a
 * real installation.
 */
@ApplicationScoped
class LoadDemonstration {

  private static final Logger LOG = Logger.getLogger(LoadDemonstration.class);
  private static final String ACCOUNT = "system";

  private final Optional<String> file;
  private final ObjectMapper json;
  private final EntityManager database;
  private final Schools schools;
  private final StudentRegister register;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  LoadDemonstration(
      @ConfigProperty(name = "hocba.demonstration.file") Optional<String> file,
      ObjectMapper json,
      EntityManager database,
      Schools schools,
      StudentRegister register,
      AuditTrail trail,
      Clock clock) {
    this.file = file;
    this.json = json;
    this.database = database;
    this.schools = schools;
    this.register = register;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  void atStart(@Observes StartupEvent event) {
    file.map(Path::of).map(this::read).ifPresent(this::load);
  }

  private DemonstrationFile read(Path path) {
    try {
      return json.readValue(path.toFile(), DemonstrationFile.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("demonstration file " + path.getFileName(), unreadable);
    }
  }

  private void load(DemonstrationFile province) {
    for (DemonstrationSchool school : province.schools()) {
      if (schools.byCode(school.code()).isEmpty()) {
        loadSchool(province, school);
        LOG.infof("demonstration school %s loaded", school.code());
      }
    }
  }

  private void loadSchool(DemonstrationFile province, DemonstrationSchool school) {
    UUID schoolId = Ids.next(clock);
    String commune =
        province.communes().stream()
            .filter(unit -> unit.code().equals(school.communeCode()))
            .findFirst()
            .orElseThrow()
            .name();
    insert(
        "insert into school (id, code, name, address, commune_code, commune_name, province_code,"
            + " province_name, tax_code) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        schoolId,
        school.code(),
        school.name(),
        school.address(),
        school.communeCode(),
        commune,
        province.province().code(),
        province.province().name(),
        school.taxCode());
    Map<String, UUID> staff = loadStaff(schoolId, school.staff());
    for (Group group : school.classes()) {
      loadClass(schoolId, new SchoolYear(province.schoolYear()), group, staff);
    }
    trail.append(AuditEvent.of(schoolId, ACCOUNT, AuditAct.DEMONSTRATION_LOADED, schoolId));
  }

  private Map<String, UUID> loadStaff(UUID schoolId, List<Member> members) {
    Map<String, UUID> staff = new HashMap<>();
    for (Member member : members) {
      UUID id = Ids.next(clock);
      staff.put(member.staffCode(), id);
      insert(
          "insert into staff (school_id, id, staff_code, full_name, personal_id_number, position,"
              + " account) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
          schoolId,
          id,
          member.staffCode(),
          member.fullName(),
          member.personalIdNumber(),
          member.position(),
          member.account());
    }
    return staff;
  }

  private void loadClass(UUID schoolId, SchoolYear year, Group group, Map<String, UUID> staff) {
    UUID classId = Ids.next(clock);
    insert(
        "insert into class_group (school_id, id, school_year, grade, name, homeroom_staff_id)"
            + " values (?1, ?2, ?3, ?4, ?5, ?6)",
        schoolId,
        classId,
        year.text(),
        group.grade(),
        group.name(),
        group.homeroomStaffCode() == null ? null : staff.get(group.homeroomStaffCode()));
    List<StudentChange> arrivals =
        group.students().stream()
            .<StudentChange>map(
                pupil ->
                    new StudentChange.Register(pupil.details(), classId, pupil.enrolmentStatus()))
            .toList();
    register.apply(schoolId, year, arrivals, ACCOUNT, "demonstration");
  }

  private void insert(String statement, @Nullable Object... values) {
    var query = database.createNativeQuery(statement);
    for (int index = 0; index < values.length; index++) {
      query.setParameter(index + 1, values[index]);
    }
    query.executeUpdate();
  }
}
