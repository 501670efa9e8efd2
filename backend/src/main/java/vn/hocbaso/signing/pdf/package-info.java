/**
 * The seal over a PDF file: PAdES baseline T (ETSI EN 319 142-1), invisible, one per file, and the
 * last thing in it. A sealed file has no later revision of any kind, so whatever a reader shows is
 * what was sealed and there are no two states of the file to compare.
 */
@NullMarked
package vn.hocbaso.signing.pdf;

import org.jspecify.annotations.NullMarked;
