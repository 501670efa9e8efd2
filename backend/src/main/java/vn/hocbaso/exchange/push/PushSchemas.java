package vn.hocbaso.exchange.push;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.Citizenship;
import vn.hocbaso.school.IdentityDocument;
import vn.hocbaso.school.Sex;

/**
 * What items look like, for readers of the contract. Items are read by {@link ItemData}, which
 * tells an absent property (keeps what is) from null (takes it away); a test holds the two
 * together.
 */
final class PushSchemas {

  private static final String ABSENT =
      "A property that is absent keeps what is; null takes it away.";

  private PushSchemas() {}

  /** What became of the record at the sender (sukien). */
  @Schema(name = "PushEvent")
  enum Event {
    /** The record is new at the sender. */
    NEW,
    /** The record was changed at the sender. */
    UPDATE,
    /** Either of them; what an item without event means. */
    UPSERT
  }

  /** An item of the staff. */
  @Schema(name = "PushStaffItem")
  record StaffItem(
      @Nullable @Schema(description = "Sender's name of the record (idbanghi)") String recordId,
      @Nullable @Schema(description = "Only ever grows (phienban)", minimum = "1") Long version,
      @Nullable Event event,
      @NotNull StaffData data) {}

  /** A member of staff. */
  @Schema(name = "PushStaff", description = "Cán bộ, giáo viên, nhân viên. " + ABSENT)
  record StaffData(
      @NotNull @Schema(description = "Mã nhân sự", examples = "GV001") String staffCode,
      @Nullable @Schema(examples = "Nguyễn Thị Lan") String fullName,
      @Nullable @Schema(description = "CCCD, 12 digits") String personalIdNumber,
      @Nullable @Schema(description = "Chức danh", examples = "Giáo viên") String position,
      @Nullable @Schema(description = "Tên đăng nhập", examples = "gv.lan") String account) {}

  /** An item of the classes. */
  @Schema(name = "PushClassItem")
  record ClassItem(
      @Nullable @Schema(description = "Sender's name of the record (idbanghi)") String recordId,
      @Nullable @Schema(description = "Only ever grows (phienban)", minimum = "1") Long version,
      @Nullable Event event,
      @NotNull ClassData data) {}

  /** A class. */
  @Schema(name = "PushClass", description = "Lớp. " + ABSENT)
  record ClassData(
      @NotNull @Schema(description = "Năm học", examples = "2026-2027") String schoolYear,
      @NotNull @Schema(description = "Tên lớp", examples = "1A") String className,
      @Nullable @Schema(description = "Khối", minimum = "1", maximum = "12") Integer grade,
      @Nullable @Schema(description = "PHO_THONG or GDTX", examples = "PHO_THONG")
          String educationKind,
      @Nullable @Schema(description = "Mã nhân sự của GVCN", examples = "GV001")
          String homeroomStaffCode) {}

  /** An item of the students. */
  @Schema(name = "PushStudentItem")
  record StudentItem(
      @Nullable @Schema(description = "Sender's name of the record (idbanghi)") String recordId,
      @Nullable @Schema(description = "Only ever grows (phienban)", minimum = "1") Long version,
      @Nullable Event event,
      @NotNull StudentData data) {}

  /** A student. */
  @Schema(name = "PushStudent", description = "Học sinh. " + ABSENT)
  record StudentData(
      @Nullable @Schema(description = "Mã học sinh; may wait while there is a number")
          String studentCode,
      @Nullable @Schema(description = "Số định danh cá nhân, 12 digits") String personalIdNumber,
      @Nullable @Schema(examples = "Trần Bé Na") String fullName,
      @Nullable @Schema(examples = "2020-05-17") LocalDate dateOfBirth,
      @Nullable Sex sex,
      @Nullable @Schema(description = "Mã dân tộc, 01 to 55", examples = "01") String ethnicityCode,
      @Nullable @Schema(description = "ISO 3166-1 alpha-2", examples = "VN") String nationality,
      @Nullable Citizenship citizenship,
      IdentityDocument.@Nullable Type documentType,
      @Nullable String documentNumber,
      @Nullable String placeOfBirth) {}

  /** An item of the enrolments. */
  @Schema(name = "PushEnrolmentItem")
  record EnrolmentItem(
      @Nullable @Schema(description = "Sender's name of the record (idbanghi)") String recordId,
      @Nullable @Schema(description = "Only ever grows (phienban)", minimum = "1") Long version,
      @Nullable Event event,
      @NotNull EnrolmentData data) {}

  /** An enrolment. */
  @Schema(name = "PushEnrolment", description = "Ghi danh. " + ABSENT)
  record EnrolmentData(
      @NotNull @Schema(description = "Mã học sinh") String studentCode,
      @NotNull @Schema(description = "Năm học", examples = "2026-2027") String schoolYear,
      @Nullable @Schema(description = "Tên lớp", examples = "1A") String className,
      @Nullable @Schema(description = "Mã trạng thái 01 to 12", examples = "01") String status) {}
}
