package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.result.StudentResult;

/** The year of a secondary student; all but the subjects is null for a teacher of single ones. */
@Schema(name = "SecondaryYearResult")
record YearResultView(
    @NotNull @Schema(description = "Those that the caller may see") List<YearSubjectView> subjects,
    @Nullable @Schema(description = "Of the year, before any reassessment") LearningView learning,
    @Nullable @Schema(description = "With reassessed subjects; null without any")
        LearningView learningReassessed,
    @Nullable @Schema(description = "Kết quả rèn luyện cả năm") VerdictView conduct,
    @Nullable @Schema(description = "After summer training; null without one")
        VerdictView conductReassessed,
    @Nullable @Schema(description = "Absent sessions (buổi) of both terms") Integer absences,
    @Nullable
        @Schema(
            description =
                "LEN_LOP, KHONG_LEN_LOP, REN_LUYEN_HE, KIEM_TRA_LAI, REN_LUYEN_HE_TRUOC;"
                    + " without code when the principal has to decide")
        VerdictView promotion,
    @Nullable @Schema(description = "Danh hiệu; without code when there is none") VerdictView award,
    @NotNull @Schema(description = "All that is missing, one text each") List<String> gaps) {

  static YearResultView of(
      StudentResult.SecondaryYear year, Predicate<String> mayRead, boolean all, Locale language) {
    List<YearSubjectView> subjects =
        year.subjects().stream()
            .filter(subject -> mayRead.test(subject.year().subject()))
            .map(subject -> YearSubjectView.of(subject, language))
            .toList();
    return all
        ? new YearResultView(
            subjects,
            LearningView.of(year.learning(), language),
            LearningView.orNull(year.learningReassessed(), language),
            VerdictView.of(year.conduct(), language),
            VerdictView.orNull(year.conductReassessed(), language),
            year.absences(),
            VerdictView.of(year.promotion(), language),
            VerdictView.of(year.award(), language),
            TermResultView.texts(year.gaps(), language))
        : new YearResultView(subjects, null, null, null, null, null, null, null, List.of());
  }
}
