package vn.hocbaso.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.SchoolKey;

/** Hands out a file of a record to staff. */
@ApplicationScoped
class DownloadRecord {

  /** A file and the name to keep it under. */
  record Download(DownloadName name, RecordFile file) {}

  private final AuditedReading reading;
  private final RecordArchive archive;
  private final RenderPdf pdf;
  private final PageImages images;

  @Inject
  DownloadRecord(AuditedReading reading, RecordArchive archive, RenderPdf pdf, PageImages images) {
    this.reading = reading;
    this.archive = archive;
    this.pdf = pdf;
    this.images = images;
  }

  /** The XML as it stands; the PDF that was sealed or, before the issue, a preview of it. */
  Download file(SchoolKey key, RecordFile.Kind kind) {
    Stored stored = QuarkusTransaction.requiringNew().call(() -> stored(key, kind));
    // Drawing takes time; it must hold neither a connection nor the lock of the trail.
    byte[] content = stored.file().orElseGet(() -> preview(key.schoolId(), stored));
    return new Download(stored.name(), new RecordFile(kind, content));
  }

  private byte[] preview(UUID schoolId, Stored stored) {
    List<RecordSignature> signatures = stored.signatures();
    return pdf.preview(stored.xml(), signatures, images.of(schoolId, signatures));
  }

  private record Stored(
      DownloadName name, Optional<byte[]> file, byte[] xml, List<RecordSignature> signatures) {}

  private Stored stored(SchoolKey key, RecordFile.Kind kind) {
    YearRecord record = reading.read(key, AuditAct.YEAR_RECORD_DOWNLOADED);
    byte[] xml = archive.xml(key);
    Optional<byte[]> file =
        switch (kind) {
          case XML -> Optional.of(xml);
          case PDF -> archive.file(key, RecordFile.Kind.PDF);
          case EVIDENCE ->
              Optional.of(
                  archive
                      .file(key, RecordFile.Kind.EVIDENCE)
                      .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND)));
        };
    return new Stored(DownloadName.of(record, kind), file, xml, archive.signatures(key));
  }
}
