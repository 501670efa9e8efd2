package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.ProviderRegistry;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.WrongPinException;

/**
 * Hands an order to its provider, or asks how it stands. The certificate is checked with the
 * authorities right before anything can be signed with it.
 */
@ApplicationScoped
class AskProvider {

  private static final Logger LOG = Logger.getLogger(AskProvider.class);

  private final ProviderRegistry providers;
  private final FreshEvidence evidence;
  private final Answers answers;

  AskProvider(ProviderRegistry providers, FreshEvidence evidence, Answers answers) {
    this.providers = providers;
    this.evidence = evidence;
    this.answers = answers;
  }

  /**
   * What to ask.
   *
   * @param ticket empty when the provider has not taken the order yet
   */
  record Question(String provider, SigningOrder order, Optional<String> ticket) {}

  void ask(Run run, Question question) {
    SigningOrder order = question.order();
    Optional<SignatureProvider> provider = providers.find(question.provider());
    if (provider.isEmpty()) {
      Failure gone =
          new Failure(SigningProblem.SIGNING_PROVIDER_UNKNOWN.name(), question.provider());
      keep(() -> answers.failed(run, OrderEnd.CHECK_FAILED, gone));
      return;
    }
    if (run.opened().isEmpty() && provider.get().terms().approval() == ProviderApproval.PIN) {
      keep(() -> answers.ended(run, OrderEnd.INTERRUPTED));
      return;
    }
    try {
      if (question.ticket().isEmpty()) {
        evidence.of(run, order.certificate(), order.signer());
      }
      OrderProgress progress = progress(run, question, provider.get());
      keep(() -> answers.keep(run, order, progress));
    } catch (DomainException refused) {
      keep(() -> answers.failed(run, OrderEnd.CHECK_FAILED, Failure.of(refused)));
    } catch (ProviderUnavailableException unavailable) {
      LOG.warnf("provider %s: %s", question.provider(), unavailable.getMessage());
      keep(() -> unanswered(run, provider.get()));
    }
  }

  /** Behind a key that a PIN opened there is nobody to be asked again later. */
  private void unanswered(Run run, SignatureProvider provider) {
    if (run.opened().isEmpty()) {
      answers.unanswered(run);
    } else {
      answers.failed(
          run,
          OrderEnd.KEY_FAILED,
          new Failure(
              SigningProblem.SIGNING_PROVIDER_UNAVAILABLE.name(), provider.terms().label()));
    }
  }

  private static OrderProgress progress(Run run, Question question, SignatureProvider provider) {
    if (run.opened().isPresent()) {
      return progress(question, run.opened().get());
    }
    try (SigningChannel channel = provider.open(question.order().signer(), new char[0])) {
      return progress(question, channel);
    } catch (WrongPinException impossible) {
      throw new IllegalStateException("this provider knows no PIN", impossible);
    }
  }

  private static OrderProgress progress(Question question, SigningChannel channel) {
    return question
        .ticket()
        .map(ticket -> channel.follow(question.order(), ticket))
        .orElseGet(() -> channel.begin(question.order()));
  }

  private static void keep(Runnable change) {
    QuarkusTransaction.requiringNew().run(change);
  }
}
