package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.local.provider.Decision;
import vn.hocbaso.local.provider.ProviderControl;

/**
 * The signer of one batch, in a thread of its own: does what the page asks for and nothing else,
 * and tries again when the service does not answer.
 */
final class Person implements AutoCloseable {

  private static final int PAUSE_MILLIS = 50;

  private final Api api;
  private final String account;
  private final String batch;
  private final AtomicInteger authorisations = new AtomicInteger();
  private final Thread thread = new Thread(this::live, "signer");
  private Means means = (api, account, batch) -> {};
  private volatile String lastFault = "";
  private volatile boolean over;

  /** How the person answers an order that waits for approval. */
  interface Means {
    /** Answers it, or some of it. */
    void answer(Api api, String account, String batch);
  }

  Person(Api api, String account, String batch) {
    this.api = api;
    this.account = account;
    this.batch = batch;
  }

  Person with(Means other) {
    means = other;
    return this;
  }

  void start() {
    thread.start();
  }

  /** How often the person had to say that the batch is to be signed. */
  int authorisations() {
    return authorisations.get();
  }

  private void live() {
    while (!over) {
      try {
        attempt();
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException end) {
        return;
      }
    }
  }

  private void attempt() {
    try {
      act(api.get(account, batch));
    } catch (BenchFailure unanswered) {
      // The service is down, or was killed with the request in its hands.
      lastFault = String.valueOf(unanswered.getMessage());
    }
  }

  private void act(JsonNode view) {
    switch (view.path("state").asText()) {
      case "AWAITING_AUTHORISATION", "INTERRUPTED" -> authorise(view);
      case "AWAITING_APPROVAL" -> means.answer(api, account, batch);
      default -> {}
    }
  }

  private void authorise(JsonNode view) {
    boolean pin = view.path("key").path("approval").asText().equals("PIN");
    // Before it is sent: the service may be killed when it has done it and not yet said so.
    authorisations.incrementAndGet();
    api.send(
        account,
        "POST",
        batch + "/authorisation",
        pin ? Map.of("pin", TestAuthority.PIN) : Map.of(),
        Map.of());
  }

  /** Ends the thread. */
  @Override
  public void close() throws InterruptedException {
    over = true;
    thread.interrupt();
    thread.join();
  }

  /** Why the person last got no answer; nothing if she always did. */
  String lastFault() {
    return lastFault;
  }

  /** Approves on the simulated telephone whatever waits there. */
  record Telephone(ProviderControl phones) implements Means {

    @Override
    public void answer(Api api, String account, String batch) {
      phones.requests().stream()
          .filter(one -> one.state().equals("WAITING"))
          .forEach(one -> phones.decide(one.user(), Decision.APPROVE));
    }
  }
}
