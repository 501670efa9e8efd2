package vn.hocbaso.gradebook.result;

import java.util.Optional;
import java.util.OptionalInt;
import vn.hocbaso.assessment.secondary.LearningOutcome;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.SubjectResults;

/**
 * What the rules make of a student's term.
 *
 * @param conduct as the homeroom teacher gave it, or another school
 * @param conductFrom name of that school
 * @param absences sessions with and without permission
 */
public record TermFacts(
    SubjectResults results,
    LearningOutcome learning,
    Optional<Level> conduct,
    Optional<String> conductFrom,
    OptionalInt absences) {}
