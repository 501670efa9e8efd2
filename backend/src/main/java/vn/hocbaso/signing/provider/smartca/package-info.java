/**
 * VNPT SmartCA by its interface for third parties: {@code get_certificate}, {@code sign} with a
 * list of hashes, {@code status} of a transaction.
 *
 * <p>The interface has no field for the algorithm; the setting {@code rsa-padding} says what the
 * contract with VNPT gives. VNPT may also call an address of ours when a transaction is decided:
 * that is a hint to ask, never a proof, as anybody may call it. Not documented; assumed: 404 for an
 * unknown user or transaction; 4000 while the signer has not decided (an answer with 200 and
 * without signatures counts the same); that a transaction code that was used before with the same
 * hashes answers with the same transaction.
 */
@NullMarked
package vn.hocbaso.signing.provider.smartca;

import org.jspecify.annotations.NullMarked;
