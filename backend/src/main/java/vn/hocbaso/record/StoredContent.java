package vn.hocbaso.record;

import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.UnreadableRecordException;
import vn.hocbaso.record.document.xml.YearRecordXml;

/** Reads the XML that this service wrote itself; a stored record that cannot be read is damage. */
final class StoredContent {

  private StoredContent() {}

  static YearRecordContent read(byte[] stored) {
    try {
      return YearRecordXml.read(stored);
    } catch (UnreadableRecordException damaged) {
      throw new IllegalStateException("a stored record cannot be read", damaged);
    }
  }
}
