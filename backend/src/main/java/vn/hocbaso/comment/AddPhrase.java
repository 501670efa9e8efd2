package vn.hocbaso.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.comment.CommentPhrase.Wording;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.SchoolKey;

/** Adds a phrase, typed or copied. The same phrase again changes nothing. */
@ApplicationScoped
class AddPhrase {

  private final BankRights rights;
  private final Phrases phrases;
  private final BankTrail trail;
  private final Clock clock;

  @Inject
  AddPhrase(BankRights rights, Phrases phrases, BankTrail trail, Clock clock) {
    this.rights = rights;
    this.phrases = phrases;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Adds a phrase to the caller's own, or to the school's.
   *
   * @throws DomainException {@code NOT_ALLOWED} for the school's without the right, {@code
   *     COMMENT_BANK_FULL}
   */
  @Transactional
  PhraseView add(UUID schoolId, boolean shared, Wording wording) {
    Actor actor = shared ? rights.requireManager(schoolId) : rights.requireUser(schoolId);
    wording.scope().requirePossible("/phrase");
    return add(actor, shared ? null : actor.staffId(), wording);
  }

  /**
   * Takes a phrase of the school over as the caller's own.
   *
   * @throws DomainException {@code NOT_FOUND}, {@code COMMENT_BANK_FULL}
   */
  @Transactional
  PhraseView copy(SchoolKey key) {
    Actor actor = rights.requireUser(key.schoolId());
    Wording wording = rights.requireVisible(actor, key).wording();
    return add(actor, actor.staffId(), wording);
  }

  private PhraseView add(Actor actor, @Nullable UUID owner, Wording wording) {
    phrases.hold(actor.schoolId());
    CommentPhrase phrase =
        phrases
            .same(actor.schoolId(), owner, wording)
            .orElseGet(() -> create(actor, owner, wording));
    return PhraseView.of(phrase, rights.open(phrase));
  }

  private CommentPhrase create(Actor actor, @Nullable UUID owner, Wording wording) {
    phrases.requireRoom(actor.schoolId(), owner);
    CommentPhrase phrase =
        new CommentPhrase(new SchoolKey(actor.schoolId(), Ids.next(clock)), owner, wording);
    phrases.persistAndFlush(phrase);
    trail.changed(actor, phrase, BankTrail.Change.ADDED);
    return phrase;
  }
}
