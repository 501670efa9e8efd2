package vn.hocbaso.gradebook.plan;

import jakarta.validation.constraints.NotNull;

/** What is stored of a student. */
record KeptStudent(@NotNull StudentContent study, @NotNull DecisionsContent decisions) {

  static final KeptStudent USUAL = new KeptStudent(StudentContent.USUAL, DecisionsContent.NONE);
}
