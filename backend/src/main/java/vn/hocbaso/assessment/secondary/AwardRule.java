package vn.hocbaso.assessment.secondary;

/**
 * The conditions of one title beside conduct Tốt and learning Tốt.
 *
 * @param count how many averages of the year reach {@code minimum}; 0 when no number is asked for
 */
record AwardRule(Title title, int count, Mark minimum) {}
