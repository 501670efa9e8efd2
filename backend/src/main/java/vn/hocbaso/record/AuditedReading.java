package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.school.SchoolKey;

/** The one way to records for reading: it asks for the right and remembers the reading. */
@ApplicationScoped
class AuditedReading {

  private final Access access;
  private final YearRecords records;
  private final AuditTrail trail;

  @Inject
  AuditedReading(Access access, YearRecords records, AuditTrail trail) {
    this.access = access;
    this.records = records;
    this.trail = trail;
  }

  /**
   * The record, once the reading is in the trail; needs a transaction.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code NOT_FOUND}, also for a record out of
   *     the caller's reach
   */
  YearRecord read(SchoolKey key, AuditAct act) {
    YearRecord record = records.get(key);
    Actor actor =
        access.require(
            Permission.READ_YEAR_RECORD, Place.classOf(key.schoolId(), record.classId()));
    trail.append(AuditEvent.of(key.schoolId(), actor.account(), act, key.id()));
    return record;
  }

  /**
   * The records of a class, once the reading of their list is in the trail; needs a transaction.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code NOT_FOUND} for a class out of the
   *     caller's reach
   */
  List<YearRecord> list(UUID schoolId, UUID classId) {
    Actor actor = access.require(Permission.READ_YEAR_RECORD, Place.classOf(schoolId, classId));
    trail.append(AuditEvent.of(schoolId, actor.account(), AuditAct.YEAR_RECORDS_LISTED, classId));
    return records.ofClass(schoolId, classId);
  }
}
