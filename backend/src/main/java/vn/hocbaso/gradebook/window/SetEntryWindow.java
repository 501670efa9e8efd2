package vn.hocbaso.gradebook.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Faults;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;

/** Opens and shuts entry: sets, changes and takes away windows. */
@ApplicationScoped
class SetEntryWindow {

  private final Access access;
  private final StoredWindows windows;
  private final WindowScopes scopes;
  private final WindowTrail trail;
  private final Clock clock;

  @Inject
  SetEntryWindow(
      Access access, StoredWindows windows, WindowScopes scopes, WindowTrail trail, Clock clock) {
    this.access = access;
    this.windows = windows;
    this.scopes = scopes;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Sets a new window.
   *
   * @throws DomainException one of {@link WindowProblem}, {@code SCHOOL_YEAR_INVALID}
   */
  @Transactional
  WindowView add(UUID schoolId, WindowScope scope, Moments moments) {
    Actor actor = require(schoolId);
    Faults faults = new Faults();
    scopes.check(schoolId, scope, faults);
    moments.check(faults, "/span");
    faults.requireNone();
    windows.hold(schoolId);
    if (windows.withScope(schoolId, scope).isPresent()) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_EXISTS);
    }
    EntryWindow window = new EntryWindow(new SchoolKey(schoolId, Ids.next(clock)), scope);
    window.set(moments.opensAt(), moments.closesAt(), now(), actor.account());
    windows.persistAndFlush(window);
    trail.note(actor, AuditAct.ENTRY_WINDOW_SET, window);
    return WindowView.of(window);
  }

  /**
   * Moves a window.
   *
   * @throws DomainException {@code NOT_FOUND}, {@code STALE_VERSION} with the present state, {@code
   *     ENTRY_WINDOW_REVERSED}
   */
  @Transactional
  WindowView change(SchoolKey key, long basedOn, Moments moments) {
    Actor actor = require(key.schoolId());
    moments.requireOrder();
    EntryWindow window = locked(key, basedOn);
    window.set(moments.opensAt(), moments.closesAt(), now(), actor.account());
    windows.flush();
    trail.note(actor, AuditAct.ENTRY_WINDOW_SET, window);
    return WindowView.of(window);
  }

  /** Takes a window away, as {@link #change}. */
  @Transactional
  void remove(SchoolKey key, long basedOn) {
    Actor actor = require(key.schoolId());
    EntryWindow window = locked(key, basedOn);
    windows.delete(window);
    trail.note(actor, AuditAct.ENTRY_WINDOW_REMOVED, window);
  }

  private EntryWindow locked(SchoolKey key, long basedOn) {
    EntryWindow window =
        windows.locked(key).orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    Versions.requireSame(basedOn, window.version(), WindowView.of(window));
    return window;
  }

  private Actor require(UUID schoolId) {
    return access.require(Permission.SET_ENTRY_WINDOWS, Place.school(schoolId));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
