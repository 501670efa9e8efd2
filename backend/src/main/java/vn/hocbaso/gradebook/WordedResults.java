package vn.hocbaso.gradebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.gradebook.result.StudentResult;

/** Results of closed books that are kept in their words. */
@ApplicationScoped
class WordedResults implements PanacheRepositoryBase<WordedResult, WordedResult.Key> {

  private final ObjectMapper json;

  @Inject
  WordedResults(ObjectMapper json) {
    this.json = json;
  }

  /** The results of the present closing of a closed book, by student. */
  Map<UUID, StudentResult> of(GradeBook book) {
    BookKey key = book.key();
    Map<UUID, StudentResult> results = new HashMap<>();
    list(
            "key.schoolId = ?1 and key.classId = ?2 and key.period = ?3 and key.bookVersion = ?4",
            key.schoolId(),
            key.classId(),
            key.period(),
            book.version())
        .forEach(kept -> results.put(kept.studentId(), read(kept)));
    return results;
  }

  void keep(GradeBook book, UUID student, StudentResult.PrimaryUnassessed result) {
    keep(book, student, WordedResult.Kind.PRIMARY_UNASSESSED, result);
  }

  void keep(GradeBook book, UUID student, StudentResult.PrimarySupplement result) {
    keep(book, student, WordedResult.Kind.PRIMARY_SUPPLEMENT, result);
  }

  void keep(GradeBook book, UUID student, StudentResult.SecondaryTerm result) {
    keep(book, student, WordedResult.Kind.SECONDARY_TERM, result);
  }

  void keep(GradeBook book, UUID student, StudentResult.SecondaryYear result) {
    keep(book, student, WordedResult.Kind.SECONDARY_YEAR, result);
  }

  private void keep(GradeBook book, UUID student, WordedResult.Kind kind, StudentResult result) {
    try {
      persist(new WordedResult(book, student, kind, json.writeValueAsString(result)));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException("result", impossible);
    }
  }

  private StudentResult read(WordedResult kept) {
    try {
      return json.readValue(kept.content(), kept.kind().shape());
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException("result of a closed book", unreadable);
    }
  }
}
