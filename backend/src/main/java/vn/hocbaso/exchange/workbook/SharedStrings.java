package vn.hocbaso.exchange.workbook;

import java.util.ArrayList;
import java.util.List;

/** The workbook's table of texts (ECMA-376 part 1, 18.4), which cells refer to by number. */
record SharedStrings(List<String> texts) {

  static SharedStrings of(byte[] part) {
    List<String> texts = new ArrayList<>();
    try (PartXml xml = new PartXml(part)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          texts.add(RichText.read(xml, "si"));
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
