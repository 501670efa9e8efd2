package vn.hocbaso.record.document.pdf;

import java.util.Optional;

/** Takes the record out of a PDF. */
final class Embedded {

  private Embedded() {}

  static Optional<byte[]> in(byte[] pdf) {
    return BoundedPdf.read(pdf, EmbeddedOriginal::in).flatMap(xml -> xml);
  }
}
