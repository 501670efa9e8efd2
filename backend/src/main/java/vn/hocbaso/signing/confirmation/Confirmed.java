package vn.hocbaso.signing.confirmation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A signature that is good beyond doubt.
 *
 * @param signer whose key made it
 * @param claimedRole what the signer says to act as
 * @param claimedTime when the signer says to have signed
 * @param provedTime what the timestamp says; empty without one, and then all was in force now
 */
public record Confirmed(
    X509Certificate signer,
    Optional<String> claimedRole,
    Instant claimedTime,
    Optional<Instant> provedTime) {}
