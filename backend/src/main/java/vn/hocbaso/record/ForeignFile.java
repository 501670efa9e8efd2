package vn.hocbaso.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whether a signed file comes from another system. The question is put widely: whatever could be a
 * record of ours, or a forged one, is held against all the rules and never merely described.
 */
final class ForeignFile {

  private static final int LONGEST_PROLOGUE = 4096;
  private static final String OUR_ELEMENT = "HOC_BA";
  private static final String OUR_NAMESPACE = "urn:hocbaso:";

  /** The attachment's name in the two ways of writing it, and the maker in the metadata. */
  private static final List<String> OUR_MARKS =
      List.of(
          "hoc-ba.xml",
          latin("hoc-ba.xml", StandardCharsets.UTF_16BE),
          latin("Học bạ số", StandardCharsets.UTF_8));

  private static final String XML_SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";
  private static final String PDF_SIGNATURE = "/ByteRange";

  private ForeignFile() {}

  static boolean is(FileKind kind, byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return switch (kind) {
      case PDF -> text.contains(PDF_SIGNATURE) && OUR_MARKS.stream().noneMatch(text::contains);
      case XML -> text.contains(XML_SIGNATURE) && !beginsAsOurs(text);
    };
  }

  /** Our element or namespace in the beginning, or anywhere, is a claim to be ours. */
  private static boolean beginsAsOurs(String text) {
    return text.contains(OUR_NAMESPACE)
        || text.substring(0, Math.min(LONGEST_PROLOGUE, text.length())).contains(OUR_ELEMENT);
  }

  private static String latin(String text, Charset encoding) {
    return new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1);
  }
}
