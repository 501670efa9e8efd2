package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Students implements PanacheRepositoryBase<Student, SchoolKey> {

  Set<String> personalIdsElsewhere(UUID schoolId, Set<String> numbers) {
    if (numbers.isEmpty()) {
      return Set.of();
    }
    List<String> found =
        getEntityManager()
            .createQuery(
                "select s.personalIdNumber from Student s"
                    + " where s.personalIdNumber in ?1 and s.key.schoolId <> ?2",
                String.class)
            .setParameter(1, numbers)
            .setParameter(2, schoolId)
            .getResultList();
    return new HashSet<>(found);
  }
}
