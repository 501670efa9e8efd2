package vn.hocbaso.record.document;

import java.util.Arrays;

/** A value of a closed list: a stable code for the XML and the words that people read. */
public interface Coded {

  /** The code as it stands in the XML; never changes once published. */
  String code();

  /** The Vietnamese words printed on the record. */
  String label();

  /**
   * The member of a list that carries a code.
   *
   * @throws IllegalArgumentException if the list has no such code
   */
  static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
    return Arrays.stream(list.getEnumConstants())
        .filter(member -> member.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(list.getSimpleName() + " has no code " + code));
  }
}
