package vn.hocbaso.gradebook.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.once.OnceOnly;
import vn.hocbaso.platform.once.SentRequest;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.SchoolKey;

/** Starts a closing for whoever may; the work is done in the background. */
@ApplicationScoped
class StartClosing {

  private final Access access;
  private final NewClosings closings;
  private final OnceOnly once;

  @Inject
  StartClosing(Access access, NewClosings closings, OnceOnly once) {
    this.access = access;
    this.closings = closings;
    this.once = once;
  }

  /** Which closing was started, or was running already. */
  record Started(UUID id) {}

  /**
   * Starts a closing, or finds the one that runs for the same scope.
   *
   * @param key the sender's name for this request, null for one that is sent once only
   * @throws DomainException {@code CLOSING_WITHOUT_CLASSES}
   */
  @Transactional
  SchoolKey start(UUID schoolId, ClosingScope scope, @Nullable String key) {
    Actor actor = access.require(Permission.CLOSE_FOR_SCHOOL, Place.school(schoolId));
    SentRequest request =
        new SentRequest(actor.account(), key, List.of("startSchoolClosing", schoolId, scope));
    Started started =
        once.answer(
            request, Started.class, () -> new Started(closings.runningOrNew(actor, scope).id()));
    return new SchoolKey(schoolId, started.id());
  }
}
