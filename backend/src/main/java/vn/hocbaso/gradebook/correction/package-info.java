/**
 * Corrections of closed books (yêu cầu sửa điểm): a teacher asks for one value of one student to be
 * opened, a manager approves it for a set time or refuses it. Only this part knows which cells are
 * open; who may enter a column and what follows from a new value, the grade book decides.
 */
@NullMarked
package vn.hocbaso.gradebook.correction;

import org.jspecify.annotations.NullMarked;
