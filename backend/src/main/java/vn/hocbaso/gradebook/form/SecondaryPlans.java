package vn.hocbaso.gradebook.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hocbaso.assessment.curriculum.PlanDecision;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.assessment.secondary.Slot;
import vn.hocbaso.gradebook.column.SubjectSlots;
import vn.hocbaso.gradebook.plan.ClassStudies;
import vn.hocbaso.gradebook.plan.Study;

/** Turns what students chose into study plans, and their plans into the subjects of a book. */
public final class SecondaryPlans {

  private static final Comparator<Slot> BOOK_ORDER =
      Comparator.comparing(Slot::kind).thenComparing(Slot::number);

  private SecondaryPlans() {}

  /** The plan of a student, or empty when the choices make none. */
  public static Optional<StudyPlan> of(SecondaryProgramme programme, Study study) {
    return programme.curriculum().plan(programme.grade(), study.choices())
            instanceof PlanDecision.Accepted(StudyPlan plan)
        ? Optional.of(plan.withLessons(study.lessons()))
        : Optional.empty();
  }

  /** Whether everybody of the class has a plan. */
  public static boolean areComplete(SecondaryProgramme programme, ClassStudies studies) {
    return studies.distinct().stream().allMatch(study -> of(programme, study).isPresent());
  }

  /** The subjects that somebody of the class studies, in the order of the form. */
  static List<StudySubject> subjects(SecondaryProgramme programme, ClassStudies studies) {
    List<StudyPlan> plans = plans(programme, studies);
    return programme.curriculum().offered(programme.grade()).stream()
        .flatMap(
            offered ->
                plans.stream().flatMap(plan -> plan.subject(offered.code()).stream()).limit(1))
        .toList();
  }

  /** The same with the columns that somebody has in a term. */
  static List<SubjectSlots> slots(SecondaryProgramme programme, ClassStudies studies, Term term) {
    List<StudyPlan> plans = plans(programme, studies);
    List<SubjectSlots> found = new ArrayList<>();
    for (StudySubject subject : subjects(programme, studies)) {
      Set<Slot> slots = new LinkedHashSet<>();
      plans.forEach(
          plan ->
              plan.subject(subject.code())
                  .ifPresent(own -> slots.addAll(programme.slots(plan, own, term))));
      found.add(new SubjectSlots(subject, slots.stream().sorted(BOOK_ORDER).toList()));
    }
    return found;
  }

  private static List<StudyPlan> plans(SecondaryProgramme programme, ClassStudies studies) {
    return studies.distinct().stream().flatMap(study -> of(programme, study).stream()).toList();
  }
}
