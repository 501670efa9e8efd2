/**
 * The legal form of a year record: XML in one namespace of our own, published as {@code
 * hoc-ba-1.0.xsd}. Equal contents are equal bytes; what is read must be exactly what would have
 * been written, save the signatures in their slots, so nothing can hide in a file that verifies.
 */
@NullMarked
package vn.hocbaso.record.document.xml;

import org.jspecify.annotations.NullMarked;
