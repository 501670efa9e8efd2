package vn.hocbaso.platform.problem;

import java.util.List;

/**
 * One fault in what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the faulty part; empty for the whole
 * @param code key of the text in the problem bundles (stable, for programs)
 * @param arguments fill {0}, {1}, … of the text
 */
public record Violation(String pointer, String code, List<Object> arguments) {

  /** Copies the arguments so that the violation cannot change. */
  public Violation {
    arguments = List.copyOf(arguments);
  }

  /** A fault at a pointer. */
  public static Violation at(String pointer, String code, Object... arguments) {
    return new Violation(pointer, code, List.of(arguments));
  }
}
