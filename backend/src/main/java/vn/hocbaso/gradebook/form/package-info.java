/**
 * What the books of a class consist of, by the regulation of its grade: which periods there are,
 * the columns of each, which of them do not apply to a student, what is missing and what follows.
 * Pure; the primary and the secondary family each have their own forms behind one interface.
 */
@NullMarked
package vn.hocbaso.gradebook.form;

import org.jspecify.annotations.NullMarked;
