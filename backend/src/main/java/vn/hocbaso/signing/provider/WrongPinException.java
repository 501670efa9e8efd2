package vn.hocbaso.signing.provider;

/** The PIN does not open the key. Carries nothing: there is nothing more to say safely. */
public final class WrongPinException extends Exception {

  private static final long serialVersionUID = 1L;

  /** The one way to make it. */
  public WrongPinException() {
    super("wrong PIN", null, false, false);
  }
}
