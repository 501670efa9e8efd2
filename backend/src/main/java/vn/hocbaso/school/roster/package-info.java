/**
 * The door for lists that come in bulk from programs: classes, staff, students, enrolments. Each
 * call reads or writes a whole list with one statement, inside the caller's transaction. Rights,
 * wire formats and versions at the sender are the caller's; what a school's lists may be is decided
 * here and by the database.
 */
@NullMarked
package vn.hocbaso.school.roster;

import org.jspecify.annotations.NullMarked;
