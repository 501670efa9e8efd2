package vn.hocbaso.gradebook.result;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.secondary.Slot;
import vn.hocbaso.assessment.secondary.SubjectReason;
import vn.hocbaso.assessment.secondary.SubjectResult;

/** Puts the results of subjects into words. */
final class SubjectVerdicts {

  private SubjectVerdicts() {}

  static SubjectVerdict of(SubjectResult result) {
    return switch (result) {
      case SubjectResult.Scored scored ->
          verdict(
              scored.subject(),
              SubjectVerdict.Status.SCORED,
              value(scored),
              reason(scored.reason()));
      case SubjectResult.Commented commented ->
          verdict(
              commented.subject(),
              SubjectVerdict.Status.COMMENTED,
              value(commented),
              reason(commented.reason()));
      case SubjectResult.Exempt exempt ->
          verdict(
              exempt.subject(),
              SubjectVerdict.Status.EXEMPT,
              null,
              Wording.inBoth(language -> Wording.text(language, "subject.exempt")));
      case SubjectResult.Incomplete incomplete ->
          verdict(
              incomplete.subject(),
              SubjectVerdict.Status.INCOMPLETE,
              null,
              GapSentences.all(incomplete.gaps()));
    };
  }

  /**
   * The year of a subject, with the name of the school that gave the result of a term it rests on.
   *
   * @param terms the results of both terms
   */
  static SubjectVerdict ofYear(SubjectResult year, List<SubjectResult> terms) {
    SubjectVerdict verdict = of(year);
    List<Label> brought = terms.stream().flatMap(term -> school(term).stream()).toList();
    return brought.isEmpty()
        ? verdict
        : new SubjectVerdict(
            verdict.subject(),
            verdict.name(),
            verdict.status(),
            verdict.value(),
            Wording.inBoth(
                language ->
                    Stream.concat(Stream.of(verdict.reason()), brought.stream())
                        .map(label -> label.in(language))
                        .collect(Collectors.joining(" "))));
  }

  private static Optional<Label> school(SubjectResult term) {
    SubjectReason reason =
        switch (term) {
          case SubjectResult.Scored scored -> scored.reason();
          case SubjectResult.Commented commented -> commented.reason();
          case SubjectResult.Exempt exempt -> null;
          case SubjectResult.Incomplete incomplete -> null;
        };
    return reason instanceof SubjectReason.Transferred(String school)
        ? Optional.of(Wording.inBoth(language -> Wording.text(language, "subject.partly", school)))
        : Optional.empty();
  }

  /** The average with one decimal, Đ or CĐ; null when there is neither. */
  static @Nullable String value(SubjectResult result) {
    return switch (result) {
      case SubjectResult.Scored scored -> scored.mark().toString();
      case SubjectResult.Commented commented -> commented.attainment().code();
      case SubjectResult.Exempt exempt -> null;
      case SubjectResult.Incomplete incomplete -> null;
    };
  }

  private static SubjectVerdict verdict(
      StudySubject subject, SubjectVerdict.Status status, @Nullable String value, Label reason) {
    return new SubjectVerdict(subject.code(), subject.name(), status, value, reason);
  }

  private static Label reason(SubjectReason reason) {
    return Wording.inBoth(language -> reason(language, reason));
  }

  private static String reason(Locale language, SubjectReason reason) {
    return switch (reason) {
      case SubjectReason.MarksOfTerm(var zeros) ->
          zeros.isEmpty()
              ? Wording.text(language, "subject.marks")
              : Wording.text(language, "subject.marksWithZeros", codes(zeros));
      case SubjectReason.BothTerms(var first, var second) ->
          Wording.text(
              language,
              "subject.bothTerms",
              Wording.mark(language, first),
              Wording.mark(language, second));
      case SubjectReason.AllReached() -> Wording.text(language, "subject.allReached");
      case SubjectReason.NotReachedIn(var failed) ->
          Wording.text(language, "subject.notReachedIn", codes(failed));
      case SubjectReason.SecondTermDecides() -> Wording.text(language, "subject.secondTerm");
      case SubjectReason.OnlyTerm(var term) ->
          Wording.text(language, "subject.onlyTerm", term.label().in(language));
      case SubjectReason.Transferred(String school) ->
          Wording.text(language, "subject.transferred", school);
      case SubjectReason.Reassessed(var original) ->
          Wording.text(language, "subject.reassessed", shown(language, original));
    };
  }

  private static String shown(Locale language, SubjectResult result) {
    return switch (result) {
      case SubjectResult.Scored scored -> Wording.mark(language, scored.mark());
      case SubjectResult.Commented commented -> commented.attainment().label().in(language);
      case SubjectResult.Exempt exempt -> Wording.text(language, "subject.exempt");
      case SubjectResult.Incomplete incomplete ->
          GapSentences.sentence(language, incomplete.gaps());
    };
  }

  private static String codes(List<Slot> slots) {
    return slots.stream().map(Slot::code).collect(Collectors.joining(", "));
  }
}
