package vn.hocbaso.assessment.curriculum;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a student, in practice a class, has chosen for a school year.
 *
 * @param electives codes of the chosen electives (môn học lựa chọn)
 * @param topics by subject code, the terms in which its learning topics are assessed
 * @param optional codes of the optional subjects (môn học tự chọn)
 */
public record Choices(Set<String> electives, Map<String, Set<Term>> topics, Set<String> optional) {

  /** Nothing to choose, as in lower secondary school without optional subjects. */
  public static final Choices NONE = new Choices(Set.of(), Map.of(), Set.of());

  public Choices {
    electives = Set.copyOf(electives);
    topics = Map.copyOf(topics);
    optional = Set.copyOf(optional);
  }

  /** Topics of these subjects, assessed once in each term. */
  public static Map<String, Set<Term>> topicsInBothTerms(Set<String> subjects) {
    return subjects.stream()
        .collect(Collectors.toMap(subject -> subject, subject -> EnumSet.allOf(Term.class)));
  }
}
