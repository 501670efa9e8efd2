package vn.hocbaso.bench;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import vn.hocbaso.record.IssuedFiles;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.evidence.BatchTimestamp;
import vn.hocbaso.signing.evidence.Evidences;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;
import vn.hocbaso.signing.xml.Records;

/**
 * The way of a class's records from their contents to sealed files, as the service goes it: each
 * signature for the whole class, one timestamp over it, then every file examined as a stranger
 * would; only the database is left out.
 */
final class IssuingClass {

  private static final Set<String> SIGNED_IDS = Set.of("thongtinhocba", "data");
  private static final XmlSlot TEACHER =
      new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.B, "Giáo viên chủ nhiệm");
  private static final XmlSlot MANAGER =
      new XmlSlot("CBQL", "data", SignatureLevel.B, "Hiệu trưởng");
  private static final XmlSlot SCHOOL = new XmlSlot("KY_PHAT_HANH", "data", SignatureLevel.B, null);
  private static final PdfSeal SEAL = new PdfSeal("Phát hành học bạ số", SignatureLevel.B);

  /** Whose signatures are in the XML that is printed. */
  private static final int SIGNERS = 3;

  private final SigningPeople people;
  private final SignatureFormat xml;
  private final SignatureFormat pdf;
  private final BatchTimestamp timestamp;
  private final SignatureValidation validation;
  private final Map<Step, LongAdder> nanos = new EnumMap<>(Step.class);

  /** What the time goes to. */
  enum Step {
    CONTENT,
    SIGN_XML,
    TIMESTAMP,
    EXAMINE_XML,
    EXAMINE_AND_PRINT,
    SEAL,
    EXAMINE_PDF
  }

  IssuingClass(World world, SigningPeople people) {
    this.people = people;
    this.xml = Records.format(world);
    this.pdf = Pdfs.format(world);
    this.timestamp = Evidences.timestamp(world);
    this.validation = Validations.of(world);
    for (Step step : Step.values()) {
      nanos.put(step, new LongAdder());
    }
  }

  /** Issues records of these numbers and returns the bytes of all files that are kept. */
  long issue(int first, int last) throws Exception {
    List<byte[]> records =
        timed(Step.CONTENT, () -> IntStream.range(first, last).mapToObj(people::record).toList());
    records = signed(records, TEACHER, people.teacher());
    timed(Step.EXAMINE_XML, examination(records, 1));
    records = signed(records, MANAGER, people.manager());
    timed(Step.EXAMINE_XML, examination(records, 2));
    List<byte[]> whole = signed(records, SCHOOL, people.school());
    List<byte[]> printed =
        timed(
            Step.EXAMINE_AND_PRINT,
            () -> whole.stream().map(one -> IssuedFiles.rendered(validation, one)).toList());
    List<BatchTimestamp.Stamped> sealed = sealed(printed);
    return sizes(whole, sealed);
  }

  /** Milliseconds of one thread for one record, by step. */
  double millis(Step step, int records) {
    return nanos.getOrDefault(step, new LongAdder()).sum() / 1e6 / records;
  }

  private List<byte[]> signed(List<byte[]> records, XmlSlot slot, KeyHolder holder)
      throws Exception {
    List<BatchTimestamp.Completed> done =
        timed(Step.SIGN_XML, () -> completed(xml, records, slot, holder));
    return timed(Step.TIMESTAMP, () -> timestamp.stamp(done)).stream()
        .map(BatchTimestamp.Stamped::content)
        .toList();
  }

  private List<BatchTimestamp.Stamped> sealed(List<byte[]> printed) throws Exception {
    List<BatchTimestamp.Completed> done =
        timed(Step.SEAL, () -> completed(pdf, printed, SEAL, people.school()));
    List<BatchTimestamp.Stamped> sealed = timed(Step.TIMESTAMP, () -> timestamp.stamp(done));
    timed(
        Step.EXAMINE_PDF,
        () -> {
          for (BatchTimestamp.Stamped one : sealed) {
            PdfFindings findings = validation.validatePdf(one.content());
            require(findings.seal());
            examine(findings.embedded().orElseThrow(), SIGNERS);
          }
          return sealed;
        });
    return sealed;
  }

  private static List<BatchTimestamp.Completed> completed(
      SignatureFormat format, List<byte[]> files, SignaturePlacement place, KeyHolder holder)
      throws GeneralSecurityException {
    List<BatchTimestamp.Completed> done = new ArrayList<>();
    for (byte[] file : files) {
      done.add(new BatchTimestamp.Completed(place, holder.sign(format, file, place)));
    }
    return done;
  }

  private Action<Integer> examination(List<byte[]> records, int expected) {
    return () -> {
      records.forEach(record -> examine(record, expected));
      return records.size();
    };
  }

  private void examine(byte[] record, int expected) {
    List<SignatureFinding> found = validation.validateXml(record, SIGNED_IDS).signatures();
    if (found.size() != expected) {
      throw new BenchFailure("a signature is missing");
    }
    found.forEach(one -> require(Optional.of(one)));
  }

  private static void require(Optional<SignatureFinding> finding) {
    if (!(finding.map(SignatureFinding::outcome).orElse(null) instanceof SignatureOutcome.Valid)) {
      throw new BenchFailure("a signature that was just made is not valid: " + finding);
    }
  }

  private static long sizes(List<byte[]> xml, List<BatchTimestamp.Stamped> sealed) {
    long bytes = xml.stream().mapToLong(one -> one.length).sum();
    for (BatchTimestamp.Stamped one : sealed) {
      bytes += one.content().length + one.evidence().map(record -> record.length).orElse(0);
    }
    return bytes;
  }

  /** Something that may fail. */
  private interface Action<T> {
    T run() throws Exception;
  }

  private <T> T timed(Step step, Action<T> action) throws Exception {
    long start = System.nanoTime();
    T result = action.run();
    nanos.getOrDefault(step, new LongAdder()).add(System.nanoTime() - start);
    return result;
  }
}
