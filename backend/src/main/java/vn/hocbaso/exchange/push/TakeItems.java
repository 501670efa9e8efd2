package vn.hocbaso.exchange.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.ApiClient;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.exchange.push.PushedList.Batch;
import vn.hocbaso.exchange.push.TakenVersions.Owner;
import vn.hocbaso.exchange.push.TakenVersions.Taken;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.roster.RosterCause;
import vn.hocbaso.school.roster.SchoolHold;

/** Takes items into a list of a school while nobody else pushes there, and remembers versions. */
@ApplicationScoped
class TakeItems {

  private final SchoolHold hold;
  private final TakenVersions versions;
  private final AuditTrail trail;
  private final RequestContext request;
  private final Map<ListName, PushedList> lists;

  @Inject
  TakeItems(
      SchoolHold hold,
      TakenVersions versions,
      AuditTrail trail,
      RequestContext request,
      Instance<PushedList> lists) {
    this.hold = hold;
    this.versions = versions;
    this.trail = trail;
    this.request = request;
    this.lists = lists.stream().collect(Collectors.toMap(PushedList::name, Function.identity()));
  }

  /**
   * Takes them.
   *
   * @throws DomainException {@code PUSH_REFUSED} when all or nothing was asked for
   */
  PushAnswer take(ApiClient client, UUID schoolId, PushRequest sent, List<PushItem> items) {
    hold.hold(schoolId);
    Owner owner = new Owner(schoolId, client.applicationId(), sent.list());
    List<Judged> settled = new ArrayList<>();
    List<PushItem> open = sort(owner, items, settled);
    Batch batch = list(sent.list()).judge(schoolId, open);
    List<Judged> verdicts = inOrder(settled, batch.verdicts());
    if (sent.atomic()) {
      requireNoneRefused(verdicts);
    }
    String requestId = request.requestId();
    batch.write(new RosterCause(client.account(), client.application() + ", " + requestId));
    versions.keep(owner, taken(verdicts));
    PushAnswer answer = PushAnswers.of(verdicts, request.language());
    note(client, schoolId, sent.list(), answer);
    return answer;
  }

  private PushedList list(ListName name) {
    PushedList list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException("nobody takes " + name);
    }
    return list;
  }

  /** Settles what cannot be read and what is not newer; the rest is for the list to judge. */
  private List<PushItem> sort(Owner owner, List<PushItem> items, List<Judged> settled) {
    Map<String, Long> newest = versions.newest(owner, items);
    List<PushItem> open = new ArrayList<>();
    for (PushItem item : items) {
      @Nullable Long before = item.recordId() == null ? null : newest.get(item.recordId());
      @Nullable Long version = item.version();
      if (!item.faults().isEmpty()) {
        settled.add(new Judged.Refused(item, item.faults(), null));
      } else if (before != null && version != null && version <= before) {
        settled.add(new Judged.Outdated(item, before));
      } else {
        open.add(item);
      }
    }
    return open;
  }

  private static List<Judged> inOrder(List<Judged> settled, List<Judged> judged) {
    List<Judged> all = new ArrayList<>(settled);
    all.addAll(judged);
    all.sort(Comparator.comparingInt(verdict -> verdict.item().index()));
    return all;
  }

  private static void requireNoneRefused(List<Judged> verdicts) {
    List<Violation> faults = new ArrayList<>();
    int refused = 0;
    for (Judged verdict : verdicts) {
      if (verdict instanceof Judged.Refused one) {
        refused++;
        String place = "/" + one.item().index();
        one.faults()
            .forEach(
                fault ->
                    faults.add(
                        new Violation(place + fault.pointer(), fault.code(), fault.arguments())));
      }
    }
    if (refused > 0) {
      throw DomainException.of(PushProblem.PUSH_REFUSED, refused, verdicts.size())
          .withViolations(faults);
    }
  }

  private static List<Taken> taken(List<Judged> verdicts) {
    List<Taken> taken = new ArrayList<>();
    for (Judged verdict : verdicts) {
      String recordId = verdict.item().recordId();
      Long version = verdict.item().version();
      if (recordId != null && version != null) {
        switch (verdict) {
          case Judged.Change change -> taken.add(new Taken(recordId, version, change.key()));
          case Judged.Same same -> taken.add(new Taken(recordId, version, same.key()));
          case Judged.Outdated ignored -> {}
          case Judged.Refused ignored -> {}
        }
      }
    }
    return taken;
  }

  private void note(ApiClient client, UUID schoolId, ListName list, PushAnswer answer) {
    PushAnswer.PushCounts counts = answer.counts();
    trail.append(
        AuditEvent.of(schoolId, client.account(), AuditAct.PROGRAM_PUSHED, client.applicationId())
            .with(
                Map.of(
                    "list", list.wireName(),
                    "created", String.valueOf(counts.created()),
                    "updated", String.valueOf(counts.updated()),
                    "unchanged", String.valueOf(counts.unchanged()),
                    "refused", String.valueOf(counts.refused()))));
  }
}
