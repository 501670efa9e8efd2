/**
 * The result of a student's year as people read it: what is missing, the overall result, and the
 * sentence that says which condition decided it, in Vietnamese and English. Only {@code gradebook}
 * uses this.
 */
@NullMarked
package vn.hocbaso.gradebook.result;

import org.jspecify.annotations.NullMarked;
