/** Finds the regulation for any grade of any kind of school. */
@NullMarked
package vn.hocbaso.assessment.regulation;

import org.jspecify.annotations.NullMarked;
