package vn.hocbaso.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature on a record, as it was when it was made.
 *
 * @param signerId personal id number of a person, tax code of the school
 * @param signerTitle under which a person signed (chức danh), part of what is signed; null for the
 *     school and where none was given
 * @param signedAt time that the signature claims; null as read from a signature of plain XML-DSig,
 *     which claims none. The register then keeps when the service took the signature.
 * @param timestampedAt time that a timestamp authority confirms
 */
record RecordSignature(
    SignatureRole role,
    String signerName,
    String signerId,
    @Nullable String signerTitle,
    @Nullable Instant signedAt,
    @Nullable Instant timestampedAt,
    String certificateIssuer,
    String certificateSerial) {}
