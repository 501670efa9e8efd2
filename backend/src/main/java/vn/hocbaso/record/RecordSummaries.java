package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.web.RequestContext;

/** Shows records of a class in a list to staff, with the acts that are open to the caller. */
@ApplicationScoped
class RecordSummaries {

  private final Access access;
  private final YearRecords records;
  private final ClassSources sources;
  private final RequestContext request;

  @Inject
  RecordSummaries(
      Access access, YearRecords records, ClassSources sources, RequestContext request) {
    this.access = access;
    this.records = records;
    this.sources = sources;
    this.request = request;
  }

  /** Records of one class, in the order in which they come. */
  List<YearRecordSummary> of(UUID schoolId, UUID classId, List<YearRecord> list) {
    ClassSource source = sources.shown(schoolId, classId);
    Map<UUID, YearRecord> successors =
        records.successors(
            schoolId,
            list.stream()
                .filter(record -> record.state() == RecordState.REVOKED)
                .map(record -> record.key().id())
                .toList());
    return list.stream()
        .map(record -> summary(record, source, successors.get(record.key().id())))
        .toList();
  }

  private YearRecordSummary summary(
      YearRecord record, ClassSource source, @Nullable YearRecord successor) {
    Place place = Place.classOf(record.key().schoolId(), record.classId());
    Optional<Obstacle> obstacle = source.obstacle(record);
    List<RecordAct> open =
        RecordWorkflow.open(record.state(), permission -> access.may(permission, place)).stream()
            .filter(act -> obstacle.isEmpty() || SignatureRole.ofAct(act).isEmpty())
            // Whose subjects wait is a list of its own: getSubjectSigning.
            .filter(act -> act != RecordAct.SIGN_AS_SUBJECT_TEACHER)
            .filter(
                act ->
                    act != RecordAct.REISSUE || (successor == null && source.closing().isPresent()))
            .toList();
    return YearRecordSummary.of(
        record,
        successor == null ? null : successor.key().id(),
        open,
        obstacle.map(one -> one.words(request.language())).orElse(null));
  }
}
