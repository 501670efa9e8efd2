package vn.hocbaso.signing;

import vn.hocbaso.platform.problem.ProblemType;

/** Why a signature was not made. */
public enum SigningProblem implements ProblemType {
  /** The PIN is wrong; the argument is the number of tries left. */
  SIGNING_PIN_REFUSED(403),
  /** Too many wrong PINs in a row; the argument is when the next try is allowed. */
  SIGNING_PIN_LOCKED(429),
  /** No provider has a certificate of this signer; the argument is the name. */
  SIGNING_CERTIFICATE_MISSING(409),
  /** The certificate is not valid at this moment. */
  SIGNING_CERTIFICATE_EXPIRED(409),
  /** The certificate does not lead to an authority that the service trusts. */
  SIGNING_CERTIFICATE_UNTRUSTED(409),
  /** The certificate was revoked by its authority. */
  SIGNING_CERTIFICATE_REVOKED(409),
  /** The certificate is not meant for signatures. */
  SIGNING_CERTIFICATE_UNSUITABLE(409),
  /** The certificate carries somebody else's number. */
  SIGNING_CERTIFICATE_FOREIGN(409),
  /** Neither OCSP nor the revocation list answered; without an answer nothing is signed. */
  SIGNING_REVOCATION_UNKNOWN(503),
  /** The timestamp authority did not answer. */
  SIGNING_TIMESTAMP_UNAVAILABLE(503),
  /** There is no such provider; the argument is the name. */
  SIGNING_PROVIDER_UNKNOWN(422),
  /** The provider did not answer; the argument is its name. */
  SIGNING_PROVIDER_UNAVAILABLE(503),
  /** The key is opened by a PIN and there was none. */
  SIGNING_PIN_MISSING(422),
  /** The signer refused on the telephone. */
  SIGNING_APPROVAL_REFUSED(409),
  /** The signer did not approve in time. */
  SIGNING_APPROVAL_EXPIRED(409),
  /** The provider signed others of the batch and not this document. */
  SIGNING_LEFT_OUT(409),
  /** There is no order that waits for values, or it is another one by now. */
  SIGNING_ORDER_GONE(409),
  /** The key did not sign, or what came back is not a signature of this certificate. */
  SIGNING_KEY_FAILED(503),
  /** The document has no such free slot, or not exactly one element with the referenced id. */
  SIGNING_DOCUMENT_UNSUITABLE(422),
  /** The document already waits for a signature for the same purpose. */
  SIGNING_IN_PROGRESS(409),
  /** There is no such batch of this person. */
  SIGNING_BATCH_UNKNOWN(404),
  /** Nobody authorised the batch in time; the documents have to be chosen again. */
  SIGNING_BATCH_EXPIRED(409),
  /** A setting without which nothing can be signed is missing; the argument is its name. */
  SIGNING_NOT_CONFIGURED(503),
  /** A fault of the service stopped this document; the log has the details. */
  SIGNING_FAILED(500);

  private final int status;

  SigningProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
