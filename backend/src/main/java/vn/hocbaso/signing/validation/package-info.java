/**
 * The check of signed documents from strangers. Each kind passes a gate that looks at the bytes and
 * the structure alone before the signature library and the network get to see it: for XML, which
 * element every signature covers (against wrapping); for PDF, that one seal by a trusted chain
 * covers every byte.
 *
 * <p>No visual comparison of PDF revisions is made: it looks for differences between what was
 * sealed and what is shown, and in a file whose seal reaches to the last byte there is only one
 * state.
 */
@NullMarked
package vn.hocbaso.signing.validation;

import org.jspecify.annotations.NullMarked;
