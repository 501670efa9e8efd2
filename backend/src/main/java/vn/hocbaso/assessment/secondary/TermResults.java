package vn.hocbaso.assessment.secondary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.SubjectKind;
import vn.hocbaso.assessment.curriculum.Term;

/** The results of all subjects of a student for one term (TT22/2021, Art. 9.1). */
public final class TermResults {

  private TermResults() {}

  /**
   * One result for each subject of the plan.
   *
   * @param entries by subject code; a subject without entries is incomplete
   * @throws IllegalArgumentException when entries belong to no subject of the plan or are of the
   *     wrong kind for theirs
   */
  public static SubjectResults of(
      SecondaryProgramme programme, StudyPlan plan, Term term, Map<String, TermEntries> entries) {
    Set<String> unknown = new HashSet<>(entries.keySet());
    plan.subjects().forEach(subject -> unknown.remove(subject.code()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("not in the plan: " + unknown);
    }
    return new SubjectResults(
        plan,
        plan.subjects().stream()
            .map(
                subject ->
                    result(
                        programme,
                        subject,
                        programme.slots(plan, subject, term),
                        entries.getOrDefault(subject.code(), TermEntries.none(subject.kind()))))
            .toList());
  }

  private static SubjectResult result(
      SecondaryProgramme programme, StudySubject subject, List<Slot> slots, TermEntries entries) {
    return switch (entries) {
      case TermEntries.Marks(var sittings) -> {
        require(subject, SubjectKind.MARK);
        yield SemesterAverage.of(
            programme.provisions().marks().weights(), subject, slots, sittings);
      }
      case TermEntries.Comments(var sittings) -> {
        require(subject, SubjectKind.COMMENT);
        yield CommentOfTerm.of(subject, slots, sittings);
      }
      case TermEntries.TransferredMark(Mark average, String school) -> {
        require(subject, SubjectKind.MARK);
        yield new SubjectResult.Scored(
            subject, Average.of(average), new SubjectReason.Transferred(school));
      }
      case TermEntries.TransferredComment(Attainment attainment, String school) -> {
        require(subject, SubjectKind.COMMENT);
        yield new SubjectResult.Commented(
            subject, attainment, new SubjectReason.Transferred(school));
      }
      case TermEntries.Exempted() -> new SubjectResult.Exempt(subject);
    };
  }

  private static void require(StudySubject subject, SubjectKind kind) {
    if (subject.kind() != kind) {
      throw new IllegalArgumentException(subject.code() + " is not assessed by " + kind);
    }
  }
}
