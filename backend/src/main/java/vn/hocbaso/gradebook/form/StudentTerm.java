package vn.hocbaso.gradebook.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.LearningLevel;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.assessment.secondary.Sitting;
import vn.hocbaso.assessment.secondary.Slot;
import vn.hocbaso.assessment.secondary.SubjectResults;
import vn.hocbaso.assessment.secondary.TermEntries;
import vn.hocbaso.assessment.secondary.TermResults;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Columns;
import vn.hocbaso.gradebook.column.SecondaryColumns;
import vn.hocbaso.gradebook.column.TermValues;
import vn.hocbaso.gradebook.plan.FormerTerm;
import vn.hocbaso.gradebook.plan.Study;
import vn.hocbaso.gradebook.result.TermFacts;

/** One student in one term: which columns apply, and what the values in them amount to. */
record StudentTerm(SecondaryProgramme programme, StudyPlan plan, Study study, Term term) {

  /** The columns of the class that the student does not have, each with the reason. */
  Map<String, Label> notApplicable(List<Column> columns) {
    Map<String, Label> reasons = new HashMap<>();
    Map<String, Set<String>> slots = new HashMap<>();
    for (StudySubject subject : plan.subjects()) {
      slots.put(
          subject.code(),
          programme.slots(plan, subject, term).stream()
              .map(Slot::code)
              .collect(Collectors.toUnmodifiableSet()));
    }
    for (Column column : columns) {
      Label why = why(column, slots);
      if (why != null) {
        reasons.put(column.code(), why);
      }
    }
    return reasons;
  }

  /** What follows from the values of the term, by column code. */
  TermFacts facts(Map<String, String> values) {
    Map<String, TermEntries> entries =
        plan.subjects().stream()
            .collect(Collectors.toMap(StudySubject::code, subject -> entries(subject, values)));
    SubjectResults results = TermResults.of(programme, plan, term, entries);
    Optional<Level> brought = former().flatMap(FormerTerm::conduct);
    return new TermFacts(
        results,
        LearningLevel.of(programme, results),
        brought.or(
            () -> Optional.ofNullable(values.get(SecondaryColumns.CONDUCT)).flatMap(Level::of)),
        brought.isPresent() ? former().map(FormerTerm::school) : Optional.empty(),
        former().map(FormerTerm::absences).filter(OptionalInt::isPresent).orElse(absences(values)));
  }

  /** Whether a value in the column would be neither counted nor passed over. */
  boolean strands(String column) {
    int dot = column.lastIndexOf('.');
    Optional<StudySubject> subject = plan.subject(column.substring(0, Math.max(dot, 0)));
    Optional<Slot> slot = Slot.of(column.substring(dot + 1));
    return subject.isPresent()
        && slot.isPresent()
        && (isBrought(subject.get().code())
            || !programme.slots(plan, subject.get(), term).contains(slot.get()));
  }

  /** Why the student does not have the column, given the slots of the subjects studied. */
  private @Nullable Label why(Column column, Map<String, Set<String>> slots) {
    String code = column.subject();
    if (code == null) {
      return whyGeneral(column.code());
    }
    Set<String> own = slots.get(code);
    if (own == null) {
      return Why.NOT_STUDIED;
    }
    if (study.isUnassessed()) {
      return Why.NOT_ASSESSED;
    }
    if (exempt().contains(code)) {
      return Why.EXEMPT;
    }
    if (isBrought(code)) {
      return Why.TRANSFERRED;
    }
    String slot = column.slot();
    return slot == null || own.contains(slot) ? null : Why.NO_SUCH_COLUMN;
  }

  private @Nullable Label whyGeneral(String code) {
    if (study.isUnassessed() && code.equals(SecondaryColumns.CONDUCT)) {
      return Why.NOT_ASSESSED;
    }
    boolean brought =
        switch (code) {
          case SecondaryColumns.CONDUCT -> former().flatMap(FormerTerm::conduct).isPresent();
          case Columns.ABSENCE_EXCUSED, Columns.ABSENCE_UNEXCUSED ->
              former().map(FormerTerm::absences).filter(OptionalInt::isPresent).isPresent();
          default -> false;
        };
    return brought ? Why.TRANSFERRED : null;
  }

  private Optional<FormerTerm> former() {
    return study.formerIn(term);
  }

  private boolean isBrought(String subject) {
    return former().filter(given -> given.hasResult(subject)).isPresent();
  }

  private Set<String> exempt() {
    return study.exemptIn(term);
  }

  private TermEntries entries(StudySubject subject, Map<String, String> values) {
    if (study.isUnassessed() || exempt().contains(subject.code())) {
      return new TermEntries.Exempted();
    }
    FormerTerm given = former().orElse(null);
    if (given != null && given.hasResult(subject.code())) {
      return brought(subject, given);
    }
    return switch (subject.kind()) {
      case MARK -> new TermEntries.Marks(sittings(subject, values, TermValues::mark));
      case COMMENT -> new TermEntries.Comments(sittings(subject, values, TermValues::attainment));
    };
  }

  private static TermEntries brought(StudySubject subject, FormerTerm given) {
    return switch (subject.kind()) {
      case MARK ->
          new TermEntries.TransferredMark(
              Objects.requireNonNull(given.averages().get(subject.code())), given.school());
      case COMMENT ->
          new TermEntries.TransferredComment(
              Objects.requireNonNull(given.comments().get(subject.code())), given.school());
    };
  }

  /** Every stored sitting of the subject, those in columns that it no longer has included. */
  private static <V> Map<Slot, Sitting<V>> sittings(
      StudySubject subject, Map<String, String> values, Function<String, Sitting<V>> read) {
    Map<Slot, Sitting<V>> sittings = new HashMap<>();
    String prefix = subject.code() + ".";
    values.forEach(
        (column, value) -> {
          if (column.startsWith(prefix)) {
            Slot.of(column.substring(prefix.length()))
                .ifPresent(slot -> sittings.put(slot, read.apply(value)));
          }
        });
    return sittings;
  }

  private static OptionalInt absences(Map<String, String> values) {
    String excused = values.get(Columns.ABSENCE_EXCUSED);
    String unexcused = values.get(Columns.ABSENCE_UNEXCUSED);
    return excused == null || unexcused == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(excused) + Integer.parseInt(unexcused));
  }
}
