package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.school.SchoolKey;

/** Hands out a file of a record to staff. */
@ApplicationScoped
class DownloadRecord {

  /** A file and the name to keep it under. */
  record Download(DownloadName name, RecordFile file) {}

  private final AuditedReading reading;
  private final RecordArchive archive;
  private final RenderPdf pdf;

  @Inject
  DownloadRecord(AuditedReading reading, RecordArchive archive, RenderPdf pdf) {
    this.reading = reading;
    this.archive = archive;
    this.pdf = pdf;
  }

  /** The XML as it stands; the PDF that was sealed or, before the issue, a preview of it. */
  @Transactional
  Download file(SchoolKey key, RecordFile.Kind kind) {
    YearRecord record = reading.read(key, AuditAct.YEAR_RECORD_DOWNLOADED);
    byte[] content =
        switch (kind) {
          case XML -> archive.xml(key);
          case PDF ->
              archive
                  .file(key, RecordFile.Kind.PDF)
                  .orElseGet(() -> pdf.preview(archive.xml(key), archive.signatures(key)));
        };
    return new Download(DownloadName.of(record, kind), new RecordFile(kind, content));
  }
}
