package vn.hocbaso.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.hocbaso.platform.problem.DomainException;

/** The workbook's table of texts (ECMA-376 part 1, 18.4), which cells refer to by number. */
record SharedStrings(List<String> texts) {

  /** A full list of the largest school has 5,000 rows of fewer than 100 texts. */
  private static final int MOST_TEXTS = 500_000;

  /** Characters of all of them together: 32 for each. */
  private static final int MOST_CHARACTERS = 16_000_000;

  static SharedStrings of(byte[] part) {
    List<String> texts = new ArrayList<>();
    int characters = 0;
    try (PartXml xml = new PartXml(part)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          String text = RichText.read(xml, "si");
          characters += text.length();
          if (texts.size() == MOST_TEXTS || characters > MOST_CHARACTERS) {
            throw DomainException.of(WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
          }
          texts.add(text);
        }
      }
    }
    return new SharedStrings(texts);
  }

  /** A text by its number as written in the cell; a number outside the table is a broken file. */
  String at(String number) {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException outside) {
      throw PartXml.damaged();
    }
  }
}
