/** Identifiers and digests. */
@NullMarked
package vn.hocbaso.platform.id;

import org.jspecify.annotations.NullMarked;
