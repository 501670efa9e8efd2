/**
 * Keys in hardware that the service reaches through a PKCS#11 module: a security module (HSM) or a
 * token in the server. The way in is the module's own function table, because what the platform's
 * PKCS#11 provider hides is what counts here: tokens by their label, locked PINs, and a login that
 * belongs to the whole process and not to one signer.
 *
 * <p>Made for 64-bit Linux and macOS, where the module's integers have eight bytes. A key that asks
 * for its PIN before every single signature (CKA_ALWAYS_AUTHENTICATE) and a reader with its own PIN
 * pad are not served.
 */
@NullMarked
package vn.hocbaso.signing.provider.pkcs11;

import org.jspecify.annotations.NullMarked;
