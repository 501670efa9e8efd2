package vn.hocbaso.record;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.UnreadableRecordException;
import vn.hocbaso.record.document.xml.YearRecordXml;

/** Reads the XML that this service wrote itself; a stored record that cannot be read is damage. */
final class StoredContent {

  private StoredContent() {}

  static Map<String, Optional<Instant>> subjectSigningTimes(byte[] stored) {
    try {
      return YearRecordXml.subjectSigningTimes(stored);
    } catch (UnreadableRecordException damaged) {
      throw new IllegalStateException("a stored record cannot be read", damaged);
    }
  }

  static YearRecordContent read(byte[] stored) {
    try {
      return YearRecordXml.read(stored);
    } catch (UnreadableRecordException damaged) {
      throw new IllegalStateException("a stored record cannot be read", damaged);
    }
  }
}
