package vn.hocbaso.signing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;
import vn.hocbaso.signing.trust.StrangeCertificates;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** Files that a stranger builds to make the service work for him end at the gate. */
@Timeout(60)
class XmlGateTest {

  private static final World WORLD = World.shared();
  private static final byte[] ISSUED = Records.issued(WORLD, "Trần Bé Na");
  private static final String C14N = "Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"";
  private static final String STYLESHEET =
      "<x:stylesheet version=\"1.0\" xmlns:x=\"http://www.w3.org/1999/XSL/Transform\">"
          + "<x:template match=\"/\"><x:for-each select=\"//*//*//*//*//*//*\"/></x:template>"
          + "</x:stylesheet>";

  @Test
  void opensForAnIssuedRecord() {
    assertThat(outcomes(ISSUED)).hasSize(3).allMatch(Valid.class::isInstance);
  }

  @Test
  void staysShutForAStylesheet() {
    shut(transformed("http://www.w3.org/TR/1999/REC-xslt-19991116", STYLESHEET));
  }

  @Test
  void staysShutForPathExpressions() {
    String path = "<XPath>count(//*//*//*//*//*) &gt; 0</XPath>";
    shut(transformed("http://www.w3.org/TR/1999/REC-xpath-19991116", path));
    shut(transformed("http://www.w3.org/2002/06/xmldsig-filter2", path));
    shut(transformed("http://www.w3.org/2000/09/xmldsig#base64", ""));
    shut(transformed("http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments", ""));
  }

  @Test
  void staysShutForKeysAndListsFromElsewhere() throws IOException {
    try (Listener listener = new Listener()) {
      String fetch = "<ds:RetrievalMethod URI=\"" + listener.address() + "\"/>";
      shut(Records.replace(ISSUED, "<ds:X509Data>", fetch + "<ds:X509Data>"));
      String list =
          "<ds:Object><ds:Manifest><ds:Reference URI=\""
              + listener.address()
              + "\"/>"
              + "</ds:Manifest></ds:Object>";
      shut(Records.replace(ISSUED, "</ds:Signature>", list + "</ds:Signature>"));
      assertThat(listener.calls()).isZero();
    }
  }

  @Test
  void staysShutForReferencesBeyondTheTwoOfASignature() {
    String reference = "<ds:Reference URI=\"#data\"/>";
    shut(Records.replace(ISSUED, "</ds:SignedInfo>", reference.repeat(8) + "</ds:SignedInfo>"));
  }

  @Test
  void doesNotCallTheAddressesOfAnUntrustedCertificate() throws Exception {
    try (Listener listener = new Listener()) {
      byte[] pointing =
          withCertificates(List.of(StrangeCertificates.pointingAt(listener.address())));
      assertThat(outcomes(pointing)).containsOnly(new Invalid(Invalid.Reason.UNTRUSTED));
      assertThat(listener.calls()).isZero();
    }
  }

  @Test
  void countsCertificatesBeforeItReadsThem() throws Exception {
    shut(withCertificates(StrangeCertificates.interchangeable(61)));
  }

  @Test
  void isNotReachedByWhatTheParserRefuses() {
    String text = new String(ISSUED, StandardCharsets.UTF_8);
    String head = text.substring(0, text.indexOf("<HOC_BA"));
    String body = text.substring(head.length());
    unreadable(head + "<!DOCTYPE HOC_BA SYSTEM \"http://localhost:1/x.dtd\">" + body);
    String laughs =
        IntStream.range(1, 20)
            .mapToObj(n -> "<!ENTITY l" + n + " \"&l" + (n - 1) + ";&l" + (n - 1) + ";\">")
            .collect(Collectors.joining("", "<!ENTITY l0 \"ha\">", ""));
    unreadable(head + "<!DOCTYPE HOC_BA [" + laughs + "]>" + body.replace("Na", "&l19;"));
    unreadable(text.replace("</HOC_BA>", "<a>".repeat(80) + "</a>".repeat(80) + "</HOC_BA>"));
    String attributes =
        IntStream.range(0, 90).mapToObj(n -> " a" + n + "=\"\"").collect(Collectors.joining());
    unreadable(text.replace("</HOC_BA>", "<a" + attributes + "/></HOC_BA>"));
    unreadable(text.replace("</HOC_BA>", "<" + "n".repeat(300) + "/></HOC_BA>"));
  }

  private static byte[] transformed(String algorithm, String content) {
    return Records.replace(
        ISSUED,
        "<ds:Transform " + C14N + "></ds:Transform>",
        "<ds:Transform Algorithm=\"" + algorithm + "\">" + content + "</ds:Transform>");
  }

  /** The record with the certificates in the place where the first signer's chain begins. */
  private static byte[] withCertificates(List<X509Certificate> certificates)
      throws CertificateEncodingException {
    StringBuilder elements = new StringBuilder();
    for (X509Certificate one : certificates) {
      elements
          .append("<ds:X509Certificate>")
          .append(Base64.getEncoder().encodeToString(one.getEncoded()))
          .append("</ds:X509Certificate>");
    }
    return Records.replace(ISSUED, "</ds:X509Data>", elements + "</ds:X509Data>");
  }

  private static void shut(byte[] file) {
    assertThat(file).isNotEqualTo(ISSUED);
    assertThat(outcomes(file)).isNotEmpty().allMatch(Invalid.class::isInstance);
    assertThat(outcomes(file))
        .containsAnyOf(new Invalid(Invalid.Reason.FORM), new Invalid(Invalid.Reason.COVERAGE));
  }

  private static void unreadable(String file) {
    assertThat(Validations.xml(WORLD, file.getBytes(StandardCharsets.UTF_8)).readable()).isFalse();
  }

  private static List<SignatureOutcome> outcomes(byte[] file) {
    return Validations.xml(WORLD, file).signatures().stream()
        .map(SignatureFinding::outcome)
        .toList();
  }

  /** An address that remembers whether anybody came. */
  private static final class Listener implements AutoCloseable {
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;

    Listener() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://localhost:" + server.getAddress().getPort() + "/x";
    }

    int calls() {
      return calls.get();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
