package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.school.SchoolKey;

/** Opens one record for staff. */
@ApplicationScoped
class ReadRecord {

  private final AuditedReading reading;
  private final YearRecords records;
  private final RecordViews views;

  @Inject
  ReadRecord(AuditedReading reading, YearRecords records, RecordViews views) {
    this.reading = reading;
    this.records = records;
    this.views = views;
  }

  /** One record with everything about it. */
  @Transactional
  YearRecordDetail open(SchoolKey key) {
    return views.detail(reading.read(key, AuditAct.YEAR_RECORD_READ));
  }

  /** The same, for the answer to an act; the act itself is in the trail already. */
  @Transactional
  YearRecordDetail afterAct(SchoolKey key) {
    return views.detail(records.get(key));
  }
}
