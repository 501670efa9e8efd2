/**
 * Entry windows (thời gian nhập): between which moments values are taken into the grade books of a
 * period, for the school and narrower for a class or a subject. Whether an entry is in time is
 * asked in the transaction that writes it.
 */
@NullMarked
package vn.hocbaso.gradebook.window;

import org.jspecify.annotations.NullMarked;
