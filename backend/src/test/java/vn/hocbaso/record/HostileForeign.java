package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files that make no claim to be ours and are made to be expensive to describe. */
final class HostileForeign {

  private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  private static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
  private static final String REFERENCE =
      "<ds:Reference URI=\"#big\"><ds:Transforms><ds:Transform Algorithm=\""
          + C14N
          + "\"/></ds:Transforms><ds:DigestMethod"
          + " Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>"
          + "<ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>";

  private HostileForeign() {}

  /** By what is expensive in them. */
  static Map<String, Supplier<byte[]>> files() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("foreign: many elements", () -> signed("", 1, 1, "<b/>".repeat(470_000)));
    files.put(
        "foreign: signatures and references over one big element",
        () -> signed("", 10, 20, "<b/>".repeat(450_000)));
    files.put(
        "foreign: signatures over one big text", () -> signed("", 10, 20, "&#13;".repeat(370_000)));
    files.put(
        "foreign: namespaces on every level",
        () -> signed(namespaces(900), 10, 20, ("<b" + namespaces(60) + "/>").repeat(1_000)));
    files.put(
        "foreign: attributes everywhere",
        () -> signed("", 10, 20, ("<b" + attributes(60) + "/>").repeat(3_500)));
    files.put("foreign: key of 16,384 bits", () -> keyed(StrangeKeys.rsa(16_384, 64)));
    files.put("foreign: key with a huge exponent", () -> keyed(StrangeKeys.rsa(16_384, 16_000)));
    files.put("foreign: key of 100,000 bits", () -> keyed(StrangeKeys.rsa(100_000, 17)));
    files.put("foreign: curve of its own", () -> keyed(StrangeKeys.curve(521)));
    files.put("foreign: curve over a huge field", () -> keyed(StrangeKeys.curve(20_000)));
    files.put("foreign: binary curve", () -> keyed(StrangeKeys.binaryCurve()));
    files.put("foreign: enormous extension", () -> keyed(StrangeKeys.extension(1_000_000)));
    files.put("foreign: thousands of extensions", () -> keyed(StrangeKeys.extensions(25_000)));
    files.put("foreign: thousands of names", () -> keyed(StrangeKeys.names(25_000)));
    files.put("foreign: alternative names", () -> keyed(StrangeKeys.alternatives(60_000)));
    files.put(
        "foreign: certificate nested without end", () -> keyed(HostileEvidence.nested(1_000_000)));
    files.put(
        "foreign: PDF value nested without end",
        () -> pdf(HexFormat.of().formatHex(HostileEvidence.nested(250_000)), 10));
    files.put("foreign: PDF with a slow digest", () -> StrangeSeals.slowDigest(10));
    files.put("foreign: PDF with a timestamp of a slow digest", () -> StrangeSeals.slowStamp(10));
    files.put("foreign: PDF with hundreds of certificates", () -> StrangeSeals.certificates(600));
    files.put("foreign: PDF with thousands of attributes", () -> StrangeSeals.attributes(9_000));
    return files;
  }

  /** Signatures that all point at one element. */
  private static byte[] signed(String more, int signatures, int references, String big) {
    String certificate = Base64.getEncoder().encodeToString(StrangeKeys.ordinary());
    String signature =
        "<ds:Signature><ds:SignedInfo><ds:CanonicalizationMethod Algorithm=\""
            + C14N
            + "\"/><ds:SignatureMethod"
            + " Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256\"/>"
            + REFERENCE.repeat(references)
            + "</ds:SignedInfo><ds:SignatureValue>AAAA</ds:SignatureValue><ds:KeyInfo><ds:X509Data>"
            + "<ds:X509Certificate>"
            + certificate
            + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>";
    return ("<a xmlns:ds=\""
            + DS
            + "\""
            + more
            + ">"
            + signature.repeat(signatures)
            + "<c Id=\"big\">"
            + big
            + "</c></a>")
        .getBytes(UTF_8);
  }

  private static byte[] keyed(byte[] certificate) {
    String text = new String(signed("", 1, 1, "x"), UTF_8);
    String other = Base64.getEncoder().encodeToString(certificate);
    return text.replaceAll(
            "(?s)<ds:X509Certificate>.*?</ds:X509Certificate>",
            "<ds:X509Certificate>" + other + "</ds:X509Certificate>")
        .replace(
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            StrangeKeys.isRsa(certificate)
                ? "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
                : "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256")
        .replace(
            "<ds:SignatureValue>AAAA<",
            "<ds:SignatureValue>" + StrangeKeys.value(certificate) + "<")
        .getBytes(UTF_8);
  }

  /** A PDF with this value and so many claims to it. */
  static byte[] pdf(String hex, int claims) {
    String value = "/Contents <" + hex + ">";
    int gap = "%PDF-1.7\n/Contents ".length();
    int rest = 9_500_000;
    String range = "/ByteRange [0 " + gap + " " + (gap + hex.length() + 2) + " %10d]";
    String head = "%PDF-1.7\n" + value + "\n";
    int body = rest - gap - hex.length() - 2;
    String ranges = range.formatted(body).repeat(claims);
    return (head + ranges + " ".repeat(rest - head.length() - ranges.length()))
        .getBytes(ISO_8859_1);
  }

  private static String namespaces(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(" xmlns:n").append(i).append("=\"urn:").append(i).append('"');
    }
    return all.toString();
  }

  private static String attributes(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(" a").append(i).append("=\"\"");
    }
    return all.toString();
  }
}
