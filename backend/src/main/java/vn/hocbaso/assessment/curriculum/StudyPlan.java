package vn.hocbaso.assessment.curriculum;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The subjects of one student in one school year.
 *
 * @param subjects in the order of the form, each code once
 * @param topics by subject code, the terms in which its learning topics are assessed
 */
public record StudyPlan(List<StudySubject> subjects, Map<String, Set<Term>> topics) {

  public StudyPlan {
    subjects = List.copyOf(subjects);
    topics = Map.copyOf(topics);
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("a plan has subjects");
    }
    Set<String> codes = new HashSet<>();
    for (StudySubject subject : subjects) {
      if (!codes.add(subject.code())) {
        throw new IllegalArgumentException("twice in the plan: " + subject.code());
      }
    }
  }

  /** The subject with this code, or empty when the student does not have it. */
  public Optional<StudySubject> subject(String code) {
    return subjects.stream().filter(subject -> subject.code().equals(code)).findFirst();
  }

  /** Whether a learning topic of this subject is assessed in this term. */
  public boolean hasTopic(StudySubject subject, Term term) {
    return topics.getOrDefault(subject.code(), Set.of()).contains(term);
  }

  /** The same plan with the lessons of a class whose subjects have more or fewer than usual. */
  public StudyPlan withLessons(Map<String, Integer> lessons) {
    return new StudyPlan(
        subjects.stream()
            .map(
                subject ->
                    subject.withLessons(
                        lessons.getOrDefault(subject.code(), subject.lessonsPerYear())))
            .toList(),
        topics);
  }
}
