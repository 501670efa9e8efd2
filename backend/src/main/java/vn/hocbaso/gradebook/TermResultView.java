package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.gradebook.result.StudentResult;

/** The term of a secondary student. */
@Schema(name = "SecondaryTermResult")
record TermResultView(
    @NotNull @Schema(description = "Those that the caller may see")
        List<SubjectResultView> subjects,
    @Nullable @Schema(description = "Null for a teacher of single subjects") LearningView learning,
    @Nullable @Schema(description = "Kết quả rèn luyện; null for a teacher of single subjects")
        VerdictView conduct,
    @NotNull @Schema(description = "All that is missing, one text each") List<String> gaps) {

  static TermResultView of(
      StudentResult.SecondaryTerm term, Predicate<String> mayRead, boolean all, Locale language) {
    return new TermResultView(
        term.subjects().stream()
            .filter(subject -> mayRead.test(subject.subject()))
            .map(subject -> SubjectResultView.of(subject, language))
            .toList(),
        all ? LearningView.of(term.learning(), language) : null,
        all ? VerdictView.of(term.conduct(), language) : null,
        all ? texts(term.gaps(), language) : List.of());
  }

  static List<String> texts(List<Label> labels, Locale language) {
    return labels.stream().map(label -> label.in(language)).toList();
  }
}
