package vn.hocbaso.signing.key;

import vn.hocbaso.signing.trust.SigningCertificate;

/** An opened key. Closing forgets it. */
public interface KeySession extends AutoCloseable {

  /** The certificate of the key. */
  SigningCertificate certificate();

  /**
   * Hashes and signs; the value is checked against the certificate before it is returned.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_KEY_FAILED}
   */
  byte[] sign(byte[] toBeSigned);

  @Override
  void close();
}
