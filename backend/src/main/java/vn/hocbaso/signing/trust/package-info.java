/**
 * Whom the service believes: trust anchors, timestamp authority, revocation answers, and the check
 * of a certificate before it signs. Network addresses are taken only from the configuration and
 * from certificates that lead to a trust anchor, never from a document that anyone may send.
 */
@NullMarked
package vn.hocbaso.signing.trust;

import org.jspecify.annotations.NullMarked;
