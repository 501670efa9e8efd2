package vn.hocbaso.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subject teacher's signature as it was when it was made.
 *
 * @param signedAt time that the signature claims; null for one of plain XML-DSig, which claims none
 * @param timestampedAt time that a timestamp authority confirms
 */
record SubjectSignature(
    String signerName,
    @Nullable String signerTitle,
    @Nullable Instant signedAt,
    @Nullable Instant timestampedAt,
    String certificateIssuer,
    String certificateSerial) {}
