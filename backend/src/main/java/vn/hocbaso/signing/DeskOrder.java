package vn.hocbaso.signing;

import java.util.List;
import java.util.UUID;

/**
 * What a token at the desk is to sign.
 *
 * @param scheme {@code ECDSA} (value as a DER sequence), {@code RSA_PSS} (MGF1 with SHA-256, salt
 *     of 32 bytes) or {@code RSA_PKCS1}
 * @param certificate whose key must sign, DER
 * @param hashes those for which no value has been delivered yet
 */
public record DeskOrder(UUID id, String scheme, byte[] certificate, List<Hash> hashes) {

  /** Copies the list. */
  public DeskOrder {
    hashes = List.copyOf(hashes);
  }

  /** SHA-256 of the bytes to be signed. */
  public record Hash(UUID id, byte[] sha256) {}
}
