package vn.hocbaso.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.gradebook.result.StudentResult;

/** Results of closed years of primary school. */
@ApplicationScoped
class YearResults implements PanacheRepositoryBase<YearResult, YearResult.Key> {

  /** The results of the present closing, by student; empty for an open book. */
  Map<UUID, StudentResult.PrimaryYear> of(GradeBook book) {
    if (!book.isClosed()) {
      return Map.of();
    }
    BookKey key = book.key();
    return list(
            "key.schoolId = ?1 and key.classId = ?2 and key.period = ?3 and key.bookVersion = ?4",
            key.schoolId(),
            key.classId(),
            key.period(),
            book.version())
        .stream()
        .collect(Collectors.toMap(YearResult::studentId, YearResult::result));
  }
}
