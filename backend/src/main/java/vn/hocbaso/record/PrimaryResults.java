package vn.hocbaso.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.TraitGroup;
import vn.hocbaso.gradebook.StudentYear;
import vn.hocbaso.gradebook.StudentYear.TraitBlock;
import vn.hocbaso.record.document.Attendance;
import vn.hocbaso.record.document.Coded;
import vn.hocbaso.record.document.Completion;
import vn.hocbaso.record.document.Outcome;
import vn.hocbaso.record.document.OverallResult;
import vn.hocbaso.record.document.SubjectLevel;
import vn.hocbaso.record.document.SubjectResult;
import vn.hocbaso.record.document.Supplement;
import vn.hocbaso.record.document.SupplementKind;
import vn.hocbaso.record.document.SupplementLine;
import vn.hocbaso.record.document.TraitLevel;
import vn.hocbaso.record.document.TraitResult;
import vn.hocbaso.record.document.YearResults;

/** The results of a primary year as the record prints them. */
final class PrimaryResults {

  private PrimaryResults() {}

  /** What the record says of the year, whoever the persons are. */
  static YearResults of(StudentYear year) {
    StudentYear.General general = year.general();
    Integer height = general.heightInCentimetres();
    return new YearResults(
        new Attendance(
            height == null ? null : BigDecimal.valueOf(height),
            general.weightInKilograms(),
            general.absencesExcused(),
            general.absencesUnexcused()),
        year.subjects().stream().flatMap(subject -> lines(subject).stream()).toList(),
        traits(year, TraitGroup.QUALITIES),
        traits(year, TraitGroup.GENERAL_COMPETENCIES),
        traits(year, TraitGroup.SPECIFIC_COMPETENCIES),
        outcome(year),
        supplement(year.supplement()));
  }

  /**
   * The printed lines of a subject: one, or one for each half that is tested apart, as the form
   * prints Tin học và Công nghệ.
   */
  private static List<SubjectResult> lines(StudentYear.SubjectResult subject) {
    SubjectLevel level = Coded.of(SubjectLevel.class, subject.level());
    String comment = Objects.requireNonNullElse(subject.comment(), "");
    String name = subject.name().vietnamese();
    if (subject.tests().size() < 2) {
      Integer mark = subject.tests().isEmpty() ? null : subject.tests().getFirst().mark();
      return List.of(new SubjectResult(subject.code(), name, level, mark, comment));
    }
    return subject.tests().stream()
        .map(
            test ->
                new SubjectResult(
                    test.code(),
                    name + " – " + test.name().vietnamese(),
                    level,
                    test.mark(),
                    comment))
        .toList();
  }

  private static vn.hocbaso.record.document.TraitGroup traits(StudentYear year, TraitGroup group) {
    TraitBlock block =
        year.traits().stream().filter(each -> each.group() == group).findFirst().orElseThrow();
    return new vn.hocbaso.record.document.TraitGroup(
        block.traits().stream()
            .map(
                trait ->
                    new TraitResult(
                        trait.code(),
                        trait.name().vietnamese(),
                        Coded.of(TraitLevel.class, trait.level())))
            .toList(),
        Objects.requireNonNullElse(block.comment(), ""));
  }

  private static @Nullable Supplement supplement(StudentYear.@Nullable Supplement summer) {
    return summer == null
        ? null
        : new Supplement(
            summer.values().stream()
                .map(
                    value ->
                        new SupplementLine(
                            SupplementKind.valueOf(value.kind().name()),
                            value.code(),
                            value.name().vietnamese(),
                            value.original(),
                            value.reassessed()))
                .toList(),
            Coded.of(OverallResult.class, summer.overall().code()),
            summer.reason().vietnamese(),
            Objects.requireNonNullElse(summer.comment(), ""));
  }

  private static Outcome outcome(StudentYear year) {
    StudentYear.Result result = year.result();
    StudentYear.General general = year.general();
    StudentYear.Supplement summer = year.supplement();
    List<String> commendations = new ArrayList<>();
    if (result.award() != null) {
      commendations.add(result.award().label().vietnamese());
    }
    addIfPresent(commendations, general.commendation());
    return new Outcome(
        Coded.of(OverallResult.class, result.overall().code()),
        result.reason().vietnamese(),
        Coded.of(
            Completion.class, summer == null ? result.completion().code() : summer.promotion()),
        commendations,
        Objects.requireNonNullElse(general.homeroomComment(), ""));
  }

  private static void addIfPresent(List<String> list, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      list.add(text);
    }
  }
}
