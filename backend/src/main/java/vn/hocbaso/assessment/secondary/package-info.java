/**
 * Assessment of grades 6 to 12 (TT22/2021 and, with other numbers, TT43/2021): from marks to the
 * result of a subject, from subjects to the learning result, and on to promotion and awards. A
 * {@link vn.hocbaso.assessment.secondary.SecondaryProgramme} is a rule set under the settings of an
 * installation; each rule is a class with one door that takes the programme and answers with a
 * result and its reason, or with what is missing. No answer is a guess.
 */
@NullMarked
package vn.hocbaso.assessment.secondary;

import org.jspecify.annotations.NullMarked;
