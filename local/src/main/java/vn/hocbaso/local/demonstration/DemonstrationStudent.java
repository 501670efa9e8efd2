package vn.hocbaso.local.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student of the demonstration province.
 *
 * @param studentCode the code that the sector database gave
 * @param sex {@code MALE} or {@code FEMALE}
 * @param ethnicity two digits of the sector's code list; 55 for a foreigner
 * @param citizenship {@code VIETNAMESE}, {@code FOREIGN} or {@code UNDETERMINED}
 * @param personalIdNumber 12 digits, or null when the student has none
 */
public record DemonstrationStudent(
    String studentCode,
    String fullName,
    LocalDate dateOfBirth,
    String sex,
    String ethnicity,
    String nationality,
    String citizenship,
    @Nullable String personalIdNumber,
    List<Document> documents,
    String placeOfBirth,
    String enrolmentStatus) {

  /**
   * An identity paper.
   *
   * @param type such as {@code PASSPORT}
   */
  public record Document(String type, String number) {}
}
