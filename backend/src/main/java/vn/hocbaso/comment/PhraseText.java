package vn.hocbaso.comment;

import java.util.regex.Pattern;
import vn.hocbaso.gradebook.column.PlainText;
import vn.hocbaso.platform.problem.DomainException;

/**
 * The words of a phrase, in the form in which a grade book keeps words.
 *
 * @param template text with {@code {tên}} for the given name and {@code {họ tên}} for the full name
 */
record PhraseText(String template) {

  /** Stands for the given name, the last word of the full name. */
  static final String GIVEN_NAME = "{tên}";

  /** Stands for the full name. */
  static final String FULL_NAME = "{họ tên}";

  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{(?:tên|họ tên|họ và tên)}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * Reads what was typed; {@code {Họ và tên}} is taken for {@code {họ tên}}.
   *
   * @throws DomainException {@code COMMENT_TEXT_UNUSABLE}, {@code COMMENT_PLACEHOLDER_UNKNOWN}
   */
  static PhraseText typed(String typed) {
    String text = PlainText.canonical(typed);
    if (text.isEmpty() || PlainText.hasForbiddenCharacter(text)) {
      throw DomainException.of(CommentProblem.COMMENT_TEXT_UNUSABLE);
    }
    String rest = PLACEHOLDER.matcher(text).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      throw DomainException.of(CommentProblem.COMMENT_PLACEHOLDER_UNKNOWN, GIVEN_NAME, FULL_NAME);
    }
    return new PhraseText(
        PLACEHOLDER
            .matcher(text)
            .replaceAll(
                found -> found.group().length() == GIVEN_NAME.length() ? GIVEN_NAME : FULL_NAME));
  }

  /** The text for a student. */
  String about(String fullName) {
    return template.replace(FULL_NAME, fullName).replace(GIVEN_NAME, givenName(fullName));
  }

  private static String givenName(String fullName) {
    String name = fullName.strip();
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
