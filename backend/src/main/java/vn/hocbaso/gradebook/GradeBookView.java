package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grade book with all its cells. */
@Schema(name = "GradeBook", description = "Sổ theo dõi và đánh giá học sinh của một lớp")
record GradeBookView(
    @NotNull UUID classId,
    @NotNull @Schema(examples = "4A") String className,
    @NotNull @Schema(description = "Khối") Integer grade,
    @NotNull @Schema(description = "Năm học", examples = "2026-2027") String schoolYear,
    @NotNull
        @Schema(
            enumeration = {"PHO_THONG", "GDTX"},
            description = "Giáo dục phổ thông, or giáo dục thường xuyên")
        String educationKind,
    @NotNull @Schema(description = "Kỳ đánh giá", examples = "CUOI_NAM") String period,
    @NotNull @Schema(examples = "Cuối năm học") String periodLabel,
    @NotNull @Schema(examples = "Thông tư 27/2020/TT-BGDĐT") String legalBase,
    @Nullable @Schema(description = "The one subject that was asked for; null for all")
        String subject,
    @NotNull GradeBookState state,
    @NotNull @Schema(description = "Grows with each closing and reopening; the ETag") Long version,
    @Nullable Instant closedAt,
    @Nullable @Schema(description = "Name of the person") String closedBy,
    @NotNull List<ColumnView> columns,
    @NotNull @Schema(description = "Students who attend, in the order of the class list")
        List<StudentView> students,
    @NotNull @Schema(description = "What the caller may do now") List<GradeBookAction> actions) {

  /** A student's line. */
  @Schema(name = "GradeBookStudent")
  record StudentView(
      @NotNull UUID id,
      @NotNull String fullName,
      @NotNull LocalDate dateOfBirth,
      @NotNull @Schema(description = "By column code; every column of the book has its cell")
          Map<String, CellView> cells,
      @NotNull
          @Schema(description = "By column code, why the student has no value there; not enterable")
          Map<String, String> notApplicable,
      @NotNull
          @Schema(
              description =
                  "By column code, the correction that is asked for or open; an OPEN cell takes"
                      + " values although the book is closed")
          Map<String, CellCorrectionView> corrections,
      @NotNull
          @Schema(
              description =
                  "Codes of the columns without which the book cannot be closed: without a value, or"
                      + " with one that awaits something")
          List<String> missing,
      @NotNull ResultView result) {}
}
