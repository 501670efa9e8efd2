/**
 * Evidence records (RFC 4998): one timestamp over a hash tree proves when each document of a whole
 * batch existed. Every document carries its own way up the tree and can be checked alone.
 */
@NullMarked
package vn.hocbaso.signing.evidence;

import org.jspecify.annotations.NullMarked;
