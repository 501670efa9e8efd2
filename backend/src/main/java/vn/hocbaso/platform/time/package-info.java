/** Time: one clock for the whole service, and the time zone in which Vietnam lives. */
@NullMarked
package vn.hocbaso.platform.time;

import org.jspecify.annotations.NullMarked;
