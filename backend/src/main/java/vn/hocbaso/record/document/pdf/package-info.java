/**
 * The printed form of a year record: PDF/A-3 in the layout of the official form, with the signed
 * XML inside. Rendering is a pure function of its input, so that anyone holding the XML can render
 * it again and see that a PDF shows exactly what the XML says.
 */
@NullMarked
package vn.hocbaso.record.document.pdf;

import org.jspecify.annotations.NullMarked;
