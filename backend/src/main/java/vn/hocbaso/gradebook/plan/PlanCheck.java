package vn.hocbaso.gradebook.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.Subject;
import vn.hocbaso.assessment.Trait;
import vn.hocbaso.assessment.curriculum.Choices;
import vn.hocbaso.assessment.curriculum.PlanDecision;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Violation;

/** Finds all that is wrong with a plan that somebody wants to set. */
final class PlanCheck {

  private final ClassBooks.Offer offer;
  private final List<Violation> faults = new ArrayList<>();

  PlanCheck(ClassBooks.Offer offer) {
    this.offer = offer;
  }

  /** Looks at the plan of a class. */
  PlanCheck of(ClassContent content) {
    choices("/choices", content.choices());
    Set<String> subjects = subjects();
    for (int index = 0; index < content.lessons().size(); index++) {
      known("/lessons/" + index + "/subject", content.lessons().get(index).subject(), subjects);
    }
    return this;
  }

  /** Looks at the plan of a student. */
  PlanCheck of(StudentContent content) {
    if (content.choices() != null) {
      choices("/choices", content.choices());
    }
    Set<String> possible = exemptible();
    for (int index = 0; index < content.exemptions().size(); index++) {
      StudentContent.Exempt exempt = content.exemptions().get(index);
      known("/exemptions/" + index + "/subject", exempt.subject(), possible);
      term("/exemptions/" + index + "/term", exempt.term());
    }
    if (content.former() != null) {
      former(content.former());
    }
    Set<String> exempt =
        content.exemptions().stream()
            .map(StudentContent.Exempt::subject)
            .collect(Collectors.toSet());
    if (exempt.containsAll(subjects())) {
      faults.add(Violation.at("/exemptions", "PLAN_ALL_EXEMPT"));
    }
    return this;
  }

  /** Looks at the decisions on a student. */
  PlanCheck of(DecisionsContent content) {
    if (content.learning() != null && Level.of(content.learning().level()).isEmpty()) {
      faults.add(Violation.at("/learning/level", "PLAN_LEVEL_UNKNOWN"));
    }
    if (content.learning() != null && offer instanceof ClassBooks.Offer.Primary) {
      faults.add(Violation.at("/learning", "PLAN_DECISION_NOT_OPEN"));
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws DomainException {@code STUDY_PLAN_INVALID} with everything found
   */
  void requireSound() {
    if (!faults.isEmpty()) {
      throw DomainException.of(PlanProblem.STUDY_PLAN_INVALID).withViolations(faults);
    }
  }

  private void former(FormerContent content) {
    switch (offer) {
      case ClassBooks.Offer.Primary primary ->
          faults.add(Violation.at("/former", "PLAN_FORMER_SECONDARY_ONLY"));
      case ClassBooks.Offer.Secondary(SecondaryProgramme programme) -> {
        term("/former/term", content.term());
        if (content.conduct() != null && Level.of(content.conduct()).isEmpty()) {
          faults.add(Violation.at("/former/conduct", "PLAN_LEVEL_UNKNOWN"));
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < content.results().size(); index++) {
          String pointer = "/former/results/" + index;
          FormerContent.Result result = content.results().get(index);
          if (!seen.add(result.subject())) {
            faults.add(Violation.at(pointer + "/subject", "PLAN_FORMER_TWICE"));
          }
          programme.curriculum().offered(programme.grade()).stream()
              .filter(subject -> subject.code().equals(result.subject()))
              .findFirst()
              .ifPresentOrElse(
                  subject -> readable(pointer + "/value", subject, result),
                  () -> known(pointer + "/subject", result.subject(), Set.of()));
        }
      }
    }
  }

  private void readable(String pointer, StudySubject subject, FormerContent.Result result) {
    boolean readable =
        switch (subject.kind()) {
          case MARK -> result.mark().isPresent();
          case COMMENT -> result.attainment().isPresent();
        };
    if (!readable) {
      faults.add(Violation.at(pointer, "PLAN_FORMER_VALUE_" + subject.kind().name()));
    }
  }

  private void choices(String pointer, ChoicesContent content) {
    for (int index = 0; index < content.topics().size(); index++) {
      for (String term : content.topics().get(index).terms()) {
        term(pointer + "/topics/" + index + "/terms", term);
      }
    }
    switch (offer) {
      case ClassBooks.Offer.Primary primary ->
          chosen(content.choices())
              .forEach(code -> faults.add(Violation.at(pointer, "PLAN_NOT_OFFERED", code)));
      case ClassBooks.Offer.Secondary(SecondaryProgramme programme) -> {
        if (programme.curriculum().plan(programme.grade(), content.choices())
            instanceof PlanDecision.Refused(var problems)) {
          problems.forEach(problem -> faults.add(fault(pointer, problem)));
        }
      }
    }
  }

  private static Stream<String> chosen(Choices choices) {
    return Stream.of(choices.electives(), choices.topics().keySet(), choices.optional())
        .flatMap(Set::stream)
        .sorted();
  }

  private static Violation fault(String pointer, PlanDecision.Problem problem) {
    return switch (problem) {
      case PlanDecision.NotOffered(String code) -> Violation.at(pointer, "PLAN_NOT_OFFERED", code);
      case PlanDecision.NumberOfElectives(int chosen, int required) ->
          Violation.at(pointer + "/electives", "PLAN_NUMBER_OF_ELECTIVES", chosen, required);
      case PlanDecision.NumberOfTopics(int chosen, int required) ->
          Violation.at(pointer + "/topics", "PLAN_NUMBER_OF_TOPICS", chosen, required);
      case PlanDecision.NoTopics(String code) ->
          Violation.at(pointer + "/topics", "PLAN_NO_TOPICS", code);
    };
  }

  private void known(String pointer, String code, Set<String> possible) {
    if (!possible.contains(code)) {
      faults.add(Violation.at(pointer, "PLAN_SUBJECT_UNKNOWN", code));
    }
  }

  private void term(String pointer, @Nullable String code) {
    if (code != null && Term.of(code).isEmpty()) {
      faults.add(Violation.at(pointer, "PLAN_TERM_UNKNOWN"));
    }
  }

  private Set<String> subjects() {
    return switch (offer) {
      case ClassBooks.Offer.Primary(Programme programme) ->
          programme.subjects().stream().map(Subject::code).collect(Collectors.toSet());
      case ClassBooks.Offer.Secondary(SecondaryProgramme programme) ->
          programme.curriculum().offered(programme.grade()).stream()
              .map(StudySubject::code)
              .collect(Collectors.toSet());
    };
  }

  private Set<String> exemptible() {
    Stream<String> traits =
        offer instanceof ClassBooks.Offer.Primary(Programme programme)
            ? programme.traits().stream().map(Trait::code)
            : Stream.empty();
    return Stream.concat(subjects().stream(), traits).collect(Collectors.toSet());
  }
}
