package vn.hocbaso.gradebook.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolYear;

/** Opens and shuts entry: sets, changes and takes away windows. */
@ApplicationScoped
class SetEntryWindow {

  private static final Set<String> PERIODS =
      Set.of("GIUA_HK1", "CUOI_HK1", "GIUA_HK2", "CUOI_NAM", "HK1", "HK2", "CN");

  private final Access access;
  private final StoredWindows windows;
  private final SchoolDirectory directory;
  private final WindowTrail trail;
  private final Clock clock;

  @Inject
  SetEntryWindow(
      Access access,
      StoredWindows windows,
      SchoolDirectory directory,
      WindowTrail trail,
      Clock clock) {
    this.access = access;
    this.windows = windows;
    this.directory = directory;
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
    requirePossible(schoolId, scope);
    moments.requireOrder();
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

  /** Between which moments. */
  record Moments(Instant opensAt, Instant closesAt) {

    void requireOrder() {
      if (!opensAt.isBefore(closesAt)) {
        throw DomainException.of(WindowProblem.ENTRY_WINDOW_REVERSED);
      }
    }
  }

  private EntryWindow locked(SchoolKey key, long basedOn) {
    EntryWindow window =
        windows.locked(key).orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    Versions.requireSame(basedOn, window.version(), WindowView.of(window));
    return window;
  }

  private void requirePossible(UUID schoolId, WindowScope scope) {
    SchoolYear.read(scope.schoolYear());
    if (!PERIODS.contains(scope.period())) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_PERIOD_UNKNOWN, scope.period());
    }
    if (scope.subject() != null && scope.column() != null) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_TOO_NARROW);
    }
    UUID classId = scope.classId();
    boolean known =
        classId == null
            || directory
                .classGroup(schoolId, classId)
                .filter(group -> group.schoolYear().equals(scope.schoolYear()))
                .isPresent();
    if (!known) {
      throw DomainException.of(WindowProblem.ENTRY_WINDOW_CLASS_UNKNOWN);
    }
  }

  private Actor require(UUID schoolId) {
    return access.require(Permission.SET_ENTRY_WINDOWS, Place.school(schoolId));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
