package vn.hocbaso.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.assessment.secondary.AwardOfYear;
import vn.hocbaso.assessment.secondary.AwardOutcome;
import vn.hocbaso.assessment.secondary.ConductOfYear;
import vn.hocbaso.assessment.secondary.ConductOutcome;
import vn.hocbaso.assessment.secondary.LearningLevel;
import vn.hocbaso.assessment.secondary.LearningOutcome;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.Mark;
import vn.hocbaso.assessment.secondary.Promotion;
import vn.hocbaso.assessment.secondary.PromotionOutcome;
import vn.hocbaso.assessment.secondary.Secondary;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.assessment.secondary.SecondarySettings;
import vn.hocbaso.assessment.secondary.Slot;
import vn.hocbaso.assessment.secondary.SubjectResult;
import vn.hocbaso.assessment.secondary.SubjectResults;
import vn.hocbaso.assessment.secondary.TermEntries;
import vn.hocbaso.assessment.secondary.TermResults;
import vn.hocbaso.assessment.secondary.YearResults;
import vn.hocbaso.assessment.secondary.YearSummary;

/** Answers the worked examples of secondary school and continuing education. */
final class SecondaryVectors {

  private SecondaryVectors() {}

  static String averageOfTerm(JsonNode input) {
    List<Mark> regular = marks(input, "tx");
    int required = input.has("tx_required") ? Vectors.number(input, "tx_required") : regular.size();
    StudySubject subject = subjectWith(required);
    var entries =
        new TermEntries.Marks(
            Secondary.taken(
                regular,
                Vectors.decimal(input, "gk").map(Mark::new),
                Vectors.decimal(input, "ck").map(Mark::new)));
    return written(term(subject, entries).of(subject));
  }

  static String averageOfYear(JsonNode input) {
    StudySubject subject = Secondary.marked("TOAN", 140);
    return year(
        subject,
        new TermEntries.TransferredMark(mark(input, "hk1"), "THCS Cũ"),
        new TermEntries.TransferredMark(mark(input, "hk2"), "THCS Cũ"));
  }

  static String commentOfTerm(JsonNode input) {
    StudySubject subject = Secondary.commented("NGHE_THUAT");
    List<Attainment> regular =
        StreamSupport.stream(Objects.requireNonNull(input.get("tx")).spliterator(), false)
            .map(letters -> Attainment.of(letters.asText()).orElseThrow())
            .toList();
    var entries =
        new TermEntries.Comments(
            Secondary.taken(
                regular,
                Attainment.of(Vectors.text(input, "gk")),
                Attainment.of(Vectors.text(input, "ck"))));
    return written(term(subject, entries).of(subject));
  }

  static String commentOfYear(JsonNode input) {
    return year(
        Secondary.commented("NGHE_THUAT"),
        new TermEntries.TransferredComment(attainment(input, "hk1"), "THCS Cũ"),
        new TermEntries.TransferredComment(attainment(input, "hk2"), "THCS Cũ"));
  }

  static String learning(JsonNode input) {
    SecondarySettings settings =
        Secondary.adjusting(SecondarySettings.Adjust.valueOf(Vectors.text(input, "adjust_mode")));
    SubjectResults year =
        Secondary.year(
            marks(input, "scored"),
            Vectors.number(input, "comment_fail"),
            Vectors.number(input, "comment_total"));
    return switch (LearningLevel.of(programme(input, settings), year)) {
      case LearningOutcome.Classified(var base, var result, var reason, var adjustment) ->
          base.label().vietnamese() + " → " + result.label().vietnamese();
      case LearningOutcome other -> "null";
    };
  }

  static String conduct(JsonNode input) {
    ConductOutcome outcome =
        ConductOfYear.of(
            Secondary.general(),
            Optional.of(level(input, "hk1")),
            Optional.of(level(input, "hk2")));
    return outcome instanceof ConductOutcome.Decided decided
        ? decided.year().label().vietnamese()
        : "null";
  }

