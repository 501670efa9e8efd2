/**
 * A certification authority for running and testing on one machine: root, issuing authority,
 * timestamp authority (RFC 3161), OCSP responder (RFC 6960) and revocation list (RFC 5280), with a
 * certificate for each invented member of staff and each school of the demonstration. Every subject
 * says that it is a test. Its keys lie on the disk under a known password, so nothing that it signs
 * may ever be trusted outside this machine.
 */
@NullMarked
package vn.hocbaso.local.authority;

import org.jspecify.annotations.NullMarked;
