package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hocbaso.signing.DeskOrder;

/** What a token at the desk is to sign. */
@Schema(name = "SigningOrder")
record SigningOrderView(
    @NotNull UUID orderId,
    @NotNull
        @Schema(
            description =
                "ECDSA: value as a DER sequence. RSA_PSS: MGF1 with SHA-256, salt of 32 bytes."
                    + " RSA_PKCS1: over the DigestInfo of SHA-256",
            enumeration = {"ECDSA", "RSA_PSS", "RSA_PKCS1"})
        String scheme,
    @NotNull @Schema(description = "Whose key must sign; DER in base64") byte[] certificate,
    @NotNull @Schema(description = "Those without a value so far") List<Hash> hashes) {

  /** One hash. */
  @Schema(name = "HashToSign")
  record Hash(
      @NotNull UUID id, @NotNull @Schema(description = "32 bytes in base64") byte[] sha256) {}

  static SigningOrderView of(DeskOrder order) {
    return new SigningOrderView(
        order.id(),
        order.scheme(),
        order.certificate(),
        order.hashes().stream().map(hash -> new Hash(hash.id(), hash.sha256())).toList());
  }
}
