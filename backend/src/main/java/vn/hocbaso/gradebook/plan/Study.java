package vn.hocbaso.gradebook.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hocbaso.assessment.curriculum.Choices;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.AssessmentBasis;

/**
 * What one student studies and how it is assessed.
 *
 * @param lessons tiết/năm by subject code where the class has more or fewer than usual
 * @param former the term whose results another school gave
 */
public record Study(
    Choices choices,
    Map<String, Integer> lessons,
    List<Exemption> exemptions,
    AssessmentBasis basis,
    Optional<FormerTerm> former,
    Decisions decisions) {

  /** Nothing chosen, nobody exempt: what a class has until somebody says otherwise. */
  public static final Study USUAL =
      new Study(
          Choices.NONE,
          Map.of(),
          List.of(),
          AssessmentBasis.CURRICULUM,
          Optional.empty(),
          Decisions.NONE);

  /** Copies the collections so that the study cannot change. */
  public Study {
    lessons = Map.copyOf(lessons);
    exemptions = List.copyOf(exemptions);
  }

  /** Whether nothing of the student is assessed. */
  public boolean isUnassessed() {
    return basis == AssessmentBasis.NOT_ASSESSED;
  }

  /** Codes of what the student is exempt from in this term. */
  public Set<String> exemptIn(Term term) {
    return exemptions.stream()
        .filter(exemption -> exemption.holdsIn(term))
        .map(Exemption::subject)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What another school gave for this term. */
  public Optional<FormerTerm> formerIn(Term term) {
    return former.filter(given -> given.term() == term);
  }

  /** The same with other decisions of the principal. */
  Study with(Decisions made) {
    return new Study(choices, lessons, exemptions, basis, former, made);
  }

  /** Whether this and another study make the same book of a term. */
  boolean isSameIn(Term term, Study other) {
    return choices.electives().equals(other.choices.electives())
        && choices.optional().equals(other.choices.optional())
        && topicsIn(term).equals(other.topicsIn(term))
        && lessons.equals(other.lessons)
        && exemptIn(term).equals(other.exemptIn(term))
        && formerIn(term).equals(other.formerIn(term))
        && isUnassessed() == other.isUnassessed();
  }

  private Set<String> topicsIn(Term term) {
    return choices.topics().entrySet().stream()
        .filter(topic -> topic.getValue().contains(term))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
