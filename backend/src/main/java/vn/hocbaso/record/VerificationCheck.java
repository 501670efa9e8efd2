package vn.hocbaso.record;

/**
 * What is checked, in the order in which a failure explains the answer best. The texts are in the
 * bundles {@code verification_vi} and {@code verification_en}.
 */
public enum VerificationCheck {
  /** The PDF bears the school's seal over the whole file, and nothing was added afterwards. */
  SEAL_COVERS_FILE,
  /** The file is a year record of the published format. */
  READABLE,
  /** Homeroom teacher, manager and school have all signed, each in their place. */
  SIGNATURES_PRESENT,
  /** Nothing was changed after it was signed. */
  SIGNATURES_INTACT,
  /** Every certificate came from a trusted authority and was good when it signed. */
  CERTIFICATES_TRUSTED,
  /** Whether certificates were revoked is known. */
  REVOCATION_KNOWN,
  /** The file carries what is needed to decide, such as a proof of when it was signed. */
  EVIDENCE_COMPLETE,
  /** Each signature is by the person or school that the role asks for. */
  SIGNERS_ENTITLED,
  /** The proved times follow the order of the roles: homeroom teacher, manager, school. */
  SIGNED_IN_ORDER,
  /** The file is the one that the register of issued records has. */
  SAME_AS_REGISTER,
  /** What the PDF shows is what the XML in it says. */
  RENDITION_EQUAL;

  /** Whether a failure speaks of missing knowledge, not of a fault in the file. */
  boolean isOpen() {
    return this == REVOCATION_KNOWN || this == EVIDENCE_COMPLETE;
  }
}
