/**
 * Changes that take effect once, however often they are sent: a line that drops between the work
 * and its answer leaves the caller not knowing, and asking again must be safe.
 */
@NullMarked
package vn.hocbaso.platform.once;

import org.jspecify.annotations.NullMarked;
