/**
 * Grade books as Excel files, both ways. A file goes out made for one class and whoever asked for
 * it, and comes back as a set of changes that a person looks at before it is applied.
 *
 * <p>What a file says is only ever a wish: {@link vn.hocbaso.gradebook.BookPages} decides over
 * rights, times, values and versions as for every other entry. Counts always add up: every cell
 * that was read is unchanged, applied or refused, and the one who sent the file is told why.
 */
@NullMarked
package vn.hocbaso.exchange.gradesheet;

import org.jspecify.annotations.NullMarked;
