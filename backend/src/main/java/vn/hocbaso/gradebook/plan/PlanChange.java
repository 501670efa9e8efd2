package vn.hocbaso.gradebook.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;

/** A change of what the students of a class study, before it is kept. */
record PlanChange(ClassStudies before, ClassStudies after) {

  /**
   * Lets the change pass unless a closed book would read differently.
   *
   * @throws DomainException {@code STUDY_PLAN_BOOK_CLOSED}
   */
  void requireOpen(ClassBooks.Closed closed) {
    Set<UUID> students = new HashSet<>(before.special().keySet());
    students.addAll(after.special().keySet());
    boolean alters =
        alters(before.usual(), after.usual(), closed)
            || students.stream()
                .anyMatch(student -> alters(before.of(student), after.of(student), closed));
    if (alters) {
      throw DomainException.of(PlanProblem.STUDY_PLAN_BOOK_CLOSED);
    }
  }

  private static boolean alters(Study old, Study changed, ClassBooks.Closed closed) {
    if (closed.year()) {
      boolean decidable = !closed.promotion() && !old.isUnassessed();
      return !old.equals(decidable ? changed.with(old.decisions()) : changed);
    }
    return closed.terms().stream().anyMatch(term -> !old.isSameIn(term, changed));
  }
}
