package vn.hocbaso.platform.web;

import java.util.Arrays;

/**
 * Tells forms that break their own format from faults. The library that takes multipart bodies
 * apart throws whatever comes to hand: of a body that ends in the middle, of too many parts.
 */
final class FormFailures {

  private static final String READER = "org.jboss.resteasy.reactive.server.core.multipart.";

  private FormFailures() {}

  /** Whether the reading of a form threw it, and not the code that the form was for. */
  static boolean causedIt(Throwable fault) {
    return Arrays.stream(fault.getStackTrace())
        .limit(1)
        .anyMatch(frame -> frame.getClassName().startsWith(READER));
  }
}
