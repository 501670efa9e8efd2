package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.ActorDirectory;
import vn.hocbaso.access.Place;
import vn.hocbaso.school.SchoolKey;

/** Shows records to staff, with the acts that are open to the caller. */
@ApplicationScoped
class RecordViews {

  private final Access access;
  private final ActorDirectory directory;
  private final RecordArchive archive;

  @Inject
  RecordViews(Access access, ActorDirectory directory, RecordArchive archive) {
    this.access = access;
    this.directory = directory;
    this.archive = archive;
  }

  YearRecordSummary summary(YearRecord record) {
    Place place = Place.classOf(record.key().schoolId(), record.classId());
    return YearRecordSummary.of(
        record, RecordWorkflow.open(record.state(), permission -> access.may(permission, place)));
  }

  YearRecordDetail detail(YearRecord record) {
    SchoolKey key = record.key();
    List<RecordEvent> events = archive.events(key);
    Map<String, String> names =
        directory.fullNames(
            key.schoolId(), events.stream().map(RecordEvent::actor).distinct().toList());
    return new YearRecordDetail(
        summary(record),
        ContentView.of(StoredContent.read(archive.xml(key))),
        archive.signatures(key).stream().map(YearRecordDetail.SignatureView::of).toList(),
        events.stream().map(event -> YearRecordDetail.EventView.of(event, names)).toList());
  }
}
