package vn.hocbaso.gradebook.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hocbaso.assessment.secondary.AssessmentBasis;

/** What a class studies, as it is sent and stored. */
@Schema(name = "ClassStudyPlan", description = "Kế hoạch học tập của lớp")
record ClassContent(
    @NotNull @Valid ChoicesContent choices,
    @NotNull
        @Size(max = 40)
        @Schema(description = "Subjects with more or fewer lessons than the curriculum has")
        List<@NotNull @Valid Lessons> lessons) {

  static final ClassContent NONE = new ClassContent(ChoicesContent.NONE, List.of());

  /** Lessons of a subject. */
  @Schema(name = "SubjectLessons")
  record Lessons(
      @NotNull @Size(max = 40) @Schema(examples = "TOAN") String subject,
      @NotNull @Min(1) @Max(400) @Schema(description = "Tiết/năm", examples = "175")
          Integer perYear) {}

  Study study() {
    return new Study(
        choices.choices(),
        lessonsBySubject(),
        List.of(),
        AssessmentBasis.CURRICULUM,
        Optional.empty(),
        Decisions.NONE);
  }

  private Map<String, Integer> lessonsBySubject() {
    return lessons.stream()
        .collect(Collectors.toMap(Lessons::subject, Lessons::perYear, (first, last) -> last));
  }
}
