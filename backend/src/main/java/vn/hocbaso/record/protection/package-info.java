/**
 * Renewal in bulk: issued files stay as they are for ever, and what proves them is renewed before
 * the authorities or hash functions behind it age.
 */
@NullMarked
package vn.hocbaso.record.protection;

import org.jspecify.annotations.NullMarked;
