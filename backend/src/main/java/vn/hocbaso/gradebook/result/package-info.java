/**
 * Results of students as people read them: what is missing, what follows, and the sentence that
 * says which condition decided it, in Vietnamese and English. Only {@code gradebook} uses this.
 */
@NullMarked
package vn.hocbaso.gradebook.result;

import org.jspecify.annotations.NullMarked;
