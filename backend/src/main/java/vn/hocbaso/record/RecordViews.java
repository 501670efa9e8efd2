package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.ActorDirectory;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.SchoolKey;

/** Shows records to staff, with the acts that are open to the caller. */
@ApplicationScoped
class RecordViews {

  private final Access access;
  private final ActorDirectory directory;
  private final RecordArchive archive;
  private final ClassSources sources;
  private final RequestContext request;

  @Inject
  RecordViews(
      Access access,
      ActorDirectory directory,
      RecordArchive archive,
      ClassSources sources,
      RequestContext request) {
    this.access = access;
    this.directory = directory;
    this.archive = archive;
    this.sources = sources;
    this.request = request;
  }

  /**
   * A record of a class in a list.
   *
   * @param source of the class
   */
  YearRecordSummary summary(YearRecord record, ClassSource source) {
    Place place = Place.classOf(record.key().schoolId(), record.classId());
    Optional<Obstacle> obstacle = source.obstacle(record);
    List<RecordAct> open =
        RecordWorkflow.open(record.state(), permission -> access.may(permission, place)).stream()
            .filter(act -> obstacle.isEmpty() || SignatureRole.ofAct(act).isEmpty())
            // Whose subjects wait is a list of its own: getSubjectSigning.
            .filter(act -> act != RecordAct.SIGN_AS_SUBJECT_TEACHER)
            .toList();
    return YearRecordSummary.of(
        record, open, obstacle.map(one -> one.words(request.language())).orElse(null));
  }

  YearRecordDetail detail(YearRecord record) {
    SchoolKey key = record.key();
    List<RecordEvent> events = archive.events(key);
    Map<String, String> names =
        directory.fullNames(
            key.schoolId(), events.stream().map(RecordEvent::actor).distinct().toList());
    return new YearRecordDetail(
        summary(record, sources.shown(key.schoolId(), record.classId())),
        ContentView.of(StoredContent.read(archive.xml(key))),
        archive.signatures(key).stream().map(YearRecordDetail.SignatureView::of).toList(),
        archive.places(key).stream().map(YearRecordDetail.SubjectSignatureView::of).toList(),
        events.stream().map(event -> YearRecordDetail.EventView.of(event, names)).toList());
  }
}
