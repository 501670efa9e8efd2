package vn.hocbaso.gradebook.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.time.VietnamTime;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolYear;

/** Locks of columns as windows of theirs. */
@ApplicationScoped
class StoredColumnLocks implements ColumnLocks {

  private final StoredWindows windows;
  private final WindowTrail trail;
  private final Clock clock;

  @Inject
  StoredColumnLocks(StoredWindows windows, WindowTrail trail, Clock clock) {
    this.windows = windows;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public void lock(LockedColumn column, Actor actor) {
    windows.hold(column.schoolId());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<EntryWindow> existing = windows.withScope(column.schoolId(), column.scope());
    if (existing.filter(window -> !window.span().closesAt().isAfter(now)).isPresent()) {
      return;
    }
    EntryWindow window =
        existing.orElseGet(
            () ->
                new EntryWindow(new SchoolKey(column.schoolId(), Ids.next(clock)), column.scope()));
    window.set(beginning(column, now), now, now, actor.account());
    windows.persistAndFlush(window);
    trail.note(actor, AuditAct.ENTRY_WINDOW_SET, window);
  }

  @Override
  public void unlock(LockedColumn column, Actor actor) {
    windows.hold(column.schoolId());
    windows
        .withScope(column.schoolId(), column.scope())
        .ifPresent(
            window -> {
              windows.delete(window);
              trail.note(actor, AuditAct.ENTRY_WINDOW_REMOVED, window);
            });
  }

  /** Until now the column was open: since the year began, where it has. */
  private static Instant beginning(LockedColumn column, Instant now) {
    Instant year =
        SchoolYear.read(column.schoolYear()).firstDay().atStartOfDay(VietnamTime.ZONE).toInstant();
    return year.isBefore(now) ? year : now.minus(Duration.ofDays(1));
  }
}
