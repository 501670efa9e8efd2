package vn.hocbaso.gradebook.plan;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Permission;
import vn.hocbaso.assessment.curriculum.SubjectKind;

/** What a class and its students study, and what there is to choose from. */
@Schema(name = "StudyPlan", description = "Kế hoạch học tập của một lớp trong năm học")
record PlanView(
    @NotNull UUID classId,
    @NotNull @Schema(description = "Of the class's own plan; the ETag; 0 until something is said")
        Long version,
    @NotNull @Schema(description = "Whether the class has all it needs for its grade books")
        Boolean complete,
    @NotNull @Schema(description = "How many electives a student chooses") Integer electives,
    @NotNull @Schema(description = "How many clusters of topics a student chooses") Integer topics,
    @NotNull @Schema(description = "What the grade has or may choose, in the order of the form")
        List<SubjectView> subjects,
    @NotNull
        @Schema(
            description =
                "Qualities and competencies, from which a primary student can"
                    + " be exempt as well")
        List<NameView> traits,
    @NotNull ClassContent ofClass,
    @NotNull @Schema(description = "Every student who attends") List<StudentView> students,
    @NotNull @Schema(description = "What the caller may do") List<Permission> actions) {

  /** A code with its name. */
  @Schema(name = "CodeAndName")
  record NameView(@NotNull String code, @NotNull String label) {}

  /** A subject that the grade has or may choose. */
  @Schema(name = "OfferedSubject")
  record SubjectView(
      @NotNull @Schema(examples = "VAT_LI") String code,
      @NotNull @Schema(examples = "Vật lí") String label,
      @Nullable @Schema(description = "Only in secondary school") SubjectKind kind,
      @Nullable
          @Schema(
              enumeration = {"COMPULSORY", "ELECTIVE", "OPTIONAL"},
              description = "Only in secondary school")
          String role,
      @Nullable @Schema(description = "Tiết/năm; only in secondary school") Integer lessonsPerYear,
      @NotNull @Schema(description = "Whether a cluster of learning topics belongs to it")
          Boolean hasTopics) {}

  /** What is different for a student. */
  @Schema(name = "StudentStudy")
  record StudentView(
      @NotNull UUID id,
      @NotNull String fullName,
      @NotNull @Schema(description = "The ETag; 0 when nothing is different") Long version,
      @NotNull StudentContent study,
      @NotNull DecisionsContent decisions) {}
}
