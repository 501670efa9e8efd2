package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.ItemView;
import vn.hocbaso.signing.SigningBatches;

/** Lets a signer authorise and follow the batches that they opened, and nobody else's. */
@ApplicationScoped
class RunSigning {

  private final Access access;
  private final SigningBatches batches;
  private final YearRecords records;
  private final OwnPlaces places;
  private final RequestContext request;

  @Inject
  RunSigning(
      Access access,
      SigningBatches batches,
      YearRecords records,
      OwnPlaces places,
      RequestContext request) {
    this.access = access;
    this.batches = batches;
    this.records = records;
    this.places = places;
    this.request = request;
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
    Map<UUID, String> names = names(batch);
    Map<UUID, SigningBatchView.Item> items = new LinkedHashMap<>();
    for (ItemView item : batch.items()) {
      items.merge(
          item.reference(),
          item(item, names.getOrDefault(item.reference(), "")),
          (first, then) -> first.state() == ItemState.DONE ? then : first);
    }
    List<SigningBatchView.Item> list = new ArrayList<>(items.values());
    int done = count(list, ItemState.DONE);
    int failed = count(list, ItemState.FAILED);
    boolean open =
        batch.state() != BatchState.RUNNING && list.stream().anyMatch(RunSigning::isLeft);
    return new SigningBatchView(
        batch.key().id(),
        RecordAct.valueOf(batch.purpose()),
        batch.state(),
        batch.signer(),
        batch.createdAt(),
        new SigningBatchView.Counts(list.size(), done, failed),
        list,
        open ? List.of(SigningBatchView.Action.AUTHORISE) : List.of());
  }

  /** A document that a later batch took over is that batch's to sign. */
  private static boolean isLeft(SigningBatchView.Item item) {
    return switch (item.state()) {
      case WAITING, FAILED -> true;
      case DONE, SUPERSEDED -> false;
    };
  }

  private static int count(List<SigningBatchView.Item> items, ItemState state) {
    return (int) items.stream().filter(item -> item.state() == state).count();
  }

  private SigningBatchView.Item item(ItemView item, String name) {
    return new SigningBatchView.Item(item.reference(), name, item.state(), problem(item));
  }

  private @Nullable String problem(ItemView item) {
    return item.problem()
        .map(
            code ->
                Texts.problem(request.language(), code + ".title", item.problemArguments())
                    + ". "
                    + Texts.problem(request.language(), code + ".detail", item.problemArguments()))
        .orElse(null);
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
