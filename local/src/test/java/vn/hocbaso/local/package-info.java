/** The local environment, started for real. */
@NullMarked
package vn.hocbaso.local;

import org.jspecify.annotations.NullMarked;
