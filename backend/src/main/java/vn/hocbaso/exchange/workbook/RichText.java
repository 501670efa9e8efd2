package vn.hocbaso.exchange.workbook;

/** Text that may be split into runs of different looks; phonetic hints are left out. */
final class RichText {

  private RichText() {}

  /** Reads from the start of an element to its end. */
  static String read(PartXml xml, String element) {
    CellText text = new CellText();
    boolean inText = false;
    int phonetic = 0;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        phonetic++;
      } else if (xml.ends("rPh")) {
        phonetic--;
      } else if (xml.starts("t")) {
        inText = true;
      } else if (xml.ends("t")) {
        inText = false;
      } else if (inText && phonetic == 0) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }
}
