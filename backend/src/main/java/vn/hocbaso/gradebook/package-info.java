/**
 * The grade book of a class (sổ theo dõi và đánh giá): what the homeroom teacher enters per
 * student, its history, and the closing and reopening of the year. A cell has a version; nobody
 * overwrites what he has not seen. A closed book takes no entries, and its results stay as they
 * were computed. Every change of a cell is in the append-only history, every closing, reopening and
 * reading in the trail, each in the same transaction. Uses {@code school}, {@code assessment},
 * {@code access} and {@code audit}; others read closed years through {@link
 * vn.hocbaso.gradebook.GradeBooks}.
 */
@NullMarked
package vn.hocbaso.gradebook;

import org.jspecify.annotations.NullMarked;
