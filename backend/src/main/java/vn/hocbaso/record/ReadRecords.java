package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolKey;

/** Reads records for staff; opening one or taking its file is remembered in the trail. */
@ApplicationScoped
class ReadRecords {

  private final Access access;
  private final SchoolDirectory directory;
  private final YearRecords records;
  private final RecordArchive archive;
  private final RenderPdf pdf;
  private final AuditTrail trail;

  @Inject
  ReadRecords(
      Access access,
      SchoolDirectory directory,
      YearRecords records,
      RecordArchive archive,
      RenderPdf pdf,
      AuditTrail trail) {
    this.access = access;
    this.directory = directory;
    this.records = records;
    this.archive = archive;
    this.pdf = pdf;
    this.trail = trail;
  }

  /** The records of a class in the order of its list. */
  @Transactional
  List<YearRecordSummary> ofClass(UUID schoolId, UUID classId) {
    access.require(Permission.READ_YEAR_RECORD, Place.classOf(schoolId, classId));
    List<UUID> order =
        directory.roster(schoolId, classId).stream().map(student -> student.id()).toList();
    return records.ofClass(schoolId, classId).stream()
        .sorted(Comparator.comparingInt(record -> order.indexOf(record.studentId())))
        .map(this::summary)
        .toList();
  }

  /** One record with everything about it. */
  @Transactional
  YearRecordDetail open(SchoolKey key) {
    YearRecord record = readable(key, AuditAct.YEAR_RECORD_READ);
    return detail(record);
  }

  /** The same, for the answer to an act; the act itself is in the trail already. */
  @Transactional
  YearRecordDetail afterAct(SchoolKey key) {
    return detail(records.get(key));
  }

  /**
   * A file of the record: the XML as it stands, and the PDF that was sealed or, before the issue, a
   * preview of it.
   */
  @Transactional
  RecordFile file(SchoolKey key, RecordFile.Kind kind) {
    YearRecord record = readable(key, AuditAct.YEAR_RECORD_DOWNLOADED);
    byte[] content =
        switch (kind) {
          case XML -> archive.xml(key);
          case PDF ->
              archive
                  .file(key, RecordFile.Kind.PDF)
                  .orElseGet(() -> pdf.preview(archive.xml(key), archive.signatures(key)));
        };
    return new RecordFile(kind, content);
  }

  private YearRecord readable(SchoolKey key, AuditAct act) {
    YearRecord record = records.get(key);
    var actor =
        access.require(
            Permission.READ_YEAR_RECORD, Place.classOf(key.schoolId(), record.classId()));
    trail.append(AuditEvent.of(key.schoolId(), actor.account(), act, key.id()));
    return record;
  }

  private YearRecordDetail detail(YearRecord record) {
    SchoolKey key = record.key();
    return new YearRecordDetail(
        summary(record),
        ContentView.of(StoredContent.read(archive.xml(key))),
        archive.signatures(key).stream().map(YearRecordDetail.SignatureView::of).toList(),
        archive.events(key).stream().map(YearRecordDetail.EventView::of).toList());
  }

  private YearRecordSummary summary(YearRecord record) {
    Place place = Place.classOf(record.key().schoolId(), record.classId());
    return YearRecordSummary.of(
        record, RecordWorkflow.open(record.state(), permission -> access.may(permission, place)));
  }
}
