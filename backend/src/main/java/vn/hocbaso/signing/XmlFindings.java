package vn.hocbaso.signing;

import java.util.List;

/**
 * What was found in an XML document.
 *
 * @param readable false when it is not well-formed, has a document type, or exceeds a bound; then
 *     nothing else was looked at
 * @param signatures in document order
 */
public record XmlFindings(boolean readable, List<SignatureFinding> signatures) {

  /** Copies the list. */
  public XmlFindings {
    signatures = List.copyOf(signatures);
  }
}
