package vn.hocbaso.record.image;

import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.record.document.pdf.SignatureImage;

/** The images that a page is printed with. Does not ask for rights: its callers do. */
public interface SigningImages {

  /**
   * The signature of a member of staff.
   *
   * @param personalIdNumber as the personal certificate names the signer
   */
  Optional<SignatureImage> ofPerson(UUID schoolId, String personalIdNumber);

  /** The school's seal. */
  Optional<SignatureImage> ofSeal(UUID schoolId);
}
