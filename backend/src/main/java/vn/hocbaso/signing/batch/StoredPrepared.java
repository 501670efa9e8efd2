package vn.hocbaso.signing.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;

/** The columns of a prepared signature; the bytes are gone once it is done. */
@Embeddable
class StoredPrepared {

  @Column(name = "content")
  private byte @Nullable [] content;

  @Column(name = "signer_chain")
  private byte[] signerChain;

  @Enumerated(EnumType.STRING)
  @Column(name = "scheme")
  private SignatureScheme scheme;

  @Column(name = "signing_time")
  private Instant signingTime;

  @Column(name = "to_be_signed")
  private byte @Nullable [] toBeSigned;

  protected StoredPrepared() {}

  StoredPrepared(PreparedSignature prepared) {
    this.content = prepared.content();
    this.signerChain = prepared.signer().encodedChain();
    this.scheme = prepared.signer().scheme();
    this.signingTime = prepared.signingTime();
    this.toBeSigned = prepared.toBeSigned();
  }

  PreparedSignature prepared(SignaturePlacement placement) {
    return new PreparedSignature(
        Objects.requireNonNull(content),
        placement,
        SigningCertificate.stored(signerChain, scheme),
        signingTime,
        Objects.requireNonNull(toBeSigned));
  }

  void forget() {
    content = null;
    toBeSigned = null;
  }
}
