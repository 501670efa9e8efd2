/**
 * Electronic signatures on documents of any kind: who signs (a person or an organisation), where in
 * the document (a slot of an XML file, the seal of a PDF file), in durable batches that one
 * authorisation starts, and the check of signed documents. Knows nothing of schools: a document is
 * bytes with an opaque reference, the tenant an opaque identifier.
 *
 * <p>This package is the door; the work is done in its sub-packages, which nobody else imports. Key
 * material and PINs never pass through it except as the argument of one call.
 */
@NullMarked
package vn.hocbaso.signing;

import org.jspecify.annotations.NullMarked;
