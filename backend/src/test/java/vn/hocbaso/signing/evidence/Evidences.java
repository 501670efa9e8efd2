package vn.hocbaso.signing.evidence;

import java.util.List;
import java.util.stream.IntStream;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.evidence.BatchTimestamp.Completed;
import vn.hocbaso.signing.evidence.BatchTimestamp.Stamped;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** Batches of documents with signatures of level B, and the use case of a test world. */
public final class Evidences {

  public static final XmlSlot TEACHER =
      new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.B, "Giáo viên chủ nhiệm");
  static final PdfSeal SEAL = new PdfSeal("Phát hành học bạ số", SignatureLevel.B);

  private Evidences() {}

  public static BatchTimestamp timestamp(World world) {
    return new BatchTimestamp(new EvidenceTokens(world.authorities(), world.trustedPaths()));
  }

  static Completed taught(World world, String student) {
    return new Completed(
        TEACHER, Records.sign(world, Records.unsigned(student), TEACHER, World.TEACHER));
  }

  public static List<byte[]> stamped(World world, int size) {
    return timestamp(world)
        .stamp(IntStream.range(0, size).mapToObj(i -> taught(world, "Bé " + i)).toList())
        .stream()
        .map(Stamped::content)
        .toList();
  }
}
