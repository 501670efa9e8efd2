package vn.hocbaso.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Pattern;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Faults;

/**
 * A school year (năm học), written {@code 2026-2027}. From August on a day belongs to the year that
 * starts then.
 *
 * @param text the two calendar years, consecutive
 */
public record SchoolYear(String text) {

  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}");

  /** Refuses anything but two consecutive years. */
  public SchoolYear {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not a school year");
    }
  }

  /**
   * Reads what a request says.
   *
   * @throws DomainException {@code SCHOOL_YEAR_INVALID} for anything but two consecutive years
   */
  public static SchoolYear read(String text) {
    if (!isValid(text)) {
      throw DomainException.of(SchoolProblem.SCHOOL_YEAR_INVALID);
    }
    return new SchoolYear(text);
  }

  /**
   * Adds a fault unless the text is a school year.
   *
   * @param pointer where in the body it stands
   */
  public static void check(String text, Faults faults, String pointer) {
    if (!isValid(text)) {
      faults.add(pointer, SchoolProblem.SCHOOL_YEAR_INVALID);
    }
  }

  /** Whether the text is a school year. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches()
        && Integer.parseInt(text.substring(0, 4)) + 1 == Integer.parseInt(text.substring(5));
  }

  /** The school year that a day belongs to. */
  public static SchoolYear of(LocalDate day) {
    boolean started = day.getMonthValue() >= Month.AUGUST.getValue();
    int first = started ? day.getYear() : day.getYear() - 1;
    return new SchoolYear(first + "-" + (first + 1));
  }

  /** The first of its days. */
  public LocalDate firstDay() {
    return LocalDate.of(Integer.parseInt(text.substring(0, 4)), Month.AUGUST, 1);
  }
}
