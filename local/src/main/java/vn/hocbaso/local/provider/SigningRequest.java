package vn.hocbaso.local.provider;

import java.time.Instant;
import java.util.List;

/**
 * What a signer sees on her telephone, and what became of it.
 *
 * @param id names it at the service; unguessable
 * @param reference the client's own name for it; the same reference is the same request
 * @param service which service, for people
 * @param documents the client's names of the hashes
 * @param hashes SHA-256 values in Base64, bound to the approval
 * @param sad the signature activation data that an approval yields, good once
 */
record SigningRequest(
    String id,
    String reference,
    String service,
    String user,
    String description,
    List<String> documents,
    List<String> hashes,
    Instant expiresAt,
    State state,
    String sad,
    boolean sadUsed) {

  /** Where it stands. */
  enum State {
    WAITING,
    APPROVED,
    REFUSED,
    EXPIRED,
    KEY_FAILED
  }

  SigningRequest {
    documents = List.copyOf(documents);
    hashes = List.copyOf(hashes);
  }

  SigningRequest in(State next) {
    return new SigningRequest(
        id,
        reference,
        service,
        user,
        description,
        documents,
        hashes,
        expiresAt,
        next,
        sad,
        sadUsed);
  }

  SigningRequest withUsedSad() {
    return new SigningRequest(
        id, reference, service, user, description, documents, hashes, expiresAt, state, sad, true);
  }

  /** As it is at a time: what nobody decided in time has expired. */
  SigningRequest at(Instant now) {
    return state == State.WAITING && !now.isBefore(expiresAt) ? in(State.EXPIRED) : this;
  }

  /** Neither description nor hashes: nothing of it belongs into a log. */
  @Override
  public String toString() {
    return service + " " + state;
  }
}
