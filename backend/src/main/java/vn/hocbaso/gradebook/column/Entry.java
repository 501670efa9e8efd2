package vn.hocbaso.gradebook.column;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a typed text. */
public sealed interface Entry {

  /** It can be stored in this canonical form; null empties the cell. */
  record Accepted(@Nullable String value) implements Entry {}

  /** It is refused; code and arguments are those of a violation's text. */
  record Refused(String code, List<Object> arguments) implements Entry {

    public Refused {
      arguments = List.copyOf(arguments);
    }
  }

  /** A refusal with the values that its text mentions. */
  static Entry refused(String code, Object... arguments) {
    return new Refused(code, List.of(arguments));
  }
}
