package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Works through a batch, step by step; each step leaves the database in a state to go on from. */
@ApplicationScoped
class BatchWork {

  private final NextStep nextStep;
  private final AskProvider askProvider;
  private final CompleteItem completeItem;
  private final CompleteTogether completeTogether;
  private final Clock clock;
  private volatile boolean stopping;

  BatchWork(
      NextStep nextStep,
      AskProvider askProvider,
      CompleteItem completeItem,
      CompleteTogether completeTogether,
      Clock clock) {
    this.nextStep = nextStep;
    this.askProvider = askProvider;
    this.completeItem = completeItem;
    this.completeTogether = completeTogether;
    this.clock = clock;
  }

  /**
   * Does what can be done now by a run that holds the lease.
   *
   * @return when to go on; empty when nothing is left to do without the signer
   */
  @ActivateRequestContext
  Optional<Instant> work(Run run) {
    while (!stopping) {
      switch (QuarkusTransaction.requiringNew().call(() -> nextStep.next(run))) {
        case NextStep.Step.Complete complete -> completeItem.complete(run, complete.item());
        case NextStep.Step.Together all -> completeTogether.complete(run, all.items());
        case NextStep.Step.Ask ask -> askProvider.ask(run, ask.question());
        case NextStep.Step.Again again -> {}
        case NextStep.Step.Later later -> {
          return Optional.of(later.at());
        }
        case NextStep.Step.Nothing nothing -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(clock.instant());
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }
}
