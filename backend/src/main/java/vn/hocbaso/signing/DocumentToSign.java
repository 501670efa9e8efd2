package vn.hocbaso.signing;

import java.util.UUID;

/**
 * A document that waits for a signature.
 *
 * @param reference the caller's name for the document, unique in the tenant
 * @param referenceVersion the caller's version of it, given back so that a stale one can be refused
 * @param content the document as it stands before this signature
 */
public record DocumentToSign(
    UUID reference, long referenceVersion, SignaturePlacement placement, byte[] content) {}
