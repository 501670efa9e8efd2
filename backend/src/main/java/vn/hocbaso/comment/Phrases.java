package vn.hocbaso.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.comment.CommentPhrase.Wording;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.SchoolKey;

/** The phrases of all schools. */
@ApplicationScoped
class Phrases implements PanacheRepositoryBase<CommentPhrase, SchoolKey> {

  /** So many the school may have, and so many each member of staff. */
  static final int MOST = 500;

  /** The school's phrases and those of one member of staff, in the order of their making. */
  List<CommentPhrase> visibleTo(UUID schoolId, UUID staffId) {
    return list(
        "key.schoolId = ?1 and (owner is null or owner = ?2) order by key.id", schoolId, staffId);
  }

  /** The phrases of the school, or of one member of staff. */
  List<CommentPhrase> of(UUID schoolId, @Nullable UUID owner) {
    return owner == null
        ? list("key.schoolId = ?1 and owner is null", schoolId)
        : list("key.schoolId = ?1 and owner = ?2", schoolId, owner);
  }

  /** The same phrase, if that owner has it already. */
  Optional<CommentPhrase> same(UUID schoolId, @Nullable UUID owner, Wording wording) {
    return of(schoolId, owner).stream()
        .filter(phrase -> phrase.wording().equals(wording))
        .findFirst();
  }

  /**
   * Refuses one phrase too many.
   *
   * @throws DomainException {@code COMMENT_BANK_FULL}
   */
  void requireRoom(UUID schoolId, @Nullable UUID owner) {
    if (of(schoolId, owner).size() >= MOST) {
      throw DomainException.of(CommentProblem.COMMENT_BANK_FULL, MOST);
    }
  }

  /** Lets one change of a school's bank through at a time, so that no phrase comes twice. */
  void hold(UUID schoolId) {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "comment_phrase " + schoolId)
        .getResultList();
  }
}
