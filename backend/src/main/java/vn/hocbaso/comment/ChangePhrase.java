package vn.hocbaso.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.comment.CommentPhrase.Wording;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;

/** Changes or deletes a phrase. Comments made with it are texts of their own and stay. */
@ApplicationScoped
class ChangePhrase {

  private final BankRights rights;
  private final Phrases phrases;
  private final BankTrail trail;

  @Inject
  ChangePhrase(BankRights rights, Phrases phrases, BankTrail trail) {
    this.rights = rights;
    this.phrases = phrases;
    this.trail = trail;
  }

  /**
   * Gives a phrase another wording.
   *
   * @param ifMatch version that the caller saw, as an entity tag
   * @throws DomainException {@code STALE_VERSION} with the present phrase, {@code
   *     COMMENT_PHRASE_EXISTS}
   */
  @Transactional
  PhraseView change(SchoolKey key, @Nullable String ifMatch, Wording wording) {
    CommentPhrase phrase = rights.requireChangeable(key);
    requireSeen(phrase, ifMatch);
    wording.scope().requirePossible("");
    Actor actor = rights.requireUser(key.schoolId());
    UUID owner = phrase.isShared() ? null : actor.staffId();
    if (phrases
        .same(key.schoolId(), owner, wording)
        .filter(other -> !other.key().equals(key))
        .isPresent()) {
      throw DomainException.of(CommentProblem.COMMENT_PHRASE_EXISTS);
    }
    phrase.change(wording);
    phrases.flush();
    trail.changed(actor, phrase, BankTrail.Change.CHANGED);
    return PhraseView.of(phrase, rights.open(phrase));
  }

  /**
   * Deletes a phrase.
   *
   * @throws DomainException {@code STALE_VERSION} with the present phrase
   */
  @Transactional
  void delete(SchoolKey key, @Nullable String ifMatch) {
    CommentPhrase phrase = rights.requireChangeable(key);
    requireSeen(phrase, ifMatch);
    phrases.delete(phrase);
    trail.changed(rights.requireUser(key.schoolId()), phrase, BankTrail.Change.DELETED);
  }

  private void requireSeen(CommentPhrase phrase, @Nullable String ifMatch) {
    Versions.requireSame(
        Versions.required(ifMatch), phrase.version(), PhraseView.of(phrase, rights.open(phrase)));
  }
}
