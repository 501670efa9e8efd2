/**
 * Counts wrong PINs, in the database, so that nobody can guess one: neither by many tries nor by
 * many at once.
 */
@NullMarked
package vn.hocbaso.signing.pin;

import org.jspecify.annotations.NullMarked;
