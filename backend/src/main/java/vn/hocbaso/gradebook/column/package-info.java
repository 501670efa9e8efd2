/**
 * The columns of a grade book and the reading of what people type into them. Pure functions: a raw
 * text becomes the one canonical form that is stored, or a refusal with its reason. Only {@code
 * gradebook} uses this.
 */
@NullMarked
package vn.hocbaso.gradebook.column;

import org.jspecify.annotations.NullMarked;
