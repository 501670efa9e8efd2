/**
 * What comes in and goes out in bulk. Here: the import of students from a class list in Excel, in
 * three steps: the file is checked against the register, a person looks at what would change, and
 * one confirmation applies exactly that or nothing.
 *
 * <p>Nothing reaches the register but through {@link vn.hocbaso.school.StudentRegister}, and never
 * on the strength of a check that the register has outgrown.
 */
@NullMarked
package vn.hocbaso.exchange;

import org.jspecify.annotations.NullMarked;
