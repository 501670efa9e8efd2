package vn.hocbaso.record.document.xml;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;

/**
 * The door between a content and its legal XML. The Ministry's own layout, once published, becomes
 * a second writer beside this one; the content does not change.
 */
public final class YearRecordXml {

  /** Namespace of every element; the last part is the version of the format. */
  public static final String NAMESPACE = "urn:hocbaso:hoc-ba:1.0";

  /** Largest file that is read, in bytes: ten times a long record with long-term signatures. */
  public static final int LARGEST = 2 * 1024 * 1024;

  private YearRecordXml() {}

  /**
   * When each subject teacher signed, as the signature itself says, by the Id of the place; empty
   * where it does not say. Places without a signature are missing.
   *
   * @throws UnreadableRecordException as {@link #read} does for a file that is no record
   */
  public static Map<String, Optional<Instant>> subjectSigningTimes(byte[] xml)
      throws UnreadableRecordException {
    return SlotTimes.of(RecordParser.parse(XmlGate.pass(xml)));
  }

  /** The unsigned record: UTF-8, deterministic, every signature slot an empty element. */
  public static byte[] write(YearRecordContent content) {
    return new HocBaWriter().write(content);
  }

  /**
   * Reads a record, signed or not. Says nothing about the signatures: whether they hold is for
   * {@code signing} to find out from the same bytes.
   *
   * @throws UnreadableRecordException if the bytes are anything but a record as {@link #write}
   *     makes it, with at most one signature in each slot
   */
  public static YearRecordContent read(byte[] xml) throws UnreadableRecordException {
    var document = RecordParser.parse(XmlGate.pass(xml));
    YearRecordContent content = new HocBaReader(document).read();
    SameTree.require(
        document, RecordParser.parse(new String(write(content), StandardCharsets.UTF_8)));
    return content;
  }
}
