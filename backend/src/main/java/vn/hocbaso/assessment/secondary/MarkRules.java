package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.SubjectKind;

/**
 * How often a subject is assessed in a term and what each assessment weighs.
 *
 * @param steps numbers of regular marks by lessons per year, in ascending order
 * @param commented number of regular results of a subject assessed by comment only
 */
record MarkRules(List<Step> steps, int commented, Weights weights) {

  /** Up to so many lessons per year, so many regular marks in each term. */
  record Step(int lessons, int marks) {}

  MarkRules {
    steps = List.copyOf(steps);
  }

  int regular(StudySubject subject) {
    return switch (subject.kind()) {
      case COMMENT -> commented;
      case MARK ->
          steps.stream()
              .filter(step -> subject.lessonsPerYear() <= step.lessons())
              .findFirst()
              .orElseThrow()
              .marks();
    };
  }

  /** The columns of a term, in the order of the class book. */
  List<Slot> slots(StudySubject subject, boolean topic, SecondarySettings.Topics counting) {
    boolean takesPlace =
        topic
            && counting == SecondarySettings.Topics.INCLUDED
            && subject.kind() == SubjectKind.MARK;
    int regular = regular(subject) - (takesPlace ? 1 : 0);
    List<Slot> slots =
        new ArrayList<>(IntStream.rangeClosed(1, regular).mapToObj(Slot::regular).toList());
    if (topic) {
      slots.add(Slot.TOPIC);
    }
    slots.add(Slot.MID_TERM);
    slots.add(Slot.END_OF_TERM);
    return List.copyOf(slots);
  }
}
