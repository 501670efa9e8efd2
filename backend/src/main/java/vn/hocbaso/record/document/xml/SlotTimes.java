package vn.hocbaso.record.document.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.hocbaso.record.document.SubjectSlot;

/** Reads the signing times in the places of subject teachers. */
final class SlotTimes {

  private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";

  private SlotTimes() {}

  static Map<String, Optional<Instant>> of(Document document) {
    Map<String, Optional<Instant>> times = new HashMap<>();
    NodeList slots = document.getElementsByTagNameNS(YearRecordXml.NAMESPACE, SubjectSlot.ELEMENT);
    for (int i = 0; i < slots.getLength(); i++) {
      Element slot = (Element) slots.item(i);
      if (slot.getElementsByTagName("*").getLength() > 0) {
        times.put(slot.getAttribute("Id"), time(slot));
      }
    }
    return times;
  }

  private static Optional<Instant> time(Element slot) {
    NodeList found = slot.getElementsByTagNameNS(XADES, "SigningTime");
    try {
      return found.getLength() == 1
          ? Optional.of(OffsetDateTime.parse(found.item(0).getTextContent().strip()).toInstant())
          : Optional.empty();
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
