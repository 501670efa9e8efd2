package vn.hocbaso.record.image;

import java.util.UUID;
import vn.hocbaso.access.Permission;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.record.document.pdf.ImageKind;
import vn.hocbaso.school.SchoolKey;

/**
 * Whose image it is: a member of staff has one of the signature, a school one of the seal.
 *
 * @param key of the member of staff; the school's own id for its seal
 */
record ImageHolder(SchoolKey key, ImageKind kind) {

  static ImageHolder person(UUID schoolId, UUID staffId) {
    return new ImageHolder(new SchoolKey(schoolId, staffId), ImageKind.SIGNATURE);
  }

  static ImageHolder school(UUID schoolId) {
    return new ImageHolder(new SchoolKey(schoolId, schoolId), ImageKind.SEAL);
  }

  /** Who may see and change an image of the kind; a person only her own. */
  static Permission permission(ImageKind kind) {
    return switch (kind) {
      case SIGNATURE -> Permission.KEEP_OWN_SIGNATURE_IMAGE;
      case SEAL -> Permission.KEEP_SEAL_IMAGE;
    };
  }

  AuditAct setting() {
    return switch (kind) {
      case SIGNATURE -> AuditAct.SIGNATURE_IMAGE_SET;
      case SEAL -> AuditAct.SEAL_IMAGE_SET;
    };
  }

  AuditAct removing() {
    return switch (kind) {
      case SIGNATURE -> AuditAct.SIGNATURE_IMAGE_REMOVED;
      case SEAL -> AuditAct.SEAL_IMAGE_REMOVED;
    };
  }
}
