package vn.hocbaso.gradebook.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hocbaso.assessment.curriculum.Choices;
import vn.hocbaso.assessment.curriculum.Term;

/** What is chosen, as it is sent and stored. */
@Schema(name = "StudyChoices", description = "Môn học lựa chọn, chuyên đề học tập, môn tự chọn")
record ChoicesContent(
    @NotNull @Size(max = 20) @Schema(description = "Môn học lựa chọn")
        List<@NotNull @Size(max = 40) String> electives,
    @NotNull @Size(max = 20) @Schema(description = "Cụm chuyên đề học tập")
        List<@NotNull @Valid Topic> topics,
    @NotNull @Size(max = 20) @Schema(description = "Môn học tự chọn")
        List<@NotNull @Size(max = 40) String> optional) {

  static final ChoicesContent NONE = new ChoicesContent(List.of(), List.of(), List.of());

  /** A cluster of learning topics. */
  @Schema(name = "StudyTopic")
  record Topic(
      @NotNull @Size(max = 40) @Schema(examples = "TOAN") String subject,
      @NotNull
          @Size(min = 1, max = 2)
          @Schema(description = "Terms in which it is assessed: HK1, HK2", examples = "HK1")
          List<@NotNull @Size(max = 10) String> terms) {}

  /** The choices that the rules know; terms that do not exist are left out. */
  Choices choices() {
    Map<String, Set<Term>> terms = new HashMap<>();
    for (Topic topic : topics) {
      Set<Term> known = terms.computeIfAbsent(topic.subject(), code -> EnumSet.noneOf(Term.class));
      topic.terms().forEach(code -> Term.of(code).ifPresent(known::add));
    }
    return new Choices(Set.copyOf(electives), terms, Set.copyOf(optional));
  }
}
