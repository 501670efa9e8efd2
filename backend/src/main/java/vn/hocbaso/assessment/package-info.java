/**
 * The assessment regulations as pure functions over data: which subjects and traits a grade has,
 * which values may be entered for them, and which year-end result follows, with the condition that
 * decided it. This package holds primary education and what all share; grades 6 to 12 have their
 * subjects in {@code curriculum} and their rules in {@code secondary}, and {@code regulation}
 * chooses among all. Nothing here knows a framework, a database or the time of day; the same input
 * always gives the same answer. A regulation is one {@link vn.hocbaso.assessment.RuleSet} value,
 * chosen by school year and grade, so that a successor is added beside the others and changes none
 * of them.
 */
@NullMarked
package vn.hocbaso.assessment;

import org.jspecify.annotations.NullMarked;
