package vn.hocbaso.signing.validation;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.confirmation.ConfirmSeal;
import vn.hocbaso.signing.pdf.SealScan.Seal;
import vn.hocbaso.signing.validation.SealSearch.Sealed;

/** Checks the seal of a PDF file. */
@ApplicationScoped
class ValidatePdf {

  private static final Logger LOG = Logger.getLogger(ValidatePdf.class);

  private final SealGate gate;
  private final LibraryCheck library;
  private final ConfirmSeal confirmation;

  ValidatePdf(SealGate gate, LibraryCheck library, ConfirmSeal confirmation) {
    this.gate = gate;
    this.library = library;
    this.confirmation = confirmation;
  }

  PdfFindings validate(byte[] pdf) {
    SealSearch.Result found = SealSearch.in(pdf);
    return found
        .sealed()
        .map(one -> validate(pdf, one))
        .orElseGet(() -> new PdfFindings(Optional.empty(), Optional.empty(), found.fault()));
  }

  /** The library's own report; empty when the file does not get as far as the library. */
  Optional<String> report(byte[] pdf) {
    return SealSearch.in(pdf)
        .sealed()
        .filter(one -> gate.check(Arrays.copyOf(pdf, one.end()), one.seal()).refusal().isEmpty())
        .filter(one -> InflationBound.holds(pdf) && StructureBound.holds(pdf))
        .filter(one -> one.later().isEmpty() || isTimestampAlone(pdf, one, one.later().get()))
        .flatMap(one -> report(validator(pdf)));
  }

  private Optional<String> report(PDFDocumentValidator validator) {
    try {
      return Optional.of(library.report(validator));
    } catch (RuntimeException | StackOverflowError unexpected) {
      LOG.info("no report could be made of a sealed file", unexpected);
      return Optional.empty();
    }
  }

  private PdfFindings validate(byte[] pdf, Sealed sealed) {
    SealGate.Pass pass = gate.check(Arrays.copyOf(pdf, sealed.end()), sealed.seal());
    if (pass.refusal().isPresent()) {
      Invalid.Reason reason = pass.refusal().get();
      return new PdfFindings(
          Optional.of(refused(pass, reason)), Optional.empty(), SealGate.fault(reason));
    }
    if (!InflationBound.holds(pdf) || !StructureBound.holds(pdf)) {
      return tooMuch(pass);
    }
    if (sealed.later().isPresent() && !isTimestampAlone(pdf, sealed, sealed.later().get())) {
      return new PdfFindings(
          Optional.empty(), Optional.empty(), Optional.of(Addition.kind(pdf, sealed.end())));
    }
    try {
      Optional<PdfFindings> confirmed =
          sealed.later().isEmpty() ? confirmed(pdf, sealed.seal()) : Optional.empty();
      return confirmed.orElseGet(() -> checked(pdf, sealed.seal(), pass));
    } catch (RuntimeException | StackOverflowError hostile) {
      // The parsers answer damage and loops with whatever comes; a trusted seal does not exclude
      // them.
      LOG.info("a sealed file could not be read", hostile);
      return unreachable(pass, Invalid.Reason.FORM);
    }
  }

  private static PdfFindings tooMuch(SealGate.Pass pass) {
    return new PdfFindings(
        Optional.of(refused(pass, Invalid.Reason.FORM)),
        Optional.empty(),
        Optional.of(DocumentFault.PDF_TOO_MUCH_INSIDE));
  }

  private boolean isTimestampAlone(byte[] pdf, Sealed sealed, Seal timestamp) {
    return gate.timestamped(pdf, timestamp) && TimestampRevision.addsNothingElse(pdf, sealed.end());
  }

  /** Quickly where the seal is beyond doubt; otherwise by the library. */
  private Optional<PdfFindings> confirmed(byte[] pdf, Seal seal) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return confirmation
          .seal(pdf, seal, document)
          .map(LibraryCheck.Verdict::confirmed)
          .map(
              verdict ->
                  new PdfFindings(
                      Optional.of(finding(verdict)),
                      EmbeddedFile.read(document),
                      Optional.empty()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private PdfFindings checked(byte[] pdf, Seal seal, SealGate.Pass pass) {
    PDFDocumentValidator validator = validator(pdf);
    Collection<LibraryCheck.Verdict> verdicts = library.verdicts(validator).values();
    List<AdvancedSignature> signatures = validator.getSignatures();
    if (signatures.size() != 1 || !same(signatures.getFirst(), seal)) {
      return unreachable(pass, Invalid.Reason.COVERAGE);
    }
    LibraryCheck.Verdict verdict = verdicts.iterator().next();
    SignatureFinding finding = finding(verdict);
    return new PdfFindings(
        Optional.of(finding),
        finding.outcome() instanceof Invalid ? Optional.empty() : EmbeddedFile.read(pdf),
        verdict.fault());
  }

  private static SignatureFinding finding(LibraryCheck.Verdict verdict) {
    return new SignatureFinding(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        verdict.signer(),
        verdict.claimedRole(),
        verdict.claimedTime(),
        verdict.provedTime(),
        verdict.outcome());
  }

  private static PDFDocumentValidator validator(byte[] pdf) {
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setPdfObjFactory(withoutVisualComparison());
    return validator;
  }

  private static PdfFindings unreachable(SealGate.Pass pass, Invalid.Reason reason) {
    return new PdfFindings(
        Optional.of(refused(pass, reason)),
        Optional.empty(),
        Optional.of(DocumentFault.PDF_SEAL_UNREACHABLE));
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

  /**
   * The sealed state is the only one, or was compared part by part with the one behind it; the
   * comparison of pictures costs 300 ms and could find nothing more.
   */
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
        Optional.empty(),
        pass.signer().map(Signers::of),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Invalid(reason));
  }
}
