package vn.hocbaso.exchange.gradesheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.BookPages.Address;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;

/** Imports with what their files come to. To everybody but its sender an import does not exist. */
@ApplicationScoped
class GradeImports implements PanacheRepositoryBase<GradeImport, SchoolKey> {

  private final ObjectMapper json;

  @Inject
  GradeImports(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Whose import of which book.
   *
   * @param key of the import
   */
  record Claim(Address book, SchoolKey key, String account) {}

  /** An import with what its file comes to. */
  record Found(GradeImport head, CheckedSheet sheet) {}

  Found store(GradeImport head, CheckedSheet sheet) {
    head.resultIs(write(sheet));
    persistAndFlush(head);
    return new Found(head, sheet);
  }

  Found change(GradeImport head, CheckedSheet sheet) {
    head.resultIs(write(sheet));
    flush();
    return new Found(head, sheet);
  }

  Found require(Claim claim) {
    return found(claim, findById(claim.key));
  }

  /** The same, and nobody else confirms it until this transaction ends. */
  Found requireForConfirmation(Claim claim) {
    return found(claim, findById(claim.key, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Forgets the files of yesterday, and whole imports that can no longer be confirmed. */
  void forgetExpired(Instant now) {
    delete("state = ?1 and expiresAt < ?2", GradeImport.State.CHECKED, now);
    update("content = null where content is not null and expiresAt < ?1", now);
  }

  private Found found(Claim claim, @Nullable GradeImport head) {
    return Optional.ofNullable(head)
        .filter(each -> each.isOf(claim.account) && each.book().equals(claim.book))
        .map(each -> new Found(each, read(each.result())))
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  private String write(CheckedSheet sheet) {
    try {
      return json.writeValueAsString(sheet);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records of texts always have a JSON form", impossible);
    }
  }

  private CheckedSheet read(String stored) {
    try {
      return json.readValue(stored, CheckedSheet.class);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("damaged grade import", damaged);
    }
  }
}
