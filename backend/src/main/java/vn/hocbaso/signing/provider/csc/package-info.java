/**
 * Any provider after the API of the Cloud Signature Consortium, version 2.0: OAuth 2.0 client
 * credentials (or a token that was given to us for good), {@code credentials/list} and {@code
 * info}, {@code credentials/authorize} with the hashes (SCAL2) and {@code authorizeCheck}, {@code
 * signatures/signHash} asynchronously and {@code signPolling}.
 *
 * <p>Served are credentials that a signer approves outside of this service. Not served are those
 * that ask for a PIN or a one-time password here, or for a visit of the signer's browser ({@code
 * oauth2code}). The specification leaves open how a signer's refusal is told; assumed: {@code
 * access_denied}. It names {@code clientData} as the place for a transaction's identifier; assumed:
 * the same identifier is the same request.
 */
@NullMarked
package vn.hocbaso.signing.provider.csc;

import org.jspecify.annotations.NullMarked;
