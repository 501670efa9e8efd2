package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.batch.CompleteItem.Unstamped;
import vn.hocbaso.signing.evidence.BatchTimestamp;
import vn.hocbaso.signing.format.PreparedSignature;

/**
 * Makes signed documents of many values under one timestamp. A document that cannot be completed is
 * left out of it; without the timestamp none is kept, and the values are there for the next try.
 */
@ApplicationScoped
class CompleteTogether {

  /** Documents under one timestamp; all are held in memory for a moment. */
  static final int LARGEST = 500;

  private static final Logger LOG = Logger.getLogger(CompleteTogether.class);

  private final PreparedItems preparedItems;
  private final FreshEvidence evidence;
  private final Formats formats;
  private final BatchTimestamp timestamp;
  private final CompleteItem each;

  CompleteTogether(
      PreparedItems preparedItems,
      FreshEvidence evidence,
      Formats formats,
      BatchTimestamp timestamp,
      CompleteItem each) {
    this.preparedItems = preparedItems;
    this.evidence = evidence;
    this.formats = formats;
    this.timestamp = timestamp;
    this.each = each;
  }

  void complete(Run run, List<StoredKey> items) {
    List<Unstamped> done = new ArrayList<>();
    List<BatchTimestamp.Completed> contents = new ArrayList<>();
    for (StoredKey item : items) {
      alone(run, item, () -> completed(run, item, done, contents));
    }
    try {
      List<BatchTimestamp.Stamped> stamped = timestamp.stamp(contents);
      for (int i = 0; i < done.size(); i++) {
        Unstamped one = done.get(i);
        BatchTimestamp.Stamped with = stamped.get(i);
        alone(run, one.item(), () -> each.keep(one, with.content(), with.evidence()));
      }
    } catch (DomainException noTimestamp) {
      done.forEach(one -> each.fail(run, one.item(), Failure.of(noTimestamp)));
    }
  }

  private void completed(
      Run run, StoredKey item, List<Unstamped> done, List<BatchTimestamp.Completed> contents) {
    Optional<PreparedItems.Work> work =
        QuarkusTransaction.requiringNew().call(() -> preparedItems.load(run, item));
    if (work.isEmpty()) {
      return;
    }
    PreparedSignature prepared = work.get().prepared();
    var known = evidence.of(run, prepared.signer(), work.get().signer());
    byte[] content = formats.of(prepared.placement()).complete(prepared, work.get().value());
    contents.add(new BatchTimestamp.Completed(prepared.placement(), content));
    done.add(new Unstamped(run, item, work.get(), known));
  }

  /** What fails for one document does not stop the others. */
  private void alone(Run run, StoredKey item, Runnable work) {
    try {
      work.run();
    } catch (DomainException refused) {
      each.fail(run, item, Failure.of(refused));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "document %s was not signed", item.id());
      each.fail(run, item, Failure.of(SigningProblem.SIGNING_FAILED));
    }
  }
}
