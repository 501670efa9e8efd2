package vn.hocbaso.record.document;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The student as the personal page of the record shows them.
 *
 * @param fullName as in the birth certificate or the passport; never split into parts
 * @param ethnicity the name of the ethnic group, or "Người nước ngoài"
 */
public record StudentInfo(
    StudentIdentity identity,
    String fullName,
    LocalDate dateOfBirth,
    Sex sex,
    String ethnicity,
    String nationality,
    @Nullable String placeOfBirth) {

  static final Pattern PERSONAL_ID = Pattern.compile("[0-9]{12}");

  /**
   * @throws IllegalArgumentException if a part is empty, too long or a year of birth impossible
   */
  public StudentInfo {
    fullName = ContentText.line("student name", fullName, ContentText.NAME);
    ethnicity = ContentText.line("ethnicity", ethnicity, ContentText.NAME);
    nationality = ContentText.line("nationality", nationality, ContentText.NAME);
    placeOfBirth = ContentText.optionalLine("place of birth", placeOfBirth, ContentText.NAME);
    if (dateOfBirth.getYear() < 1900 || dateOfBirth.getYear() > 9999) {
      throw new IllegalArgumentException("date of birth is out of range");
    }
  }
}
