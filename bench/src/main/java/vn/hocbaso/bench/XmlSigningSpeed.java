package vn.hocbaso.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.evidence.BatchTimestamp;
import vn.hocbaso.signing.evidence.Evidences;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** One signature of a homeroom teacher in a record, as a batch makes it. */
final class XmlSigningSpeed {

  private static final int BATCH = 50;
  private static final String SLOT = "GVCN";
  private static final String SIGNED = "thongtinhocba";

  private final World world;
  private final KeyHolder teacher;
  private final List<byte[]> records;

  XmlSigningSpeed(World world, SigningPeople people) {
    this.world = world;
    this.teacher = people.teacher();
    this.records = IntStream.range(0, BATCH).mapToObj(people::record).toList();
  }

  /**
   * Measures every level.
   *
   * @param raw RSA-2048 signatures that OpenSSL makes in a second of one processor
   */
  void measure(Report report, int threads, Duration time, OptionalDouble raw) throws Exception {
    SignatureFormat xades = Records.format(world);
    XmlSlot levelB = slot(SignatureLevel.B);
    Pace ours = Pace.of(threads, time, () -> teacher.sign(xades, first(), levelB));
    ours.report(report, "XML signature, ours, level B", threads);
    XmlSlot levelT = slot(SignatureLevel.T);
    Pace.of(threads, time, () -> teacher.sign(xades, first(), levelT))
        .report(report, "XML signature, ours, level T, authority included", threads);
    Pace.of(threads, time, this::signBatch)
        .shared(BATCH)
        .report(report, "XML signature, ours, one timestamp for 50", threads);
    SignatureFormat plain = Records.plain();
    XmlSlot dsig = slot(SignatureLevel.XMLDSIG);
    Pace bare = Pace.of(threads, time, () -> teacher.sign(plain, first(), dsig));
    bare.report(report, "XML signature, ours, XML-DSig", threads);
    Pace dss = Pace.of(threads, time, () -> PlainLibraries.signWithDss(first(), teacher));
    dss.report(report, "XML signature, DSS with defaults, level B", threads);
    if (raw.isPresent()) {
      ratio(report, "level B against OpenSSL's RSA-2048", threads, ours, raw.getAsDouble());
      ratio(report, "XML-DSig against OpenSSL's RSA-2048", threads, bare, raw.getAsDouble());
      ratio(report, "DSS against OpenSSL's RSA-2048", threads, dss, raw.getAsDouble());
    }
  }

  /** By processor time on both sides, which is what OpenSSL counts too. */
  private static void ratio(Report report, String name, int threads, Pace pace, double raw) {
    double times = pace.processorMillis() * raw / 1000;
    report.add(Figure.of("signing", name + " (" + threads + ")", "times", times));
  }

  private void signBatch() throws Exception {
    SignatureFormat xades = Records.format(world);
    XmlSlot slot = slot(SignatureLevel.B);
    List<BatchTimestamp.Completed> signed = new ArrayList<>();
    for (byte[] record : records) {
      signed.add(new BatchTimestamp.Completed(slot, teacher.sign(xades, record, slot)));
    }
    Evidences.timestamp(world).stamp(signed);
  }

  private byte[] first() {
    return records.getFirst();
  }

  private static XmlSlot slot(SignatureLevel level) {
    String role = level == SignatureLevel.XMLDSIG ? null : "Giáo viên chủ nhiệm";
    return new XmlSlot(SLOT, SIGNED, level, role);
  }
}
