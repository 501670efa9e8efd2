package vn.hocbaso.signing;

import java.util.Optional;

/**
 * What was found in a PDF file.
 *
 * @param seal the one signature that covers the whole file; empty when there is none, more than
 *     one, or bytes that it does not cover
 * @param embedded the attachment {@code hoc-ba.xml}; only of a file whose seal is valid, or
 *     undecided with nothing against it
 * @param fault what is wrong with the build of the file, if anything is
 */
public record PdfFindings(
    Optional<SignatureFinding> seal, Optional<byte[]> embedded, Optional<DocumentFault> fault) {}
