package vn.hocbaso.record.document;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values of one subject as the form prints them: an average with one decimal and a point
 * ({@code 8.5}), or {@code Đ} (Đạt) and {@code CĐ} (Chưa đạt).
 *
 * @param firstTerm absent without a result of the first term
 * @param secondTerm absent without a result of the second term
 * @param year of the whole year; absent exactly when the student is exempt
 * @param reassessed what takes the place of the year's value for promotion; the year's own stays
 */
public record SubjectValues(
    SubjectAssessment assessment,
    @Nullable String firstTerm,
    @Nullable String secondTerm,
    @Nullable String year,
    @Nullable String reassessed) {

  private static final Pattern MARK = Pattern.compile("[0-9]\\.[0-9]|10\\.0");
  private static final Pattern COMMENT = Pattern.compile("C?Đ");

  /**
   * @throws IllegalArgumentException if a value is not one of the assessment
   */
  public SubjectValues {
    boolean exempt = assessment == SubjectAssessment.EXEMPT;
    if (exempt == (year != null) || (exempt && reassessed != null)) {
      throw new IllegalArgumentException("a year's value is absent exactly for an exemption");
    }
    Pattern form = assessment == SubjectAssessment.COMMENTS ? COMMENT : MARK;
    if (!Stream.of(text(firstTerm), text(secondTerm), text(year), text(reassessed))
        .allMatch(value -> value.isEmpty() || form.matcher(value).matches())) {
      throw new IllegalArgumentException("a value is not of the form " + form.pattern());
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
