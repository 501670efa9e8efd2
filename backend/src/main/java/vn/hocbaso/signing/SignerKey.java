package vn.hocbaso.signing;

/**
 * A signer's key and where it is, as {@link SigningKeys#choose} found it.
 *
 * @param provider name of the provider in the settings
 * @param chain the certificate and its issuers, concatenated DER
 * @param scheme how the key signs
 */
public record SignerKey(String provider, byte[] chain, String scheme) {}
