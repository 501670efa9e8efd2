/**
 * What each student of a class studies in its school year and how it is assessed: electives,
 * learning topics, optional subjects and lessons of the class, choices of single students,
 * exemptions, individual education plans of students with a disability, and what the principal
 * decides where the rules leave it open. Changes are versioned, remembered in the trail, and
 * refused where they would alter a closed book.
 */
@NullMarked
package vn.hocbaso.gradebook.plan;

import org.jspecify.annotations.NullMarked;
