package vn.hocbaso.bench;

import java.time.Clock;
import java.time.Duration;
import vn.hocbaso.record.FileVerdict;
import vn.hocbaso.record.FileVerification;
import vn.hocbaso.record.IssuedFiles;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;

/** The same issued files, verified by us with every check and by others with their defaults. */
final class VerifyingSpeed {

  private final FileVerification ours;
  private final PlainLibraries others;
  private final IssuedFiles files;

  VerifyingSpeed(World world) {
    this.ours = new FileVerification(Validations.of(world), Clock.systemUTC());
    this.others = new PlainLibraries(world.anchors().roots());
    this.files = IssuedFiles.of(world, "Trần Bé Na");
  }

  void measure(Report report, int threads, Duration time) throws Exception {
    Pace pdf = Pace.of(threads, time, () -> valid(files.pdf()));
    pdf.report(report, "PDF verified by us", threads);
    Pace.of(threads, time, () -> valid(files.xml())).report(report, "XML verified by us", threads);
    Pace dss = Pace.of(threads, time, () -> others.validateWithDss(files.pdf()));
    dss.report(report, "PDF validated by DSS with defaults (seal only)", threads);
    Pace.of(threads, time, () -> others.validateWithDss(files.xml()))
        .report(report, "XML validated by DSS with defaults", threads);
    Pace.of(threads, time, () -> others.validateWithItext(files.pdf()))
        .report(report, "PDF validated by iText (seal only)", threads);
    double times = pdf.perSecond() / dss.perSecond();
    report.add(Figure.of("signing", "PDF, ours against DSS (" + threads + ")", "times", times));
  }

  /** What the others say of the files; a refusal would be measured too quickly. */
  void note(Report report) throws Exception {
    report.note(
        "DSS says of the PDF %s, of the XML %s; iText says of the PDF %s"
            .formatted(
                others.validateWithDss(files.pdf()),
                others.validateWithDss(files.xml()),
                others.validateWithItext(files.pdf())));
    report.note(
        "The XML has %d bytes, the PDF %d".formatted(files.xml().length, files.pdf().length));
  }

  private void valid(byte[] file) {
    FileVerdict verdict = ours.verify(file);
    if (verdict.word() != FileVerdict.Word.VALID) {
      throw new BenchFailure("an issued file was refused: " + verdict.reason());
    }
  }
}
