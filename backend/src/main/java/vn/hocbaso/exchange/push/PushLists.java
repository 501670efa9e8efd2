package vn.hocbaso.exchange.push;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.hocbaso.access.ApiClient;
import vn.hocbaso.access.ClientAccess;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.platform.once.OnceOnly;
import vn.hocbaso.platform.once.SentRequest;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolProfile;

/** Lets what a program pushes in, once, if the school granted it. */
@ApplicationScoped
class PushLists {

  private static final int LONGEST_SECONDS = 120;

  private final ClientAccess access;
  private final SchoolDirectory directory;
  private final PushBody bodies;
  private final OnceOnly once;
  private final TakeItems taking;

  @Inject
  PushLists(
      ClientAccess access,
      SchoolDirectory directory,
      PushBody bodies,
      OnceOnly once,
      TakeItems taking) {
    this.access = access;
    this.directory = directory;
    this.bodies = bodies;
    this.once = once;
    this.taking = taking;
  }

  /**
   * Takes the items that are good, or all or none, in one transaction.
   *
   * @throws DomainException {@code NOT_FOUND} for a school that granted the program nothing; {@code
   *     NOT_ALLOWED} for one that did not grant this list; {@code PUSH_BODY_UNREADABLE}, {@code
   *     PUSH_TOO_MANY_ITEMS}; {@code PUSH_REFUSED} with every fault when all or nothing was asked
   *     for; {@code IDEMPOTENCY_KEY_REUSED}
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  PushAnswer push(PushRequest sent) {
    SchoolProfile school = school(sent.schoolCode());
    ApiClient client = access.require(sent.list().scope(), school.id());
    List<PushItem> items = bodies.read(sent.body(), sent.lines());
    Map<String, Object> content =
        Map.of(
            "push", sent.list().wireName(),
            "school", school.code(),
            "atomic", sent.atomic(),
            "body", Digests.sha256(sent.body()));
    return once.answer(
        new SentRequest(client.account(), sent.idempotencyKey(), content),
        PushAnswer.class,
        () -> taking.take(client, school.id(), sent, items));
  }

  /** Programs learn nothing of a school that granted them nothing, not even that it exists. */
  private SchoolProfile school(String code) {
    access.client();
    return directory
        .schoolByCode(code)
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }
}