  static String promotion(JsonNode input) {
    PromotionOutcome outcome =
        Promotion.of(
            Secondary.general(),
            YearSummary.of(
                Secondary.learning(level(input, "hoc_tap")),
                Secondary.conduct(level(input, "ren_luyen")),
                OptionalInt.of(Vectors.number(input, "buoi_nghi"))));
    return outcome instanceof PromotionOutcome.Decided decided ? decided.state().code() : "null";
  }

  /** The learning level is computed from the averages too, and must be the one that is given. */
  static String award(JsonNode input) {
    SecondaryProgramme programme = programme(input, SecondarySettings.DEFAULT);
    SubjectResults year = Secondary.year(marks(input, "dtbmcn"), 0, 0);
    LearningOutcome learning = LearningLevel.of(programme, year);
    if (!learning.level().equals(Optional.of(level(input, "hoc_tap")))) {
      throw new IllegalStateException("another level: " + learning);
    }
    ConductOutcome conduct = Secondary.conduct(level(input, "ren_luyen"));
    return AwardOfYear.of(programme, year, learning, conduct)
            instanceof AwardOutcome.Awarded awarded
        ? awarded.title().name().vietnamese()
        : "null";
  }

  static String regularMarks(JsonNode input) {
    return String.valueOf(regularMarks(Vectors.number(input, "tiet_nam")));
  }

  private static long regularMarks(int lessons) {
    StudySubject subject = Secondary.marked("TOAN", lessons);
    return Secondary.general().slots(Secondary.plan(subject), subject, Term.FIRST).stream()
        .filter(slot -> slot.kind() == Slot.Kind.REGULAR)
        .count();
  }

  private static StudySubject subjectWith(int regularMarks) {
    return List.of(35, 70, 105).stream()
        .filter(lessons -> regularMarks(lessons) == regularMarks)
        .map(lessons -> Secondary.marked("TOAN", lessons))
        .findFirst()
        .orElseThrow();
  }

  private static SubjectResults term(StudySubject subject, TermEntries entries) {
    StudyPlan plan = Secondary.plan(subject);
    return TermResults.of(Secondary.general(), plan, Term.FIRST, Map.of(subject.code(), entries));
  }

  private static String year(StudySubject subject, TermEntries first, TermEntries second) {
    return written(
        YearResults.of(Secondary.general(), term(subject, first), term(subject, second))
            .of(subject));
  }

  private static String written(SubjectResult result) {
    return switch (result) {
      case SubjectResult.Scored scored -> scored.mark().toString();
      case SubjectResult.Commented commented -> commented.attainment().label().vietnamese();
      case SubjectResult.Exempt exempt -> "null";
      case SubjectResult.Incomplete incomplete -> "null";
    };
  }

  private static SecondaryProgramme programme(JsonNode input, SecondarySettings settings) {
    return switch (Vectors.number(input, "min_count")) {
      case 6 -> Secondary.general(settings);
      case 5 -> Secondary.continuing(settings);
      default -> throw new IllegalArgumentException("no regulation asks for so many subjects");
    };
  }

  private static List<Mark> marks(JsonNode input, String field) {
    return Vectors.decimals(input, field).stream().map(Mark::new).toList();
  }

  private static Mark mark(JsonNode input, String field) {
    return new Mark(Vectors.decimal(input, field).orElseThrow());
  }

  private static Attainment attainment(JsonNode input, String field) {
    return Arrays.stream(Attainment.values())
        .filter(value -> value.label().vietnamese().equals(Vectors.text(input, field)))
        .findFirst()
        .orElseThrow();
  }

  private static Level level(JsonNode input, String field) {
    return Arrays.stream(Level.values())
        .filter(value -> value.label().vietnamese().equals(Vectors.text(input, field)))
        .findFirst()
        .orElseThrow();
  }
}
