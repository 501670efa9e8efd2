package vn.hocbaso.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature on a record, as it was when it was made.
 *
 * @param signerId personal id number of a person, tax code of the school
 * @param signerTitle under which a person signed (chức danh), part of what is signed; null for the
 *     school and where none was given
 * @param signedAt time that the signature claims
 * @param timestampedAt time that a timestamp authority confirms
 */
record RecordSignature(
    SignatureRole role,
    String signerName,
    String signerId,
    @Nullable String signerTitle,
    Instant signedAt,
    @Nullable Instant timestampedAt,
    String certificateIssuer,
    String certificateSerial) {}
