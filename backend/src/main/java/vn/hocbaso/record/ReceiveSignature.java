package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SignatureReceiver;
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
  private final ConfirmSignatures confirm;

  @Inject
  ReceiveSignature(
      YearRecords records,
      ClassSources sources,
      RecordLedger ledger,
      SealOrder seal,
      ConfirmSignatures confirm) {
    this.records = records;
    this.sources = sources;
    this.ledger = ledger;
    this.seal = seal;
    this.confirm = confirm;
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
            seal.over(
                done.tenant(), document, confirm.upTo(SignatureRole.SCHOOL, document.content()));
        yield () -> {
          open(done, act);
          return Optional.of(sealing);
        };
      }
      case XmlSlot ignored ->
          keeping(done, act, List.of(new RecordFile(RecordFile.Kind.XML, document.content())));
      case PdfSeal ignored -> keeping(done, act, issued(document.content(), done.evidence()));
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
    List<RecordFile> files = new ArrayList<>();
    files.add(new RecordFile(RecordFile.Kind.XML, confirm.inside(sealed)));
    files.add(new RecordFile(RecordFile.Kind.PDF, sealed));
    evidence.ifPresent(record -> files.add(new RecordFile(RecordFile.Kind.EVIDENCE, record)));
    return files;
  }

  private Keeping keeping(SignedDocument done, RecordAct act, List<RecordFile> files) {
    RecordFile xml = files.getFirst();
    RecordSignature newest =
        confirm.upTo(SignatureRole.ofAct(act).orElseThrow(), xml.content()).getLast();
    RecordLedger.Entry entry =
        new RecordLedger.Entry(done.openedBy(), null, xml.sha256(), files, List.of(newest));
    return () -> {
      YearRecord record = open(done, act);
      ledger.write(record, RecordWorkflow.require(record.state(), act), entry);
      return Optional.empty();
    };
  }
}
