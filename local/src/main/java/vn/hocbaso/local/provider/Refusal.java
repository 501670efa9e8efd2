package vn.hocbaso.local.provider;

import java.io.Serial;

/** A service refuses a call in the words of CSC: an error and its description. */
final class Refusal extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;
  private final String description;

  Refusal(int status, String error, String description) {
    super(description, null, false, false);
    this.status = status;
    this.error = error;
    this.description = description;
  }

  static Refusal missing(String name) {
    return new Refusal(
        400, "invalid_request", "Missing (or invalid type) string parameter " + name);
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }

  String description() {
    return description;
  }
}
