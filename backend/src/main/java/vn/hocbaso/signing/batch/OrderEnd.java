package vn.hocbaso.signing.batch;

import java.util.Optional;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.OrderProgress;

/** What became of an order. */
enum OrderEnd {
  /** Signed, all or some. */
  ANSWERED,
  /** The signer refused. */
  REFUSED,
  /** The signer did not decide in time. */
  EXPIRED,
  /** The key did not work. */
  KEY_FAILED,
  /** The signer gave the batch up here. */
  CANCELLED,
  /** The certificate was not good, so nobody was asked. */
  CHECK_FAILED,
  /** The process that held the opened key is gone. */
  INTERRUPTED;

  static OrderEnd of(OrderProgress.Reason reason) {
    return switch (reason) {
      case REFUSED -> REFUSED;
      case EXPIRED -> EXPIRED;
      case KEY_FAILED -> KEY_FAILED;
    };
  }

  /**
   * What to tell the signer; nothing where the documents themselves say it, or nothing is wrong.
   */
  Optional<SigningProblem> problem() {
    return switch (this) {
      case REFUSED -> Optional.of(SigningProblem.SIGNING_APPROVAL_REFUSED);
      case EXPIRED -> Optional.of(SigningProblem.SIGNING_APPROVAL_EXPIRED);
      case ANSWERED, KEY_FAILED, CANCELLED, CHECK_FAILED, INTERRUPTED -> Optional.empty();
    };
  }
}
