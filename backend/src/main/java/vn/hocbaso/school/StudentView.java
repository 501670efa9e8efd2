package vn.hocbaso.school;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A student as staff of the school see it. */
@Schema(name = "Student")
record StudentView(
    @NotNull UUID id,
    @NotNull long version,
    @NotNull @Schema(description = "Mã học sinh") String studentCode,
    @NotNull String fullName,
    @NotNull LocalDate dateOfBirth,
    @NotNull Sex sex,
    @NotNull @Schema(description = "Quốc tịch, ISO 3166-1", examples = "VN") String nationality,
    @NotNull IdentityView identity,
    @NotNull @Schema(description = "Trạng thái học sinh, 01 to 12") String enrolmentStatus,
    @NotNull @Schema(description = "Whether the student attends and is assessed")
        boolean attending) {

  static StudentView of(EnrolledStudent student) {
    StudentDetails details = student.details();
    return new StudentView(
        student.id(),
        student.version(),
        details.studentCode(),
        details.fullName(),
        details.dateOfBirth(),
        details.sex(),
        details.nationality(),
        IdentityView.of(details),
        student.status(),
        student.attends());
  }

  /** How the student is identified. */
  @Schema(name = "StudentIdentity")
  record IdentityView(
      @NotNull IdentityStatus status,
      @NotNull Kind kind,
      @Nullable @Schema(description = "Last digits only", examples = "•••••••• 0412")
          String maskedNumber) {

    private static final int SHOWN = 4;

    static IdentityView of(StudentDetails details) {
      IdentityDocument document = details.document();
      String number = details.personalIdNumber();
      if (number != null) {
        return new IdentityView(details.identityStatus(), Kind.PERSONAL_ID_NUMBER, mask(number));
      }
      return document == null
          ? new IdentityView(details.identityStatus(), Kind.NONE, null)
          : new IdentityView(
              details.identityStatus(),
              Kind.valueOf(document.type().name()),
              mask(document.number()));
    }

    private static String mask(String number) {
      int hidden = Math.max(number.length() - SHOWN, number.length() / 2);
      return "•".repeat(hidden) + number.substring(hidden);
    }

    /** What identifies the student. */
    enum Kind {
      /** Số định danh cá nhân. */
      PERSONAL_ID_NUMBER,
      BIRTH_CERTIFICATE,
      PASSPORT,
      OTHER,
      NONE
    }
  }
}
