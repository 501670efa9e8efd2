/**
 * Measures the running product on one machine. Nothing of it is delivered, and no figure of it
 * passes or fails the build.
 */
@NullMarked
package vn.hocbaso.bench;

import org.jspecify.annotations.NullMarked;
