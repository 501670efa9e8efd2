package vn.hocbaso.signing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks signed documents that anyone may have sent. Safe for concurrent use. The caller bounds the
 * size; within that, hostile content is answered quickly: an outcome, never an exception.
 */
public interface SignatureValidation {

  /**
   * Checks every signature of an XML document.
   *
   * @param expectedIds the identifiers that signatures of this kind of document may reference; a
   *     reference to anything else, or to an identifier that occurs twice, is {@code COVERAGE}
   */
  default XmlFindings validateXml(byte[] content, Set<String> expectedIds) {
    return validateXml(content, expectedIds, Optional.empty());
  }

  /**
   * The same for a document of which something else proves that it existed.
   *
   * @param existed a moment at which the document existed as it is, proved by a timestamp over what
   *     it is embedded in, or witnessed by the caller. It decides about signatures of the form in
   *     which no time can stand (plain XML-DSig); others prove their own. Without it such a
   *     signature is never valid.
   */
  XmlFindings validateXml(byte[] content, Set<String> expectedIds, Optional<Instant> existed);

  /**
   * Checks the seal of a PDF file: one signature over all of it, behind which at most one revision
   * may come, with nothing but a timestamp over the whole.
   */
  PdfFindings validatePdf(byte[] content);

  /**
   * What is wrong with the way in which the signatures of an XML document are built, by the
   * structure alone; for telling what was done to a document that cannot be read.
   *
   * @param places for each identifier that signatures may reference, local names from the root to
   *     the element that a reader takes the content from
   */
  Optional<DocumentFault> structureFault(byte[] content, Map<String, String> places);

  /**
   * The validation report of ETSI TS 119 102-2 about the signatures of an XML document.
   *
   * @return XML; empty when the document is refused by its build and no signature was looked at
   */
  Optional<String> reportXml(byte[] content, Set<String> expectedIds);

  /** As {@link #reportXml}, about the seal of a PDF file. */
  Optional<String> reportPdf(byte[] content);

  /**
   * Describes the signatures of an XML document that is none of ours. No transform is run but
   * canonicalisation and the removal of the signature itself, and nothing is fetched.
   */
  ForeignFindings describeXml(byte[] content);

  /** As {@link #describeXml}, for a PDF; by its bytes alone, no parser sees it. */
  ForeignFindings describePdf(byte[] content);
}
