/**
 * Batches of signatures as durable jobs. The database knows everything: what is frozen, who signs,
 * which run works on it and until when that is believed. The opened key lives only in the run.
 *
 * <p>A row of a document changes only under the lock of its batch's row, by the run that holds the
 * lease. That, and one active row per document and purpose, is why nothing is signed twice.
 */
@NullMarked
package vn.hocbaso.signing.batch;

import org.jspecify.annotations.NullMarked;
