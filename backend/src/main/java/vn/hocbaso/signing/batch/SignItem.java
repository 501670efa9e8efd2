package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignatureReceiver.Keeping;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.key.KeySession;
import vn.hocbaso.signing.trust.SignerCheck;
import vn.hocbaso.signing.trust.SignerEvidence;

/**
 * Signs one document. The authorities are asked and the receiver examines the result between two
 * short transactions, never inside one; the second only stores, and only if the document still
 * waits and the batch is still the run's.
 */
@ApplicationScoped
class SignItem {

  private static final Logger LOG = Logger.getLogger(SignItem.class);

  private final PreparedItems preparedItems;
  private final SignerCheck check;
  private final Formats formats;
  private final Receivers receivers;
  private final FinishItem finish;

  SignItem(
      PreparedItems preparedItems,
      SignerCheck check,
      Formats formats,
      Receivers receivers,
      FinishItem finish) {
    this.preparedItems = preparedItems;
    this.check = check;
    this.formats = formats;
    this.receivers = receivers;
    this.finish = finish;
  }

  /**
   * One document to do.
   *
   * @param run the holder of the lease
   */
  record Task(StoredKey item, StoredKey batch, UUID run, KeySession session) {}

  @ActivateRequestContext
  void sign(Task task) {
    try {
      Optional<PreparedItems.Work> work =
          QuarkusTransaction.requiringNew().call(() -> preparedItems.load(task));
      work.ifPresent(found -> sign(task, found));
    } catch (DomainException refused) {
      fail(task, refused.type().name(), refused.arguments());
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "document %s was not signed", task.item().id());
      fail(task, SigningProblem.SIGNING_FAILED.name(), List.of());
    }
  }

  private void sign(Task task, PreparedItems.Work work) {
    PreparedSignature prepared = work.prepared();
    SignerEvidence evidence = check.check(prepared.signer(), work.signer());
    byte[] value = task.session().sign(prepared.toBeSigned());
    byte[] content = formats.of(prepared.placement()).complete(prepared, value);
    Keeping keeping = receivers.examine(work, content);
    FinishItem.Signed signed = new FinishItem.Signed(content, evidence, keeping);
    QuarkusTransaction.requiringNew().run(() -> finish.done(task, signed));
  }

  private void fail(Task task, String code, List<Object> arguments) {
    QuarkusTransaction.requiringNew().run(() -> finish.failed(task, code, arguments));
  }
}
