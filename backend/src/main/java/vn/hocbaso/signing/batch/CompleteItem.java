package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignatureReceiver.Keeping;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.SignerEvidence;

/**
 * Makes a signed document of a value. The authorities are asked and the receiver examines the
 * result between two short transactions, never inside one; the second only stores, and only if the
 * document still waits and the batch is still the run's.
 */
@ApplicationScoped
class CompleteItem {

  private static final Logger LOG = Logger.getLogger(CompleteItem.class);

  private final PreparedItems preparedItems;
  private final FreshEvidence evidence;
  private final Formats formats;
  private final Receivers receivers;
  private final FinishItem finish;

  CompleteItem(
      PreparedItems preparedItems,
      FreshEvidence evidence,
      Formats formats,
      Receivers receivers,
      FinishItem finish) {
    this.preparedItems = preparedItems;
    this.evidence = evidence;
    this.formats = formats;
    this.receivers = receivers;
    this.finish = finish;
  }

  void complete(Run run, StoredKey item) {
    try {
      Optional<PreparedItems.Work> work =
          QuarkusTransaction.requiringNew().call(() -> preparedItems.load(run, item));
      work.ifPresent(found -> complete(run, item, found));
    } catch (DomainException refused) {
      fail(run, item, Failure.of(refused));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "document %s was not signed", item.id());
      fail(run, item, Failure.of(SigningProblem.SIGNING_FAILED));
    }
  }

  private void complete(Run run, StoredKey item, PreparedItems.Work work) {
    PreparedSignature prepared = work.prepared();
    SignerEvidence known = evidence.of(run, prepared.signer(), work.signer());
    byte[] content = formats.of(prepared.placement()).complete(prepared, work.value());
    keep(new Unstamped(run, item, work, known), content, Optional.empty());
  }

  /**
   * A value that was made a document and is not handed over yet.
   *
   * @param known what was found out about the certificate
   */
  record Unstamped(Run run, StoredKey item, PreparedItems.Work work, SignerEvidence known) {}

  /** Lets the receiver examine the document and keeps it. */
  void keep(Unstamped done, byte[] content, Optional<byte[]> evidence) {
    Keeping keeping = receivers.examine(done.work(), content, evidence);
    FinishItem.Signed signed = new FinishItem.Signed(content, done.known(), keeping);
    QuarkusTransaction.requiringNew().run(() -> finish.done(done.run(), done.item(), signed));
  }

  /** A failure of one document. */
  void fail(Run run, StoredKey item, Failure failure) {
    QuarkusTransaction.requiringNew().run(() -> finish.failed(run, item, failure));
  }
}
