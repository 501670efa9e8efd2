package vn.hocbaso.gradebook.result;

import org.jspecify.annotations.Nullable;

/**
 * A subject over the year.
 *
 * @param first value of term 1; null without one
 * @param second value of term 2; null without one
 * @param year the result of the year, which stays as it is whatever summer brings
 * @param reassessable whether the student may be reassessed in it
 * @param reassessed what takes the place of the year's result for promotion; null without a new one
 */
public record YearSubject(
    @Nullable String first,
    @Nullable String second,
    SubjectVerdict year,
    boolean reassessable,
    @Nullable SubjectVerdict reassessed) {}
