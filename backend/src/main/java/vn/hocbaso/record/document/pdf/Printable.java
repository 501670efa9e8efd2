package vn.hocbaso.record.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.YearRecordXml;

/**
 * Letters that the embedded type can draw. PDF/A forbids the font's own mark for a missing letter,
 * so each of them is drawn as a hollow square, which a reader sees to be a gap.
 */
final class Printable {

  private static final int GAP = 0x25A1;

  private Printable() {}

  static String text(String value) {
    if (value.codePoints().allMatch(Printable::drawn)) {
      return value;
    }
    StringBuilder text = new StringBuilder();
    value
        .codePoints()
        .filter(letter -> !joiner(letter))
        .map(letter -> drawn(letter) ? letter : GAP)
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  static Set<String> gaps(YearRecordContent content) {
    Set<String> gaps = new TreeSet<>();
    new String(YearRecordXml.write(content), StandardCharsets.UTF_8)
        .codePoints()
        .filter(letter -> !drawn(letter) && !joiner(letter))
        .mapToObj(Character::toString)
        .forEach(gaps::add);
    return gaps;
  }

  private static boolean drawn(int letter) {
    return letter == '\n' || Typeface.REGULAR.has(letter);
  }

  private static boolean joiner(int letter) {
    return letter == 0x200C || letter == 0x200D;
  }
}
