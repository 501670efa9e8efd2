package vn.hocbaso.signing.provider.pkcs11;

import java.io.Serial;

/** The module answered with a fault. */
final class CryptokiException extends RuntimeException {

  static final long PIN_INCORRECT = 0xA0;
  static final long PIN_INVALID = 0xA1;
  static final long PIN_LENGTH = 0xA2;
  static final long PIN_EXPIRED = 0xA3;
  static final long PIN_LOCKED = 0xA4;
  static final long KEY_HANDLE_INVALID = 0x60;
  static final long KEY_FUNCTION_NOT_PERMITTED = 0x68;
  static final long PIN_NOT_INITIALISED = 0x102;
  static final long ALREADY_INITIALISED = 0x191;

  @Serial private static final long serialVersionUID = 1L;

  private final long code;

  /**
   * Keeps what the module said.
   *
   * @param function of the standard, such as {@code C_Login}
   * @param code a CKR value
   */
  CryptokiException(String function, long code) {
    super("%s answered 0x%X".formatted(function, code));
    this.code = code;
  }

  long code() {
    return code;
  }
}
