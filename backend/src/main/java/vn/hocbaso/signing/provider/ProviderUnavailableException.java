package vn.hocbaso.signing.provider;

import java.io.Serial;

/** The provider did not give a usable answer; asking again later may help. */
public final class ProviderUnavailableException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * Says what went wrong.
   *
   * @param what for the log: no address, no credential, nothing of a person, nothing that the other
   *     side said
   */
  public ProviderUnavailableException(String what) {
    super(what);
  }
}
