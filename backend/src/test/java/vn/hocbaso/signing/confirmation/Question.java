package vn.hocbaso.signing.confirmation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.hocbaso.signing.pdf.SealScan;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.ClosedXml;
import vn.hocbaso.signing.xml.XmlElements;

/** Asks what is beyond doubt for somebody who trusts a world's authority. */
final class Question {

  private final ConfirmXml xml;
  private final ConfirmSeal seal;

  private Question(World world, FreshAnswers fresh, Clock clock) {
    this.xml = ConfirmXml.of(world.trustedPaths(), fresh, clock);
    this.seal = ConfirmSeal.of(world.trustedPaths(), fresh, clock);
  }

  /** Asked now. */
  static Question to(World world) {
    return to(world, Duration.ZERO);
  }

  /** Asked later, by somebody who remembers nothing. */
  static Question to(World world, Duration later) {
    return to(world, Clock.offset(Clock.systemUTC(), later));
  }

  /** Asked by somebody whose clock is moved while asking. */
  static Question to(World world, Clock clock) {
    return new Question(world, FreshAnswers.of(world.authorities(), clock), clock);
  }

  /** Asked by somebody who asks no authority. */
  static Question offline(World world) {
    return new Question(world, FreshAnswers.none(), Clock.systemUTC());
  }

  Optional<Map<String, Confirmed>> of(byte[] signed) {
    try {
      Document document = ClosedXml.parse(signed);
      return xml.all(document, XmlElements.signatures(document));
    } catch (SAXException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }

  Optional<Confirmed> ofSeal(byte[] sealed) {
    try (PDDocument document = Loader.loadPDF(sealed)) {
      return SealScan.find(sealed).flatMap(found -> seal.seal(sealed, found, document));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
