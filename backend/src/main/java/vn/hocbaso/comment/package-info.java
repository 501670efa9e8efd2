/**
 * The bank of comments (ngân hàng nhận xét): phrases of the school and of each teacher, with a
 * placeholder where the student's name goes, and the choice of those that fit a student's own
 * results. Phrases hold no personal data, and nothing leaves the system: the choice is made by
 * subject, grade, level and mark alone. Uses {@code school}, {@code gradebook}, {@code assessment},
 * {@code access} and {@code audit}; nothing depends on it.
 */
@NullMarked
package vn.hocbaso.comment;

import org.jspecify.annotations.NullMarked;
