package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.protection.RecordProtections;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.ArchivedFile;
import vn.hocbaso.signing.ArchiveProtection.Protection;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
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

  private final YearRecords records;
  private final ClassSources sources;
  private final RecordLedger ledger;
  private final SealOrder seal;
  private final SignatureValidation validation;
  private final ArchiveProtection archive;
  private final RecordProtections protections;
  private final Clock clock;

  @Inject
  ReceiveSignature(
      YearRecords records,
      ClassSources sources,
      RecordLedger ledger,
      SealOrder seal,
      SignatureValidation validation,
      ArchiveProtection archive,
      RecordProtections protections,
      Clock clock) {
    this.records = records;
    this.sources = sources;
    this.ledger = ledger;
    this.seal = seal;
    this.validation = validation;
    this.archive = archive;
    this.protections = protections;
    this.clock = clock;
  }

  @Override
  public boolean receives(String purpose) {
    return Arrays.stream(SignatureRole.values())
        .anyMatch(role -> role.act().name().equals(purpose));
  }

  @Override
  public Keeping examine(SignedDocument done) {
    DocumentToSign document = done.document();
    RecordAct act = RecordAct.valueOf(done.purpose());
    return switch (document.placement()) {
      case XmlSlot ignored when act == RecordAct.ISSUE -> {
        DocumentToSign sealing =
            seal.over(document, confirmed(SignatureRole.SCHOOL, document.content()));
        yield () -> {
          open(done, act);
          return Optional.of(sealing);
        };
      }
      case XmlSlot ignored ->
          keeping(done, act, List.of(new RecordFile(RecordFile.Kind.XML, document.content())));
      case PdfSeal ignored -> issuing(done, act);
    };
  }

  /** With the issue the service remembers until when it is provable. */
  private Keeping issuing(SignedDocument done, RecordAct act) {
    byte[] sealed = done.document().content();
    Protection protection = archive.of(new ArchivedFile(sealed, done.evidence()));
    Keeping issue = keeping(done, act, issued(sealed, done.evidence()));
    return () -> {
      Optional<DocumentToSign> next = issue.keep();
      protections.issued(new SchoolKey(done.tenant(), done.document().reference()), protection);
      return next;
    };
  }

  /** The record under its lock, if the act is still open, also by the book, and nobody quicker. */
  private YearRecord open(SignedDocument done, RecordAct act) {
    DocumentToSign document = done.document();
    YearRecord record = records.getLocked(new SchoolKey(done.tenant(), document.reference()));
    Versions.requireSame(
        document.referenceVersion(), record.version(), RecordVersionView.of(record));
    RecordWorkflow.require(record.state(), act);
    sources.require(record);
    return record;
  }

  /** The signed XML travels inside the PDF from the first signature to the second. */
  private List<RecordFile> issued(byte[] sealed, Optional<byte[]> evidence) {
    PdfFindings findings = validation.validatePdf(sealed);
    byte[] xml =
        findings
            .seal()
            .filter(seal -> seal.outcome() instanceof SignatureOutcome.Valid)
            .flatMap(seal -> findings.embedded())
            .orElseThrow(() -> DomainException.of(RecordProblem.SIGNATURE_NOT_CONFIRMED));
    List<RecordFile> files = new ArrayList<>();
    files.add(new RecordFile(RecordFile.Kind.XML, xml));
    files.add(new RecordFile(RecordFile.Kind.PDF, sealed));
    evidence.ifPresent(record -> files.add(new RecordFile(RecordFile.Kind.EVIDENCE, record)));
    return files;
  }

  private Keeping keeping(SignedDocument done, RecordAct act, List<RecordFile> files) {
    RecordFile xml = files.getFirst();
    RecordSignature newest =
        confirmed(SignatureRole.ofAct(act).orElseThrow(), xml.content()).getLast();
    RecordLedger.Entry entry =
        new RecordLedger.Entry(done.openedBy(), null, xml.sha256(), files, List.of(newest));
    return () -> {
      YearRecord record = open(done, act);
      ledger.write(record, RecordWorkflow.require(record.state(), act), entry);
      return Optional.empty();
    };
  }

  /**
   * The signatures of every role up to the newest, in their order. All must be good, not the newest
   * alone: nothing is signed or sealed over a signature that would not verify. That the file exists
   * now the service sees itself.
   */
  private List<RecordSignature> confirmed(SignatureRole newest, byte[] xml) {
    YearRecordContent content = StoredContent.read(xml);
    List<SignatureFinding> found =
        validation
            .validateXml(xml, SubjectSignatures.signedIds(content), Optional.of(clock.instant()))
            .signatures();
    List<SignatureFinding> valid =
        found.stream()
            .filter(finding -> finding.outcome() instanceof SignatureOutcome.Valid)
            .toList();
    List<RecordSignature> good = FoundSignatures.of(valid);
    List<SignatureRole> expected = List.of(SignatureRole.values()).subList(0, newest.ordinal() + 1);
    if (found.size() != expected.size() + content.slots().size()
        || !SubjectSignatures.allThere(valid, content)
        || !good.stream().map(RecordSignature::role).toList().equals(expected)) {
      throw DomainException.of(RecordProblem.SIGNATURE_NOT_CONFIRMED);
    }
    return good;
  }
}
