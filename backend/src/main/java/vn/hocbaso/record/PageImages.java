package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.record.document.pdf.SignatureImage;
import vn.hocbaso.record.document.pdf.SignerRole;
import vn.hocbaso.record.image.SigningImages;

/** The images of those who have signed a record, as they are at the moment of printing. */
@ApplicationScoped
class PageImages {

  private final SigningImages images;

  @Inject
  PageImages(SigningImages images) {
    this.images = images;
  }

  /** An image for each role that has signed, where its signer has set one. */
  Map<SignerRole, SignatureImage> of(UUID schoolId, List<RecordSignature> signatures) {
    Map<SignerRole, SignatureImage> found = new EnumMap<>(SignerRole.class);
    for (RecordSignature signature : signatures) {
      image(schoolId, signature)
          .ifPresent(image -> found.put(RenderPdf.role(signature.role()), image));
    }
    return found;
  }

  private Optional<SignatureImage> image(UUID schoolId, RecordSignature signature) {
    return switch (signature.role()) {
      case HOMEROOM_TEACHER, MANAGER -> images.ofPerson(schoolId, signature.signerId());
      case SCHOOL -> images.ofSeal(schoolId);
    };
  }
}
