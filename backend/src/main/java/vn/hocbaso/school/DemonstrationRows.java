package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.school.DemonstrationFile.DemonstrationSchool;
import vn.hocbaso.school.DemonstrationFile.Duty;
import vn.hocbaso.school.DemonstrationFile.Group;
import vn.hocbaso.school.DemonstrationFile.Member;
import vn.hocbaso.school.DemonstrationFile.Officer;
import vn.hocbaso.school.DemonstrationSchoolLoaded.LoadedClass;

/** Writes a demonstration school into the database; needs a transaction. */
@ApplicationScoped
class DemonstrationRows {

  private final EntityManager database;
  private final StudentRegister register;
  private final Clock clock;
  private final Event<DemonstrationSchoolLoaded> loaded;

  @Inject
  DemonstrationRows(
      EntityManager database,
      StudentRegister register,
      Clock clock,
      Event<DemonstrationSchoolLoaded> loaded) {
    this.database = database;
    this.register = register;
    this.clock = clock;
    this.loaded = loaded;
  }

  /** Inserts a school with its staff, classes and students, and says so to the others. */
  UUID add(DemonstrationFile province, DemonstrationSchool school) {
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
    Map<String, UUID> staff = addStaff(schoolId, school.staff());
    // Always the year at hand: classes of a year gone by would be out of sight.
    SchoolYear year = SchoolYear.of(LocalDate.now(clock));
    List<LoadedClass> classes =
        school.classes().stream()
            .map(
                group ->
                    new LoadedClass(
                        addClass(schoolId, year, group, staff), group.study(), group.books()))
            .toList();
    loaded.fire(new DemonstrationSchoolLoaded(schoolId, classes));
    return schoolId;
  }

  /** Inserts the office of the province with its people, unless they are there. */
  void addOffice(DemonstrationFile province) {
    insert(
        "insert into province_office (id, code, name) values (?1, ?2, ?3)"
            + " on conflict (code) do nothing",
        Ids.next(clock),
        province.province().code(),
        province.province().name());
    for (Officer officer : province.officers()) {
      insert(
          "insert into province_officer (account, province_id, full_name)"
              + " select ?1, id, ?2 from province_office where code = ?3"
              + " on conflict (account) do nothing",
          officer.account(),
          officer.fullName(),
          province.province().code());
    }
  }

  private Map<String, UUID> addStaff(UUID schoolId, List<Member> members) {
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

  private UUID addClass(UUID schoolId, SchoolYear year, Group group, Map<String, UUID> staff) {
    UUID classId = Ids.next(clock);
    insert(
        "insert into class_group (school_id, id, school_year, grade, education_kind, name,"
            + " homeroom_staff_id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        schoolId,
        classId,
        year.text(),
        group.grade(),
        Objects.requireNonNullElse(group.educationKind(), "PHO_THONG"),
        group.name(),
        group.homeroomStaffCode() == null ? null : staff.get(group.homeroomStaffCode()));
    List<StudentChange> arrivals =
        group.students().stream()
            .<StudentChange>map(
                pupil ->
                    new StudentChange.Register(pupil.details(), classId, pupil.enrolmentStatus()))
            .toList();
    register.apply(schoolId, year, arrivals, LoadDemonstration.ACCOUNT, "demonstration");
    List<Duty> duties = group.assignments();
    if (duties != null) {
      duties.forEach(duty -> assign(new SchoolKey(schoolId, classId), year, duty, staff));
    }
    return classId;
  }

  private void assign(SchoolKey group, SchoolYear year, Duty duty, Map<String, UUID> staff) {
    insert(
        "insert into teaching_assignment (school_id, id, version, class_id, subject_code, staff_id,"
            + " first_day, last_day) values (?1, ?2, 0, ?3, ?4, ?5, ?6, ?7)",
        group.schoolId(),
        Ids.next(clock),
        group.id(),
        duty.subject(),
        staff.get(duty.staffCode()),
        duty.firstDay() == null ? year.firstDay() : duty.firstDay(),
        duty.lastDay());
  }

  private void insert(String statement, @Nullable Object... values) {
    var query = database.createNativeQuery(statement);
    for (int index = 0; index < values.length; index++) {
      query.setParameter(index + 1, values[index]);
    }
    query.executeUpdate();
  }
}
