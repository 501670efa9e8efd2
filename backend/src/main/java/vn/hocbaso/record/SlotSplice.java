package vn.hocbaso.record;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.hocbaso.record.document.SubjectSlot;

/**
 * Takes the signature out of a place of one file and puts it into the same place of another of the
 * same content, byte for byte. A subject teacher's signature covers one subject and nothing around
 * it (exclusive canonicalization leaves the surroundings out), so it holds in either file, whoever
 * has signed other subjects meanwhile.
 *
 * <p>Works on the text, since a new serialization could change what was signed. The beginning of a
 * place cannot occur in a text of the record: there {@code <} is written {@code &lt;}.
 */
final class SlotSplice {

  private static final String CLOSE = "</" + SubjectSlot.ELEMENT + ">";

  private SlotSplice() {}

  /**
   * The other file with the signature.
   *
   * @throws IllegalArgumentException if the place is missing in a file, empty in {@code signed}, or
   *     taken in {@code other}
   */
  static byte[] transfer(String slotId, byte[] signed, byte[] other) {
    String from = text(signed);
    Place taken = place(from, slotId).orElseThrow(() -> fault(slotId));
    String signature = from.substring(taken.from(), taken.to());
    String to = text(other);
    Place free = place(to, slotId).orElseThrow(() -> fault(slotId));
    if (signature.isBlank() || free.from() != free.to()) {
      throw fault(slotId);
    }
    String open = "<" + SubjectSlot.ELEMENT + " Id=\"" + slotId + "\">";
    return (to.substring(0, free.start()) + open + signature + CLOSE + to.substring(free.end()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** An element with the bounds of its inside. */
  private record Place(int start, int from, int to, int end) {}

  private static Optional<Place> place(String xml, String slotId) {
    int start = xml.indexOf("<" + SubjectSlot.ELEMENT + " Id=\"" + slotId + "\"");
    if (start < 0) {
      return Optional.empty();
    }
    int from = xml.indexOf('>', start) + 1;
    if (xml.charAt(from - 2) == '/') {
      return Optional.of(new Place(start, from, from, from));
    }
    int to = xml.indexOf(CLOSE, from);
    return Optional.of(new Place(start, from, to, to + CLOSE.length()));
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException fault(String slotId) {
    return new IllegalArgumentException("no such place to move a signature: " + slotId);
  }
}
