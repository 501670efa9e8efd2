package vn.hocbaso.local.provider;

import java.time.Instant;
import java.util.List;

/**
 * What a signer sees on her telephone, and what became of it.
 *
 * @param id names it at the service; unguessable
 * @param reference the client's own name for it; the same reference is the same request
 * @param service which service, for people
 * @param sad the signature activation data that an approval yields, good once
 */
record SigningRequest(
    String id,
    String reference,
    String service,
    String user,
    Content content,
    Instant expiresAt,
    State state,
    String sad,
    boolean sadUsed) {

  /**
   * What is to be signed.
   *
   * @param documents the client's names of the hashes
   * @param hashes SHA-256 values in Base64, bound to the approval
   */
  record Content(String description, List<String> documents, List<String> hashes) {

    Content {
      documents = List.copyOf(documents);
      hashes = List.copyOf(hashes);
    }
  }

  /** Where it stands. */
  enum State {
    WAITING("chờ duyệt / waiting"),
    APPROVED("đã đồng ý / approved"),
    REFUSED("đã từ chối / refused"),
    EXPIRED("đã hết hạn / expired"),
    KEY_FAILED("không mở được khóa / key failed");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** Name on the control page. */
    String label() {
      return label;
    }
  }

  String description() {
    return content.description();
  }

  List<String> hashes() {
    return content.hashes();
  }

  SigningRequest in(State next) {
    return new SigningRequest(id, reference, service, user, content, expiresAt, next, sad, sadUsed);
  }

  SigningRequest withUsedSad() {
    return new SigningRequest(id, reference, service, user, content, expiresAt, state, sad, true);
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
