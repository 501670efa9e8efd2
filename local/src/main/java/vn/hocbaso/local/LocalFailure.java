package vn.hocbaso.local;

import org.jspecify.annotations.Nullable;

/** The local environment cannot start; the message tells the developer what to do about it. */
public final class LocalFailure extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  LocalFailure(String message) {
    super(message);
  }

  LocalFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
