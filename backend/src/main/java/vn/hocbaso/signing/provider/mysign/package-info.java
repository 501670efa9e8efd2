/**
 * Viettel MySign in the shape of CSC API v1, as its remote signing server (Ascertia ADSS) has it:
 * {@code login}, {@code credentials/list}, {@code info}, {@code authorize}, {@code
 * signatures/signHash}.
 *
 * <p>The signer approves in Viettel's app. Public documents describe an {@code authorize} that
 * holds the line until then, which no process survives; and, of Viettel's newer gateway, the field
 * {@code async} with a transaction that is asked for by {@code requests/status}. Not documented;
 * assumed: that {@code authorize} takes {@code async} too, that the status of an approved
 * transaction carries the activation data, that {@code clientData} names a request once and for
 * all, and how errors look.
 */
@NullMarked
package vn.hocbaso.signing.provider.mysign;

import org.jspecify.annotations.NullMarked;
