package vn.hocbaso.signing.provider.pkcs11;

/**
 * What a token says of itself.
 *
 * @param flags bits of CK_TOKEN_INFO
 * @param shortestPin bytes
 * @param longestPin bytes; the standard lets tokens say 0 or all bits for “no limit”
 */
record TokenInfo(String label, long flags, long shortestPin, long longestPin) {

  private static final long INITIALISED = 0x400;
  private static final long PIN_LOCKED = 0x40000;

  boolean initialised() {
    return (flags & INITIALISED) != 0;
  }

  /** The token takes no PIN any more until its administrator unlocks it. */
  boolean locked() {
    return (flags & PIN_LOCKED) != 0;
  }

  /** Whether a PIN of this length can be right at all; others must not cost one of its tries. */
  boolean mayBePin(byte[] pin) {
    return pin.length > 0
        && pin.length >= shortestPin
        && (longestPin <= 0 || pin.length <= longestPin);
  }
}
