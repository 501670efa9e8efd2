package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Enrolments implements PanacheRepositoryBase<Enrolment, Enrolment.Key> {

  private static final String ATTENDING = " and e.status in ('01', '02', '06', '07', '10')";

  private static final String JOINED =
      "select s as student, e as enrolment, c.name as className"
          + " from Enrolment e"
          + " join Student s on s.key.schoolId = e.key.schoolId and s.key.id = e.key.studentId"
          + " join ClassGroup c on c.key.schoolId = e.key.schoolId and c.key.id = e.classId"
          + " where e.key.schoolId = ?1 and ";

  List<EnrolledStudent> ofClass(UUID schoolId, UUID classId) {
    return enrolled(JOINED + "e.classId = ?2", schoolId, classId);
  }

  List<EnrolledStudent> ofYear(UUID schoolId, SchoolYear year) {
    return enrolled(JOINED + "e.key.schoolYear = ?2", schoolId, year.text());
  }

  List<EnrolledStudent> ofStudent(UUID schoolId, UUID studentId) {
    return enrolled(JOINED + "e.key.studentId = ?2", schoolId, studentId);
  }

  /** Students whose last enrolment was in another year than this one. */
  List<EnrolledStudent> notInYear(UUID schoolId, SchoolYear year) {
    return enrolled(
        JOINED
            + "e.key.schoolYear = (select max(l.key.schoolYear) from Enrolment l"
            + " where l.key.schoolId = e.key.schoolId and l.key.studentId = e.key.studentId)"
            + " and not exists (select 1 from Enrolment t where t.key.schoolId = e.key.schoolId"
            + " and t.key.studentId = e.key.studentId and t.key.schoolYear = ?2)",
        schoolId,
        year.text());
  }

  /** How many students attend a class. */
  int attending(UUID schoolId, UUID classId) {
    return getEntityManager()
        .createQuery(
            "select count(*) from Enrolment e where e.key.schoolId = ?1 and e.classId = ?2"
                + ATTENDING,
            Long.class)
        .setParameter(1, schoolId)
        .setParameter(2, classId)
        .getSingleResult()
        .intValue();
  }

  /** How many students attend each class of a school year. */
  Map<UUID, Long> attending(UUID schoolId, SchoolYear year) {
    return getEntityManager()
        .createQuery(
            "select e.classId as classId, count(*) as attending from Enrolment e"
                + " where e.key.schoolId = ?1 and e.key.schoolYear = ?2"
                + ATTENDING
                + " group by e.classId",
            Tuple.class)
        .setParameter(1, schoolId)
        .setParameter(2, year.text())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> row.get("classId", UUID.class), row -> row.get("attending", Long.class)));
  }

  private List<EnrolledStudent> enrolled(String query, Object first, Object second) {
    return getEntityManager()
        .createQuery(query, Tuple.class)
        .setParameter(1, first)
        .setParameter(2, second)
        .getResultStream()
        .map(Enrolments::enrolled)
        .sorted(VietnameseOrder.ofStudents())
        .toList();
  }

  private static EnrolledStudent enrolled(Tuple row) {
    Student student = row.get("student", Student.class);
    Enrolment enrolment = row.get("enrolment", Enrolment.class);
    return new EnrolledStudent(
        student.key().id(),
        student.version(),
        student.details(),
        enrolment.classId(),
        row.get("className", String.class),
        enrolment.status());
  }
}
