package vn.hocbaso.signing;

import java.util.Optional;

/**
 * Whom the certificate of a signature names. Says nothing about trust.
 *
 * @param personalIdNumber from UID {@code CCCD:…}
 * @param taxCode from UID {@code MST:…}
 * @param serialNumber of the certificate, hexadecimal
 */
public record SignerFinding(
    String commonName,
    Optional<String> organisation,
    Optional<String> personalIdNumber,
    Optional<String> taxCode,
    String issuer,
    String serialNumber) {}
