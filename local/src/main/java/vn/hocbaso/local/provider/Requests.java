package vn.hocbaso.local.provider;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.hocbaso.local.provider.SigningRequest.Content;
import vn.hocbaso.local.provider.SigningRequest.State;

/** All requests that were ever shown on a telephone, kept in memory. */
final class Requests {

  /** How long a signer has; VNPT gives about five minutes. */
  static final Duration DECISION_TIME = Duration.ofMinutes(5);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final Map<String, SigningRequest> byId = new LinkedHashMap<>();
  private final Consumer<SigningRequest> decided;

  /**
   * An empty store.
   *
   * @param decided told of every decision, outside of any lock
   */
  Requests(Clock clock, Consumer<SigningRequest> decided) {
    this.clock = clock;
    this.decided = decided;
  }

  /** An unguessable name. */
  static String secret() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Shows a new request; the one that the client named so before, if there is one. */
  synchronized SigningRequest ask(String service, String user, String reference, Content content) {
    Optional<SigningRequest> known =
        reference.isEmpty()
            ? Optional.empty()
            : byId.values().stream()
                .filter(one -> one.service().equals(service) && one.user().equals(user))
                .filter(one -> one.reference().equals(reference))
                .findFirst();
    return known
        .map(one -> one.at(clock.instant()))
        .orElseGet(() -> add(service, user, reference, content));
  }

  private SigningRequest add(String service, String user, String reference, Content content) {
    SigningRequest made =
        new SigningRequest(
            secret(),
            reference,
            service,
            user,
            content,
            clock.instant().plus(DECISION_TIME),
            State.WAITING,
            secret(),
            false);
    byId.put(made.id(), made);
    return made;
  }

  synchronized Optional<SigningRequest> find(String service, String id) {
    return Optional.ofNullable(byId.get(id))
        .filter(one -> one.service().equals(service))
        .map(one -> one.at(clock.instant()));
  }

  synchronized Optional<SigningRequest> bySad(String service, String sad) {
    return byId.values().stream()
        .filter(one -> one.service().equals(service) && one.sad().equals(sad))
        .findFirst();
  }

  /** The activation data is good no longer. */
  synchronized void useSad(SigningRequest request) {
    byId.computeIfPresent(request.id(), (id, one) -> one.withUsedSad());
  }

  /** Newest first. */
  synchronized List<SigningRequest> all() {
    return byId.values().stream().map(one -> one.at(clock.instant())).toList().reversed();
  }

  synchronized void forget() {
    byId.clear();
  }

  /**
   * Decides a request that waits.
   *
   * @return false when it waits no longer or never existed
   */
  boolean decide(String id, Decision decision) {
    Optional<SigningRequest> changed =
        change(
            id,
            one ->
                one.in(
                    switch (decision) {
                      case APPROVE -> State.APPROVED;
                      case REFUSE -> State.REFUSED;
                      case EXPIRE -> State.EXPIRED;
                      case FAIL -> State.KEY_FAILED;
                    }));
    changed.ifPresent(decided);
    return changed.isPresent();
  }

  private synchronized Optional<SigningRequest> change(
      String id, UnaryOperator<SigningRequest> step) {
    SigningRequest known = byId.get(id);
    if (known == null || known.at(clock.instant()).state() != State.WAITING) {
      return Optional.empty();
    }
    SigningRequest next = step.apply(known);
    byId.put(id, next);
    return Optional.of(next);
  }
}
