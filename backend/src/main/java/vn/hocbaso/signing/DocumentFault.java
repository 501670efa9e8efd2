package vn.hocbaso.signing;

/**
 * What is wrong with the build of a signed document, whatever its digests say. Each known way of
 * making a signature speak for something that its signer never saw ends in one of these, so that a
 * person can be told what was done to the file. The first one found is reported.
 */
public enum DocumentFault {
  /** Not well-formed, a document type, or more structure than a document of ours has. */
  XML_UNREADABLE,
  /** More signatures than a document of ours has. */
  XML_TOO_MANY_SIGNATURES,
  /** One identifier on two elements, in any spelling: a signature points at one, a reader reads. */
  XML_IDENTIFIER_REPEATED,
  /** A signature without an identifier of its own, so that nothing can be said of it by name. */
  XML_SIGNATURE_UNNAMED,
  /** A signature inside another signature, or signed content carried inside one. */
  XML_SIGNATURE_NESTED,
  /** Not exactly two references: the content and the signed properties. */
  XML_REFERENCE_COUNT,
  /**
   * A reference to the whole document, to another document, by an expression, or to a part that no
   * signature of such a document covers.
   */
  XML_REFERENCE_ELSEWHERE,
  /** What is signed stands in another place than where a reader takes the content from. */
  XML_SIGNED_PART_MOVED,
  /** The signature stands inside what it covers. */
  XML_SIGNATURE_INSIDE,
  /** The signed properties are not those of this very signature. */
  XML_PROPERTIES_ELSEWHERE,
  /** A reference is computed in another way than by exclusive canonicalisation. */
  XML_TRANSFORM,
  /** Keys, lists or signatures are to be taken from somewhere else. */
  XML_INDIRECTION,
  /** More certificates, timestamps or references than the signatures need. */
  XML_EVIDENCE_EXCESSIVE,
  /** A certificate that cannot be read. */
  XML_CERTIFICATE_UNREADABLE,
  /** The certificate shown is not the one that the signer signed. */
  XML_KEY_SUBSTITUTED,
  /** The timestamp is of another signature. */
  TIMESTAMP_FOREIGN,
  /** No signature at all. */
  PDF_UNSEALED,
  /** The list of what the seal covers is missing or is no list of four numbers. */
  PDF_RANGE_MALFORMED,
  /** The seal leaves out the beginning of the file. */
  PDF_RANGE_BEGINNING,
  /** The seal leaves out more than its own value, or its parts overlap or lie outside the file. */
  PDF_RANGE_GAP,
  /** The value of the seal is missing or is no signature. */
  PDF_VALUE_UNREADABLE,
  /** A second signature beside the seal. */
  PDF_SEVERAL_SIGNATURES,
  /** After the seal somebody signed again. */
  PDF_ADDED_SIGNATURE,
  /** After the seal a note, stamp, form field or link was put on a page. */
  PDF_ADDED_NOTE,
  /** After the seal the attached record was exchanged or another file attached. */
  PDF_ADDED_ATTACHMENT,
  /** After the seal pages, their content or their type were exchanged. */
  PDF_ADDED_PAGES,
  /** After the seal parts were exchanged that pages are drawn with, such as a font. */
  PDF_ADDED_OBJECTS,
  /** After the seal the table of parts was exchanged, so that other parts show or some vanish. */
  PDF_ADDED_TABLE,
  /** After the seal there are bytes of another kind. */
  PDF_ADDED_BYTES,
  /** Unpacked, the file is many times larger than a record. */
  PDF_TOO_MUCH_INSIDE,
  /** The seal lies in the file, but is not the one that a reader of the file finds. */
  PDF_SEAL_UNREACHABLE
}
