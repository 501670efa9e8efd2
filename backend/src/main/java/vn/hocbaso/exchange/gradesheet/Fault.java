package vn.hocbaso.exchange.gradesheet;

import java.util.List;
import java.util.Locale;
import vn.hocbaso.gradebook.BookPages.Refusal;
import vn.hocbaso.platform.problem.Texts;

/**
 * Why something of a file is not taken.
 *
 * @param code key of the text
 * @param arguments fill {0}, {1}, … of the text
 */
record Fault(String code, List<String> arguments) {

  Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault of(String code, String... arguments) {
    return new Fault(code, List.of(arguments));
  }

  static Fault of(Refusal refusal) {
    return new Fault(refusal.code(), refusal.arguments());
  }

  String in(Locale language) {
    return Texts.problem(language, code, List.copyOf(arguments));
  }
}
