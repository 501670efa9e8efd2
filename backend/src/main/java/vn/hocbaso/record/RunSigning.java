package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DeskOrder;
import vn.hocbaso.signing.ItemView;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.signing.SigningKeyView;

/** Lets a signer authorise and follow the batches that they opened, and nobody else's. */
@ApplicationScoped
class RunSigning {

  private final Access access;
  private final SigningBatches batches;
  private final YearRecords records;
  private final OwnPlaces places;
  private final SigningBatchViews views;

  @Inject
  RunSigning(
      Access access,
      SigningBatches batches,
      YearRecords records,
      OwnPlaces places,
      SigningBatchViews views) {
    this.access = access;
    this.batches = batches;
    this.records = records;
    this.places = places;
    this.views = views;
  }

  /**
   * Begins, resumes or retries a batch. Who opened it must still have the right for each record: it
   * may have been withdrawn since.
   */
  SigningBatchView authorise(UUID schoolId, UUID batchId, char[] pin) {
    try {
      BatchView batch = requireOpened(schoolId, batchId);
      requireStillAllowed(schoolId, batch);
      return view(batches.authorise(batch.key(), batch.openedBy(), pin));
    } finally {
      Arrays.fill(pin, ' ');
    }
  }

  DeskOrder order(UUID schoolId, UUID batchId) {
    BatchView batch = requireOpened(schoolId, batchId);
    return batches.deskOrder(batch.key(), batch.openedBy());
  }

  /** Takes values from the desk; the right to sign is asked again, as for an authorisation. */
  SigningBatchView deliver(UUID schoolId, UUID batchId, SignatureValues values) {
    BatchView batch = requireOpened(schoolId, batchId);
    requireStillAllowed(schoolId, batch);
    return view(batches.deliver(batch.key(), batch.openedBy(), values.orderId(), values.byHash()));
  }

  SigningBatchView cancel(UUID schoolId, UUID batchId) {
    BatchView batch = requireOpened(schoolId, batchId);
    return view(batches.cancel(batch.key(), batch.openedBy()));
  }

  SigningBatchView get(UUID schoolId, UUID batchId) {
    return view(requireOpened(schoolId, batchId));
  }

  List<SigningBatchView> unfinished(UUID schoolId) {
    return batches.unfinished(schoolId, requireReach(schoolId).account()).stream()
        .map(this::view)
        .toList();
  }

  private void requireStillAllowed(UUID schoolId, BatchView batch) {
    Permission permission = RecordWorkflow.permission(RecordAct.valueOf(batch.purpose()));
    if (isOfSubjects(batch)) {
      access.require(permission, Place.school(schoolId));
      return;
    }
    for (YearRecord record : recordsOf(batch).values()) {
      access.require(permission, Place.classOf(schoolId, record.classId()));
    }
  }

  private static boolean isOfSubjects(BatchView batch) {
    return RecordAct.SIGN_AS_SUBJECT_TEACHER.name().equals(batch.purpose());
  }

  /** What each document of the batch is called, by its reference. */
  private Map<UUID, String> names(BatchView batch) {
    Map<UUID, String> names = new HashMap<>();
    if (isOfSubjects(batch)) {
      places
          .byIds(
              batch.key().tenant(),
              batch.items().stream().map(ItemView::reference).distinct().toList())
          .forEach(
              one ->
                  names.put(
                      one.slot().id(),
                      one.record().studentName() + " – " + one.slot().subjectName()));
    } else {
      recordsOf(batch).forEach((id, record) -> names.put(id, record.studentName()));
    }
    return names;
  }

  private Map<UUID, YearRecord> recordsOf(BatchView batch) {
    Set<UUID> ids = batch.items().stream().map(ItemView::reference).collect(Collectors.toSet());
    return records.byIds(batch.key().tenant(), ids).stream()
        .collect(Collectors.toMap(record -> record.key().id(), Function.identity()));
  }

  SigningBatchView view(BatchView batch) {
    return views.of(batch, names(batch));
  }

  SigningKeyList.Item view(SigningKeyView key) {
    return views.of(key);
  }

  private BatchView requireOpened(UUID schoolId, UUID batchId) {
    Actor actor = requireReach(schoolId);
    BatchView batch = batches.get(new BatchKey(schoolId, batchId));
    if (!batch.openedBy().equals(actor.account())) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    return batch;
  }

  private Actor requireReach(UUID schoolId) {
    Actor actor =
        access.findActor().orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    if (!access.reaches(Place.school(schoolId))) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    return actor;
  }
}
