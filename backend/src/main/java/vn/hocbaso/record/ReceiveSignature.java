package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SignatureReceiver;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.SignedDocument;

/**
 * Second step of signing: takes the signed file, checks it as a stranger would, and moves the
 * record on. The issue takes two signatures under one authorisation: first in the XML, then over
 * the PDF that embeds it; the record is issued when both are there.
 */
@ApplicationScoped
class ReceiveSignature implements SignatureReceiver {

  private static final String SEAL_REASON = "Phát hành học bạ số";

  private final YearRecords records;
  private final RecordArchive archive;
  private final RecordLedger ledger;
  private final RenderPdf pdf;
  private final SignatureValidation validation;

  @Inject
  ReceiveSignature(
      YearRecords records,
      RecordArchive archive,
      RecordLedger ledger,
      RenderPdf pdf,
      SignatureValidation validation) {
    this.records = records;
    this.archive = archive;
    this.ledger = ledger;
    this.pdf = pdf;
    this.validation = validation;
  }

  @Override
  public boolean receives(String purpose) {
    return Arrays.stream(RecordAct.values()).anyMatch(act -> act.name().equals(purpose));
  }

  @Override
  public Optional<DocumentToSign> accept(SignedDocument done) {
    DocumentToSign document = done.document();
    YearRecord record = records.getLocked(new SchoolKey(done.tenant(), document.reference()));
    Versions.requireSame(
        document.referenceVersion(), record.version(), RecordVersionView.of(record));
    RecordAct act = RecordAct.valueOf(done.purpose());
    RecordWorkflow.require(record.state(), act);
    return switch (document.placement()) {
      case XmlSlot ignored when act == RecordAct.ISSUE -> Optional.of(toSeal(record, document));
      case XmlSlot ignored -> {
        keep(record, act, done, List.of(new RecordFile(RecordFile.Kind.XML, document.content())));
        yield Optional.empty();
      }
      case PdfSeal ignored -> {
        keep(record, act, done, issued(document.content()));
        yield Optional.empty();
      }
    };
  }

  private DocumentToSign toSeal(YearRecord record, DocumentToSign document) {
    List<RecordSignature> signatures = new ArrayList<>(archive.signatures(record.key()));
    signatures.add(signature(SignatureRole.SCHOOL, document.content()));
    return new DocumentToSign(
        document.reference(),
        document.referenceVersion(),
        new PdfSeal(SEAL_REASON),
        pdf.issued(document.content(), signatures));
  }

  /** The signed XML travels inside the PDF from the first signature to the second. */
  private List<RecordFile> issued(byte[] sealed) {
    PdfFindings findings = validation.validatePdf(sealed);
    byte[] xml =
        findings
            .seal()
            .filter(seal -> seal.outcome() instanceof SignatureOutcome.Valid)
            .flatMap(seal -> findings.embedded())
            .orElseThrow(() -> DomainException.of(RecordProblem.SIGNATURE_NOT_CONFIRMED));
    return List.of(
        new RecordFile(RecordFile.Kind.XML, xml), new RecordFile(RecordFile.Kind.PDF, sealed));
  }

  private void keep(YearRecord record, RecordAct act, SignedDocument done, List<RecordFile> files) {
    SignatureRole role = SignatureRole.ofAct(act).orElseThrow();
    RecordFile xml = files.getFirst();
    ledger.write(
        record,
        RecordWorkflow.require(record.state(), act),
        new RecordLedger.Entry(
            done.openedBy(), null, xml.sha256(), files, List.of(signature(role, xml.content()))));
  }

  private RecordSignature signature(SignatureRole role, byte[] xml) {
    return validation.validateXml(xml, SignatureRole.signedIds()).signatures().stream()
        .filter(finding -> FoundSignatures.stands(finding, role))
        .filter(finding -> finding.outcome() instanceof SignatureOutcome.Valid)
        .flatMap(finding -> FoundSignatures.read(role, finding).stream())
        .findFirst()
        .orElseThrow(() -> DomainException.of(RecordProblem.SIGNATURE_NOT_CONFIRMED));
  }
}
