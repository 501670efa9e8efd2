package vn.hocbaso.signing.batch;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.format.SignatureFormat;

/** Finds the format of a placement. */
@ApplicationScoped
class Formats {

  private final List<SignatureFormat> formats;

  Formats(@All List<SignatureFormat> formats) {
    this.formats = formats;
  }

  SignatureFormat of(SignaturePlacement placement) {
    return formats.stream()
        .filter(format -> format.handles(placement))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no format for " + placement));
  }
}
