/**
 * The two steps of a signature, the same for every kind of document: freeze what is to be signed,
 * then put the value that the key gave into the document.
 */
@NullMarked
package vn.hocbaso.signing.format;

import org.jspecify.annotations.NullMarked;
