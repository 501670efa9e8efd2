/**
 * Where the students of a school stand on the way to the next class at the end of the year, over
 * all classes: who moves up, who repeats, for whom a summer or a decision of the principal is open.
 * It decides nothing: the results are those of the grade books ({@link
 * vn.hocbaso.gradebook.promotion.ClassPromotions}).
 */
@NullMarked
package vn.hocbaso.gradebook.promotion;

import org.jspecify.annotations.NullMarked;
