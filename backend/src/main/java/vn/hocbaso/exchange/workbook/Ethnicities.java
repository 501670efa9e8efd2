package vn.hocbaso.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.school.Ethnicity;

/** Dân tộc as lists write it: codes, names and other spellings of the official list. */
final class Ethnicities {

  private static final List<String> NAMES = Ethnicity.names();

  /** Other spellings in use, folded. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("viet", "01"),
          Map.entry("kinhviet", "01"),
          Map.entry("khome", "05"),
          Map.entry("khmer", "05"),
          Map.entry("mong", "08"),
          Map.entry("meo", "08"),
          Map.entry("giarai", "10"),
          Map.entry("jrai", "10"),
          Map.entry("ede", "12"),
          Map.entry("bahnar", "13"),
          Map.entry("sedang", "14"),
          Map.entry("cham", "17"),
          Map.entry("stieng", "22"),
          Map.entry("raglay", "21"),
          Map.entry("bruvankieu", "23"),
          Map.entry("vankieu", "23"),
          Map.entry("nuocngoai", "55"),
          Map.entry("ngoaiquoc", "55"));

  private static final Map<String, String> CODES = CodeLists.byCodeAndName(NAMES);

  private Ethnicities() {}

  static String name(String code) {
    return CodeLists.name(NAMES, code);
  }

  static Optional<String> code(String text) {
    String folded = Wording.folded(text);
    String known = CodeLists.find(CODES, folded);
    return Optional.ofNullable(known == null ? SPELLINGS.get(folded) : known);
  }
}
