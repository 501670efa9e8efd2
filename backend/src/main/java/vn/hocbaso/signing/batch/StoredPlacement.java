package vn.hocbaso.signing.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement;

/** The columns of a placement: those of a slot, or the reason of a seal. */
@Embeddable
record StoredPlacement(
    @Column(name = "slot_element") @Nullable String slotElement,
    @Column(name = "referenced_id") @Nullable String referencedId,
    @Enumerated(EnumType.STRING) @Column(name = "level") @Nullable SignatureLevel level,
    @Column(name = "claimed_role") @Nullable String claimedRole,
    @Column(name = "slot_id") @Nullable String slotId,
    @Column(name = "seal_reason") @Nullable String sealReason) {

  static StoredPlacement of(SignaturePlacement placement) {
    return switch (placement) {
      case SignaturePlacement.XmlSlot slot ->
          new StoredPlacement(
              slot.slotElement(),
              slot.referencedId(),
              slot.level(),
              slot.claimedRole(),
              slot.slotId(),
              null);
      case SignaturePlacement.PdfSeal seal ->
          new StoredPlacement(null, null, seal.level(), null, null, seal.reason());
    };
  }

  SignaturePlacement placement() {
    if (sealReason != null) {
      return new SignaturePlacement.PdfSeal(sealReason, Objects.requireNonNull(level));
    }
    return new SignaturePlacement.XmlSlot(
        Objects.requireNonNull(slotElement),
        Objects.requireNonNull(referencedId),
        Objects.requireNonNull(level),
        claimedRole,
        slotId);
  }
}
