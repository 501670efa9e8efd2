package vn.hocbaso.signing;

import java.util.List;
import java.util.Optional;

/**
 * What was found in an XML document.
 *
 * @param readable false when it is not well-formed, has a document type, or exceeds a bound; then
 *     nothing else was looked at
 * @param signatures in document order
 * @param fault what is wrong with the build of the document, if anything is
 */
public record XmlFindings(
    boolean readable, List<SignatureFinding> signatures, Optional<DocumentFault> fault) {

  /** Copies the list. */
  public XmlFindings {
    signatures = List.copyOf(signatures);
  }
}
