package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.result.SubjectVerdict;

/** The result of a subject. */
@Schema(name = "SubjectOutcome", description = "Kết quả của một môn học")
record SubjectResultView(
    @NotNull @Schema(examples = "TOAN") String subject,
    @NotNull @Schema(examples = "Toán") String label,
    @NotNull SubjectVerdict.Status status,
    @Nullable
        @Schema(
            description = "Average with one decimal, Đ or CĐ; null when exempt or incomplete",
            examples = "8.3")
        String value,
    @NotNull @Schema(description = "One sentence: what it rests on, or what is missing")
        String reason) {

  static SubjectResultView of(SubjectVerdict verdict, Locale language) {
    return new SubjectResultView(
        verdict.subject(),
        verdict.name().in(language),
        verdict.status(),
        verdict.value(),
        verdict.reason().in(language));
  }
}
