package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Award;
import vn.hocbaso.assessment.Completion;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.gradebook.result.StudentResult;

/** The result of a student's year, in the caller's language. */
@Schema(name = "StudentResult", description = "Đánh giá kết quả giáo dục (TT27/2020, Điều 9)")
record ResultView(
    @Nullable
        @Schema(
            enumeration = {"HTXS", "HTT", "HT", "CHT"},
            description = "Null while there is not enough data (chưa đủ dữ liệu)")
        String overall,
    @NotNull @Schema(examples = "Hoàn thành tốt") String label,
    @NotNull @Schema(description = "One sentence: which condition decided") String reason,
    @Nullable
        @Schema(
            enumeration = {"HOAN_THANH", "CHO_DANH_GIA_BO_SUNG"},
            description = "Hoàn thành chương trình lớp học")
        String completion,
    @Nullable @Schema(description = "Danh hiệu", examples = "Học sinh Xuất sắc") String award,
    @NotNull @Schema(description = "Values that hardly fit together, one sentence each")
        List<String> warnings) {

  /** What a teacher of single subjects gets, who does not see what a result rests on. */
  static final ResultView NOT_SHOWN = new ResultView(null, "", "", null, null, List.of());

  static ResultView of(StudentResult result, Locale language) {
    OverallResult overall = result.overall();
    Completion completion = result.completion();
    Award award = result.award();
    return new ResultView(
        overall == null ? null : overall.code(),
        result.label().in(language),
        result.reason().in(language),
        completion == null ? null : completion.code(),
        award == null ? null : award.label().in(language),
        result.warnings().stream().map(warning -> warning.in(language)).toList());
  }
}
