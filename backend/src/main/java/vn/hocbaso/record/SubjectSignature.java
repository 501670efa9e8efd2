package vn.hocbaso.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subject teacher's signature as it was when it was made.
 *
 * @param signedAt time that the signature claims
 * @param timestampedAt time that a timestamp authority confirms
 */
record SubjectSignature(
    String signerName,
    @Nullable String signerTitle,
    Instant signedAt,
    @Nullable Instant timestampedAt,
    String certificateIssuer,
    String certificateSerial) {}
