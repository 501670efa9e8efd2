package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.result.Verdict;

/** A decided matter with its reason. */
@Schema(name = "GradeVerdict")
record VerdictView(
    @Nullable
        @Schema(
            description =
                "Stable code: TOT, KHA, DAT, CHUA_DAT; LEN_LOP, KIEM_TRA_LAI, CHO_HT_QUYET_DINH, …; a title."
                    + " Null while nothing can be decided",
            examples = "KHA")
        String code,
    @NotNull @Schema(examples = "Khá") String label,
    @NotNull @Schema(description = "One sentence: what decided, or what is missing")
        String reason) {

  static VerdictView of(Verdict verdict, Locale language) {
    return new VerdictView(
        verdict.code(), verdict.label().in(language), verdict.reason().in(language));
  }

  static @Nullable VerdictView orNull(@Nullable Verdict verdict, Locale language) {
    return verdict == null ? null : of(verdict, language);
  }
}
