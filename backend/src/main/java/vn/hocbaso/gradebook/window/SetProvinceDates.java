package vn.hocbaso.gradebook.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.ProvinceOfficer;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolYear;

/** Bounds entry in all schools of a province: sets, moves and takes away its dates. */
@ApplicationScoped
class SetProvinceDates {

  private final Access access;
  private final StoredProvinceDates stored;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  SetProvinceDates(Access access, StoredProvinceDates stored, AuditTrail trail, Clock clock) {
    this.access = access;
    this.stored = stored;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Sets or moves the dates of a period.
   *
   * @param basedOn version that was seen; 0 where none were set
   * @throws DomainException {@code NOT_FOUND}, {@code STALE_VERSION} with the present dates, {@code
   *     ENTRY_WINDOW_REVERSED}, {@code ENTRY_WINDOW_PERIOD_UNKNOWN}, {@code SCHOOL_YEAR_INVALID}
   */
  @Transactional
  ProvinceDatesView set(ProvincePeriod key, long basedOn, Moments moments) {
    ProvinceOfficer officer = require(key);
    SchoolYear.read(key.schoolYear());
    KnownPeriods.require(key.period());
    moments.requireOrder();
    stored.hold(key.provinceCode());
    ProvinceDates present = stored.findById(key);
    requireSeen(basedOn, present);
    ProvinceDates dates = present == null ? new ProvinceDates(key) : present;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    dates.set(moments, now, officer.account());
    stored.persistAndFlush(dates);
    note(officer, AuditAct.PROVINCE_DATES_SET, dates);
    return ProvinceDatesView.of(dates);
  }

  /**
   * Takes the dates of a period away: the schools' own windows are the only bound then.
   *
   * @throws DomainException {@code NOT_FOUND} also where none are set; {@code STALE_VERSION}
   */
  @Transactional
  void remove(ProvincePeriod key, long basedOn) {
    ProvinceOfficer officer = require(key);
    stored.hold(key.provinceCode());
    ProvinceDates present = stored.findById(key);
    if (present == null) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    requireSeen(basedOn, present);
    stored.delete(present);
    note(officer, AuditAct.PROVINCE_DATES_REMOVED, present);
  }

  private ProvinceOfficer require(ProvincePeriod key) {
    return access.requireOfficer(Permission.SET_PROVINCE_DATES, key.provinceCode());
  }

  private static void requireSeen(long basedOn, @Nullable ProvinceDates present) {
    if (present != null) {
      Versions.requireSame(basedOn, present.version(), ProvinceDatesView.of(present));
    } else if (basedOn != 0) {
      throw DomainException.of(PlatformProblem.STALE_VERSION);
    }
  }

  private void note(ProvinceOfficer officer, AuditAct act, ProvinceDates dates) {
    ProvinceDatesView view = ProvinceDatesView.of(dates);
    trail.append(
        AuditEvent.of(officer.provinceId(), officer.account(), act, officer.provinceId())
            .with(
                Map.of(
                    "schoolYear", view.schoolYear(),
                    "period", view.period(),
                    "opens", view.opensAt().toString(),
                    "closes", view.closesAt().toString())));
  }
}
