/**
 * Signing keys and who may use them. A provider finds a signer's certificate without asking anybody
 * and opens the key for one session after the PIN; a PIN is an argument, never a field that lives
 * longer than the call, never logged. Wrong PINs are counted in the database.
 */
@NullMarked
package vn.hocbaso.signing.key;

import org.jspecify.annotations.NullMarked;
