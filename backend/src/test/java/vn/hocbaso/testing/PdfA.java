package vn.hocbaso.testing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a file keeps what it claims about itself. */
public final class PdfA {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  /** The rules of ISO 19005-3 that a file breaks; empty if it is PDF/A-3 as it claims. */
  public static List<String> violations(byte[] pdf) throws Exception {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
      PDFAFlavour flavour = parser.getFlavour();
      if (flavour == null || flavour.getPart() != PDFAFlavour.Specification.ISO_19005_3) {
        return List.of("claims " + flavour);
      }
      try (var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        return validator.validate(parser).getTestAssertions().stream()
            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
            .map(a -> a.getRuleId() + " at " + a.getLocation().getContext() + ": " + a.getMessage())
            .distinct()
            .toList();
      }
    }
  }
}
