package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.hocbaso.access.ActorDirectory;
import vn.hocbaso.school.SchoolKey;

/** Shows an opened record to staff. */
@ApplicationScoped
class RecordViews {

  private final ActorDirectory directory;
  private final RecordArchive archive;
  private final RecordSummaries summaries;

  @Inject
  RecordViews(ActorDirectory directory, RecordArchive archive, RecordSummaries summaries) {
    this.directory = directory;
    this.archive = archive;
    this.summaries = summaries;
  }

  YearRecordDetail detail(YearRecord record) {
    SchoolKey key = record.key();
    List<RecordEvent> events = archive.events(key);
    Map<String, String> names =
        directory.fullNames(
            key.schoolId(), events.stream().map(RecordEvent::actor).distinct().toList());
    return new YearRecordDetail(
        summaries.of(key.schoolId(), record.classId(), List.of(record)).getFirst(),
        ContentView.of(StoredContent.read(archive.xml(key))),
        archive.signatures(key).stream().map(YearRecordDetail.SignatureView::of).toList(),
        archive.places(key).stream().map(YearRecordDetail.SubjectSignatureView::of).toList(),
        events.stream().map(event -> YearRecordDetail.EventView.of(event, names)).toList());
  }
}
