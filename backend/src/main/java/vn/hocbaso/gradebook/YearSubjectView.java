package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.result.SubjectVerdict;
import vn.hocbaso.gradebook.result.YearSubject;

/** A subject over the year of a secondary student. */
@Schema(name = "SubjectYear", description = "Kết quả một môn trong năm học")
record YearSubjectView(
    @Nullable @Schema(description = "Value of term 1", examples = "7.9") String term1,
    @Nullable @Schema(description = "Value of term 2", examples = "8.5") String term2,
    @NotNull @Schema(description = "The year's result, unchanged by a reassessment")
        SubjectResultView year,
    @NotNull @Schema(description = "Whether the student may be reassessed in it")
        Boolean reassessable,
    @Nullable @Schema(description = "Điểm hoặc mức đánh giá lại, beside the original")
        SubjectResultView reassessed) {

  static YearSubjectView of(YearSubject subject, Locale language) {
    SubjectVerdict again = subject.reassessed();
    return new YearSubjectView(
        subject.first(),
        subject.second(),
        SubjectResultView.of(subject.year(), language),
        subject.reassessable(),
        again == null ? null : SubjectResultView.of(again, language));
  }
}
