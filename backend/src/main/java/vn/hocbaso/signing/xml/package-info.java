/**
 * Signatures in XML: XAdES baseline (ETSI EN 319 132-1), detached inside the document, one
 * reference by Id with exclusive canonicalisation. Parsers here know no document types and no
 * entities and have bounds.
 */
@NullMarked
package vn.hocbaso.signing.xml;

import org.jspecify.annotations.NullMarked;
