package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ClassGroups implements PanacheRepositoryBase<ClassGroup, SchoolKey> {

  List<ClassGroup> inYear(UUID schoolId, SchoolYear year) {
    return list(
        "key.schoolId = ?1 and schoolYear = ?2 order by grade, name", schoolId, year.text());
  }

  List<ClassGroup> ofHomeroom(UUID schoolId, UUID staffId) {
    return list("key.schoolId = ?1 and homeroomStaffId = ?2", schoolId, staffId);
  }
}
