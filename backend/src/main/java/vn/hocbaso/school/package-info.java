/**
 * Who and what exists: schools, staff with their classes, students with their identities and
 * enrolment. Other capabilities read through {@link vn.hocbaso.school.SchoolDirectory} and change
 * students through {@link vn.hocbaso.school.StudentRegister}; every change of a student leaves its
 * history in the same transaction.
 */
@NullMarked
package vn.hocbaso.school;

import org.jspecify.annotations.NullMarked;
