package vn.hocbaso.exchange.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short lists of which a cell holds a code or a word. */
final class CodeLists {

  private static final Map<String, String> SEX =
      Map.ofEntries(
          Map.entry("nam", "MALE"),
          Map.entry("1", "MALE"),
          Map.entry("01", "MALE"),
          Map.entry("m", "MALE"),
          Map.entry("male", "MALE"),
          Map.entry("nu", "FEMALE"),
          Map.entry("2", "FEMALE"),
          Map.entry("02", "FEMALE"),
          Map.entry("f", "FEMALE"),
          Map.entry("female", "FEMALE"),
          Map.entry("0", "UNKNOWN"),
          Map.entry("00", "UNKNOWN"));

  /** The sector database's states of a student, code 01 first. */
  private static final List<String> STATES =
      List.of(
          "Đang học",
          "Chuyển đến kỳ 1",
          "Nghỉ học xin học lại kỳ 1",
          "Chuyển đi kỳ 1",
          "Thôi học kỳ 1",
          "Chuyển đến kỳ 2",
          "Nghỉ học xin học lại kỳ 2",
          "Chuyển đi kỳ 2",
          "Thôi học kỳ 2",
          "Chuyển đến trong hè",
          "Chuyển đi trong hè",
          "Thôi học trong hè");

  private static final Map<String, String> STATUS = byCodeAndName(STATES);

  private CodeLists() {}

  static Optional<String> sex(String text) {
    return Optional.ofNullable(SEX.get(Wording.folded(text)));
  }

  static Optional<String> status(String text) {
    String folded = Wording.folded(text).replace("hocky", "ky").replace("hk", "ky");
    return Optional.ofNullable(find(STATUS, folded));
  }

  /** The sector database's name of a state, or the code itself if it has none. */
  static String statusName(String code) {
    return name(STATES, code);
  }

  /** The name that stands at a code's place in a list, or the code itself. */
  static String name(List<String> names, String code) {
    int place = Integer.parseInt(code);
    return place >= 1 && place <= names.size() ? names.get(place - 1) : code;
  }

  /** Lists each name under itself and under its code, with and without the leading zero. */
  static Map<String, String> byCodeAndName(List<String> names) {
    Map<String, String> codes = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String number = String.valueOf(i + 1);
      String code = number.length() == 1 ? "0" + number : number;
      codes.put(number, code);
      codes.put(code, code);
      codes.put(Wording.folded(names.get(i)), code);
    }
    return codes;
  }

  /** Finds a code or a name, or the two written together, as "01 - Kinh" or "Kinh (01)". */
  static @Nullable String find(Map<String, String> codes, String folded) {
    String whole = codes.get(folded);
    if (whole != null) {
      return whole;
    }
    String digits = folded.replaceAll("^(\\d{1,2})\\D+$|^\\D+?(\\d{1,2})$", "$1$2");
    String name = folded.replaceAll("^\\d{1,2}|\\d{1,2}$", "");
    String byDigits = codes.get(digits);
    return byDigits != null && byDigits.equals(codes.get(name)) ? byDigits : null;
  }
}
