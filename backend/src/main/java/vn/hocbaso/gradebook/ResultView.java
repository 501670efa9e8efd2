package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The result of a student in a book, in the caller's language. */
@Schema(
    name = "StudentResult",
    description = "Đánh giá kết quả giáo dục (TT27/2020, Điều 9; TT22/2021, Điều 8 và 9)")
record ResultView(
    @NotNull
        @Schema(
            description =
                "What the book decides; NONE in a period without results or for callers"
                    + " who do not see what they rest on")
        Kind kind,
    @Nullable
        @Schema(
            enumeration = {"HTXS", "HTT", "HT", "CHT"},
            description = "Primary year; null while there is not enough data (chưa đủ dữ liệu)")
        String overall,
    @NotNull
        @Schema(
            description = "Result of the year, or in secondary school the learning level",
            examples = "Hoàn thành tốt")
        String label,
    @NotNull @Schema(description = "One sentence: which condition decided") String reason,
    @Nullable
        @Schema(
            enumeration = {
              "HOAN_THANH",
              "CHO_DANH_GIA_BO_SUNG",
              "CHO_HT_QUYET_DINH",
              "HT_QUYET_DINH_LEN_LOP",
              "HT_QUYET_DINH_O_LAI"
            },
            description = "Hoàn thành chương trình lớp học; only for a primary year")
        String completion,
    @Nullable @Schema(description = "Danh hiệu", examples = "Học sinh Xuất sắc") String award,
    @NotNull @Schema(description = "Values that hardly fit together, one sentence each")
        List<String> warnings,
    @Nullable @Schema(description = "Only for SECONDARY_TERM") TermResultView term,
    @Nullable @Schema(description = "Only for SECONDARY_YEAR") YearResultView year) {

  /** What a book decides. */
  @Schema(name = "StudentResultKind")
  enum Kind {
    NONE,
    PRIMARY_YEAR,
    SECONDARY_TERM,
    SECONDARY_YEAR
  }

  /** Where nothing is decided, or the caller does not see what a result rests on. */
  static final ResultView NONE =
      new ResultView(Kind.NONE, null, "", "", null, null, List.of(), null, null);
}
