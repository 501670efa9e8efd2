package vn.hocbaso.signing;

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
  XmlFindings validateXml(byte[] content, Set<String> expectedIds);

  /** Checks the seal of a PDF file. */
  PdfFindings validatePdf(byte[] content);
}
