package vn.hocbaso.signing;

import java.util.List;

/**
 * What the signatures of a document say that another system made. None of it makes the document a
 * record of ours.
 *
 * @param signatures in the order of the file
 */
public record ForeignFindings(List<ForeignSignature> signatures) {

  /** Copies the list. */
  public ForeignFindings {
    signatures = List.copyOf(signatures);
  }
}
