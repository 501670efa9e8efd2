package vn.hocbaso.gradebook.plan;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.Mark;

/**
 * What a student who came in the course of the year (học sinh chuyển đến) brought along of a term:
 * the results that the former school gave. What it did not give is assessed here like anybody's.
 *
 * @param school name of the former school
 * @param averages ĐTBmhk by subject code
 * @param comments results of subjects assessed by comment only, by subject code
 * @param absences sessions, with and without permission
 */
public record FormerTerm(
    Term term,
    String school,
    Map<String, Mark> averages,
    Map<String, Attainment> comments,
    Optional<Level> conduct,
    OptionalInt absences) {

  /** Copies the maps so that the term cannot change. */
  public FormerTerm {
    averages = Map.copyOf(averages);
    comments = Map.copyOf(comments);
  }

  /** Whether the former school gave a result in the subject with this code. */
  public boolean hasResult(String subject) {
    return averages.containsKey(subject) || comments.containsKey(subject);
  }
}
