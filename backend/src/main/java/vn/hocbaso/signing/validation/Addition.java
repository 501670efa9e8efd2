package vn.hocbaso.signing.validation;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import vn.hocbaso.signing.DocumentFault;

/**
 * What was put behind a seal, for the sentence that a person reads. It is refused whatever it is;
 * that a forger can hide the kind in a compressed part therefore gains him nothing but another
 * sentence.
 */
final class Addition {

  private static final Pattern SIGNATURE = Pattern.compile("/ByteRange|/Type\\s{0,9}/Sig\\b");
  private static final Pattern ATTACHMENT = Pattern.compile("/EmbeddedFile|/Filespec\\b|/EF\\b");
  private static final Pattern PAGES =
      Pattern.compile("/Type\\s{0,9}/(Page|Pages|XObject)\\b|/Subtype\\s{0,9}/Form\\b");
  private static final Pattern NOTE =
      Pattern.compile(
          "/Subtype\\s{0,9}/(Text|FreeText|Link|Square|Circle|Line|Polygon|PolyLine|Highlight"
              + "|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Popup|FileAttachment|Widget|Redact"
              + "|Watermark|Screen|Movie|Sound|RichMedia)\\b|/FT\\b|/Annots\\b");
  private static final Pattern OBJECT = Pattern.compile("\\d\\s{1,9}obj\\b");
  private static final Pattern TABLE = Pattern.compile("\\bxref\\b|/XRef\\b|\\btrailer\\b");

  /** What is looked at; in a forger's megabytes of nothing there is nothing to name. */
  private static final int LONGEST = 512 * 1024;

  private Addition() {}

  /** The kind of the bytes from the offset on. */
  static DocumentFault kind(byte[] pdf, int from) {
    int length = Math.min(pdf.length - from, LONGEST);
    String added = new String(pdf, from, length, StandardCharsets.ISO_8859_1);
    if (SIGNATURE.matcher(added).find()) {
      return DocumentFault.PDF_ADDED_SIGNATURE;
    }
    if (ATTACHMENT.matcher(added).find()) {
      return DocumentFault.PDF_ADDED_ATTACHMENT;
    }
    if (NOTE.matcher(added).find()) {
      return DocumentFault.PDF_ADDED_NOTE;
    }
    if (PAGES.matcher(added).find()) {
      return DocumentFault.PDF_ADDED_PAGES;
    }
    if (OBJECT.matcher(added).find()) {
      return DocumentFault.PDF_ADDED_OBJECTS;
    }
    return TABLE.matcher(added).find()
        ? DocumentFault.PDF_ADDED_TABLE
        : DocumentFault.PDF_ADDED_BYTES;
  }
}
