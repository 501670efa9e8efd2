package vn.hocbaso.signing.validation;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.pdf.SealScan;
import vn.hocbaso.signing.pdf.SealScan.Seal;

/** Checks the seal of a PDF file. */
@ApplicationScoped
class ValidatePdf {

  private static final Logger LOG = Logger.getLogger(ValidatePdf.class);

  private final SealGate gate;
  private final LibraryCheck library;

  ValidatePdf(SealGate gate, LibraryCheck library) {
    this.gate = gate;
    this.library = library;
  }

  PdfFindings validate(byte[] pdf) {
    return SealScan.find(pdf)
        .map(seal -> validate(pdf, seal))
        .orElseGet(() -> new PdfFindings(Optional.empty(), Optional.empty()));
  }

  private PdfFindings validate(byte[] pdf, Seal seal) {
    SealGate.Pass pass = gate.check(pdf, seal);
    if (pass.refusal().isPresent()) {
      return new PdfFindings(Optional.of(refused(pass, pass.refusal().get())), Optional.empty());
    }
    try {
      SignatureFinding finding = checked(pdf, seal, pass);
      return new PdfFindings(
          Optional.of(finding),
          finding.outcome() instanceof Invalid ? Optional.empty() : EmbeddedFile.read(pdf));
    } catch (DSSException unexpected) {
      LOG.info("a sealed file could not be read", unexpected);
      return new PdfFindings(Optional.of(refused(pass, Invalid.Reason.FORM)), Optional.empty());
    }
  }

  private SignatureFinding checked(byte[] pdf, Seal seal, SealGate.Pass pass) {
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setPdfObjFactory(withoutVisualComparison());
    Collection<LibraryCheck.Verdict> verdicts = library.verdicts(validator).values();
    List<AdvancedSignature> signatures = validator.getSignatures();
    if (signatures.size() != 1 || !same(signatures.getFirst(), seal)) {
      return refused(pass, Invalid.Reason.COVERAGE);
    }
    LibraryCheck.Verdict verdict = verdicts.iterator().next();
    return new SignatureFinding(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        verdict.signer(),
        verdict.claimedRole(),
        verdict.claimedTime(),
        verdict.provedTime(),
        verdict.outcome());
  }

  /** The parser must see the very signature that the gate checked, not one hidden elsewhere. */
  private static boolean same(AdvancedSignature signature, Seal seal) {
    if (!(signature instanceof PAdESSignature pades)) {
      return false;
    }
    ByteRange range = pades.getPdfRevision().getByteRange();
    return range.getFirstPartStart() == 0
        && range.getFirstPartEnd() == seal.gapStart()
        && range.getSecondPartStart() == seal.gapEnd();
  }

  /** There is one revision, so there is nothing to compare; the comparison costs 300 ms. */
  private static PdfBoxNativeObjectFactory withoutVisualComparison() {
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
    factory.setPdfDifferencesFinder(differences);
    return factory;
  }

  private static SignatureFinding refused(SealGate.Pass pass, Invalid.Reason reason) {
    return new SignatureFinding(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        pass.signer().map(Signers::of),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Invalid(reason));
  }
}
