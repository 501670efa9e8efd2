package vn.hocbaso.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.access.Actor;
import vn.hocbaso.comment.CommentPhrase.Wording;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.DemonstrationSchoolLoaded;
import vn.hocbaso.school.SchoolKey;

/** Puts the starter set among a school's phrases, without those that it has already. */
@ApplicationScoped
class TakeStarterSet {

  private final BankRights rights;
  private final Phrases phrases;
  private final StarterSet starter;
  private final BankTrail trail;
  private final Clock clock;

  @Inject
  TakeStarterSet(
      BankRights rights, Phrases phrases, StarterSet starter, BankTrail trail, Clock clock) {
    this.rights = rights;
    this.phrases = phrases;
    this.starter = starter;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Takes it over on request.
   *
   * @return how many phrases came in
   * @throws DomainException {@code COMMENT_BANK_FULL} when not all find room; none is added then
   */
  @Transactional
  int take(UUID schoolId) {
    Actor actor = rights.requireManager(schoolId);
    return add(schoolId, actor.account());
  }

  /** A demonstration school begins with it. */
  void atDemonstration(@Observes DemonstrationSchoolLoaded school) {
    add(school.schoolId(), "system");
  }

  private int add(UUID schoolId, String account) {
    phrases.hold(schoolId);
    Set<Wording> present =
        phrases.of(schoolId, null).stream().map(CommentPhrase::wording).collect(Collectors.toSet());
    List<Wording> absent =
        starter.phrases().stream().filter(wording -> !present.contains(wording)).toList();
    if (present.size() + absent.size() > Phrases.MOST) {
      throw DomainException.of(CommentProblem.COMMENT_BANK_FULL, Phrases.MOST);
    }
    for (Wording wording : absent) {
      phrases.persist(new CommentPhrase(new SchoolKey(schoolId, Ids.next(clock)), null, wording));
    }
    if (!absent.isEmpty()) {
      trail.started(schoolId, account, absent.size());
    }
    return absent.size();
  }
}
