package vn.hocbaso.gradebook.plan;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All that is stored of the plans of a class.
 *
 * @param version of the class's own plan; 0 until something is said
 */
record KeptPlan(long version, ClassContent ofClass, Map<UUID, Versioned> students) {

  /** What is stored of a student, with its version. */
  record Versioned(long version, KeptStudent kept) {

    static final Versioned NEVER = new Versioned(0, KeptStudent.USUAL);
  }

  KeptPlan {
    students = Map.copyOf(students);
  }

  Versioned of(UUID studentId) {
    return students.getOrDefault(studentId, Versioned.NEVER);
  }

  ClassStudies studies() {
    Study usual = ofClass.study();
    return new ClassStudies(
        usual,
        students.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> {
                      KeptStudent kept = entry.getValue().kept();
                      return kept.study().study(usual, kept.decisions().decisions());
                    })));
  }
}
