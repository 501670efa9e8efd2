/** What every capability stands on: problems, HTTP conventions, time, identifiers. */
@NullMarked
package vn.hocbaso.platform;

import org.jspecify.annotations.NullMarked;
