package vn.hocbaso.gradebook.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.AssessmentBasis;

/** What is different for one student, as it is sent and stored. */
@Schema(name = "StudentStudyPlan", description = "Kế hoạch học tập riêng của một học sinh")
record StudentContent(
    @Nullable @Valid @Schema(description = "Null: as the class") ChoicesContent choices,
    @NotNull @Size(max = 40) @Schema(description = "Miễn học, miễn đánh giá")
        List<@NotNull @Valid Exempt> exemptions,
    @NotNull
        @Schema(
            description =
                "CURRICULUM for most; INDIVIDUAL_PLAN and NOT_ASSESSED for students with"
                    + " a disability")
        AssessmentBasis basis,
    @Nullable @Valid @Schema(description = "Null: nothing was brought along from another school")
        FormerContent former) {

  static final StudentContent USUAL =
      new StudentContent(null, List.of(), AssessmentBasis.CURRICULUM, null);

  /** An exemption. */
  @Schema(name = "StudyExemption")
  record Exempt(
      @NotNull
          @Size(max = 40)
          @Schema(
              description = "Subject, in primary school also quality or competency",
              examples = "GD_THE_CHAT")
          String subject,
      @Nullable
          @Size(max = 10)
          @Schema(description = "HK1 or HK2; null for the whole year", examples = "HK1")
          String term,
      @NotBlank @Size(max = 500) @Schema(description = "Lí do") String reason) {

    private Exemption exemption() {
      return new Exemption(
          subject, term == null ? null : Term.of(term).orElseThrow(), reason.strip());
    }
  }

  Study study(Study ofClass, Decisions decisions) {
    return new Study(
        choices == null ? ofClass.choices() : choices.choices(),
        ofClass.lessons(),
        exemptions.stream().map(Exempt::exemption).toList(),
        basis,
        Optional.ofNullable(former).map(FormerContent::former),
        decisions);
  }
}
