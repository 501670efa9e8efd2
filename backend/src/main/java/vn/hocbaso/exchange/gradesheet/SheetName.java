package vn.hocbaso.exchange.gradesheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocbaso.gradebook.BookPages.Page;

/** Under which name a file is kept: class, period, subject and school year; no child's name. */
record SheetName(String text) {

  static SheetName of(Page page, String period, String subject) {
    String name =
        Stream.of("so-theo-doi-danh-gia", page.className(), period, subject, page.schoolYear())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("-"));
    return new SheetName(plain(name) + ".xlsx");
  }

  /** The name of the answer to a file. */
  static SheetName answerTo(String fileName) {
    return new SheetName(plain(fileName.replaceAll("(?i)\\.xlsx$", "")) + "-danh-dau-loi.xlsx");
  }

  /** The Content-Disposition of a file to be kept (RFC 6266, RFC 8187). */
  String disposition() {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded;
  }

  private static String plain(String name) {
    return name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
  }

  /** For programs that know no other letters. */
  private String ascii() {
    return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9.-]", "_");
  }
}
