package vn.hocbaso.school;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a student is. Only what the record prints and the sector database identifies by.
 *
 * @param studentCode mã học sinh of the sector database, or a temporary code {@code TAM-…}
 * @param fullName as in the birth certificate or passport, Unicode NFC
 * @param ethnicityCode two digits, 01 to 55
 * @param nationality ISO 3166-1 alpha-2
 * @param personalIdNumber số định danh cá nhân, 12 digits, if there is one
 * @param document what identifies a student without that number, if there is one
 */
public record StudentDetails(
    String studentCode,
    String fullName,
    LocalDate dateOfBirth,
    Sex sex,
    String ethnicityCode,
    Citizenship citizenship,
    String nationality,
    @Nullable String personalIdNumber,
    @Nullable IdentityDocument document,
    @Nullable String placeOfBirth) {

  /** How a temporary student code starts. */
  public static final String TEMPORARY_PREFIX = "TAM-";

  private static final Pattern PERSONAL_ID = Pattern.compile("\\d{12}");

  /** Refuses what no student can be. */
  public StudentDetails {
    if (studentCode.isBlank() || fullName.isBlank()) {
      throw new IllegalArgumentException("a student has a code and a name");
    }
    if (personalIdNumber != null && !PERSONAL_ID.matcher(personalIdNumber).matches()) {
      throw new IllegalArgumentException("a personal id number has 12 digits");
    }
  }

  /** How far the identity is established. */
  public IdentityStatus identityStatus() {
    boolean identified =
        switch (citizenship) {
          case VIETNAMESE -> personalIdNumber != null;
          case FOREIGN -> document != null || personalIdNumber != null;
          case UNDETERMINED -> false;
        };
    if (identified) {
      return IdentityStatus.COMPLETE;
    }
    return studentCode.startsWith(TEMPORARY_PREFIX)
        ? IdentityStatus.TEMPORARY
        : IdentityStatus.MISSING;
  }
}
