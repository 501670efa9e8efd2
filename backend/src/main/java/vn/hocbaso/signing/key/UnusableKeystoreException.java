package vn.hocbaso.signing.key;

import java.io.Serial;
import vn.hocbaso.signing.SignerIdentity;

/**
 * A keystore that is there and cannot be read. Neither its name nor the words of the cause are
 * kept: the name of a person's keystore is that person's id number, and this ends in the log.
 */
final class UnusableKeystoreException extends IllegalStateException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * What could not be read of whose.
   *
   * @param part what was read, in plain words
   */
  UnusableKeystoreException(String part, SignerIdentity signer, Exception cause) {
    super(
        "the %s of a keystore of kind %s cannot be read (%s)"
            .formatted(part, kind(signer), cause.getClass().getSimpleName()));
  }

  private static String kind(SignerIdentity signer) {
    return switch (signer) {
      case SignerIdentity.Person ignored -> "person";
      case SignerIdentity.Organisation ignored -> "organisation";
    };
  }
}
