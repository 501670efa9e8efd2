package vn.hocbaso.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Under which name a file of a record is kept: school year, class and look-up code, so that the
 * files of a class can be told apart. No name of a child: file names travel where nobody looks.
 */
record DownloadName(String text) {

  static DownloadName of(YearRecord record, RecordFile.Kind kind) {
    return of(record.schoolYear(), record.className(), record.lookupCode(), kind);
  }

  static DownloadName of(
      String schoolYear, String className, String lookupCode, RecordFile.Kind kind) {
    String name = String.join("-", "hoc-ba", schoolYear, className, lookupCode);
    return new DownloadName(
        name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-") + "." + kind.extension());
  }

  /** The Content-Disposition of a file to be shown or kept (RFC 6266, RFC 8187). */
  String disposition() {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return "inline; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded;
  }

  /** For programs that know no other letters. */
  private String ascii() {
    return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9.-]", "_");
  }
}
