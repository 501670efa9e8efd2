package vn.hocbaso.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;

/** Who may do what in the bank. A phrase of one's own is nobody else's, not even to see. */
@ApplicationScoped
class BankRights {

  private final Access access;
  private final Phrases phrases;

  @Inject
  BankRights(Access access, Phrases phrases) {
    this.access = access;
    this.phrases = phrases;
  }

  /** Lets whoever uses the school's bank pass. */
  Actor requireUser(UUID schoolId) {
    return access.require(Permission.USE_COMMENT_BANK, Place.school(schoolId));
  }

  /** Lets whoever may change the school's own phrases pass. */
  Actor requireManager(UUID schoolId) {
    return access.require(Permission.MANAGE_COMMENT_BANK, Place.school(schoolId));
  }

  /**
   * A phrase that the actor may see.
   *
   * @throws DomainException {@code NOT_FOUND}, also for somebody else's own
   */
  CommentPhrase requireVisible(Actor actor, SchoolKey key) {
    return phrases
        .findByIdOptional(key)
        .filter(phrase -> phrase.isShared() || phrase.isOf(actor.staffId()))
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  /**
   * A phrase that the caller may change, with the bank held.
   *
   * @throws DomainException {@code NOT_FOUND}, also for somebody else's own; {@code NOT_ALLOWED}
   *     for the school's when the caller only uses them
   */
  CommentPhrase requireChangeable(SchoolKey key) {
    Actor actor = requireUser(key.schoolId());
    phrases.hold(key.schoolId());
    CommentPhrase phrase = requireVisible(actor, key);
    if (phrase.isShared()) {
      requireManager(key.schoolId());
    }
    return phrase;
  }

  /** What is open to the caller with a phrase. */
  List<PhraseAction> open(CommentPhrase phrase) {
    boolean changes = !phrase.isShared() || managesSchool(phrase.key().schoolId());
    return Stream.of(PhraseAction.values())
        .filter(action -> action == PhraseAction.COPY ? phrase.isShared() : changes)
        .toList();
  }

  /** What is open to the caller in the bank. */
  List<BankAction> open(UUID schoolId) {
    return managesSchool(schoolId) ? List.of(BankAction.values()) : List.of(BankAction.ADD_OWN);
  }

  private boolean managesSchool(UUID schoolId) {
    return access.may(Permission.MANAGE_COMMENT_BANK, Place.school(schoolId));
  }
}
