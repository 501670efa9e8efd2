package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stranger can hang onto a genuine record without touching what is signed: evidence that
 * nobody asked for, beside good signatures and trusted certificates.
 */
final class HostileEvidence {

  private static final int ROOM = 1_500_000;
  private static final String END = "</xades:UnsignedSignatureProperties>";

  private HostileEvidence() {}

  /** By what is hung on. */
  static Map<String, Supplier<byte[]>> on(String issued) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("evidence: hundreds of answers", () -> answers(issued));
    files.put("evidence: as many answers as are looked at", () -> allowed(issued));
    files.put(
        "evidence: the longest list that is looked at",
        () -> hang(issued, values("CRLValues", "EncapsulatedCRLValue", HugeAnswer.crl(4_000))));
    files.put(
        "evidence: one huge answer",
        () -> hang(issued, values("OCSPValues", "EncapsulatedOCSPValue", HugeAnswer.ocsp(12_000))));
    files.put(
        "evidence: one huge list",
        () -> hang(issued, values("CRLValues", "EncapsulatedCRLValue", HugeAnswer.crl(24_000))));
    files.put("evidence: hundreds of lists", () -> lists(issued));
    files.put(
        "evidence: nested without end",
        () -> hang(issued, values("OCSPValues", "EncapsulatedOCSPValue", nested(1_000_000))));
    files.putAll(others(issued));
    return files;
  }

  private static Map<String, Supplier<byte[]>> others(String issued) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put(
        "evidence: huge timestamp",
        () ->
            hang(
                issued,
                "<xades:SigAndRefsTimeStamp><xades:EncapsulatedTimeStamp>"
                    + base64(nested(1_000_000))
                    + "</xades:EncapsulatedTimeStamp></xades:SigAndRefsTimeStamp>"));
    files.put("evidence: references to certificates", () -> hang(issued, references(issued)));
    files.put(
        "evidence: thousands of unknown properties",
        () -> hang(issued, many(15_000, i -> "<xades:P" + i + "/>")));
    files.put(
        "evidence: thousands of timestamps of nothing",
        () -> hang(issued, many(9_000, i -> "<xades:ArchiveTimeStamp Id=\"ats" + i + "\"/>")));
    files.put(
        "evidence: thousands of objects",
        () ->
            bytes(
                issued.replaceFirst(
                    "</ds:Signature>",
                    many(15_000, i -> "<ds:Object Id=\"o" + i + "\">x</ds:Object>")
                        + "</ds:Signature>")));
    files.put("evidence: thousands of roles", () -> roles(issued));
    files.put("evidence: namespaces without end", () -> namespaces(issued));
    return files;
  }

  private static byte[] answers(String issued) {
    return hang(issued, copies(issued, 400));
  }

  private static byte[] allowed(String issued) {
    return bytes(issued.replace(END, copies(issued, 16) + END));
  }

  private static String copies(String issued, int count) {
    Matcher answer =
        Pattern.compile("<xades:EncapsulatedOCSPValue[^>]*>([^<]*)<", Pattern.DOTALL)
            .matcher(issued);
    if (!answer.find()) {
      throw new IllegalStateException("the issued record has no answer inside");
    }
    byte[] genuine = Base64.getMimeDecoder().decode(answer.group(1));
    return "<xades:RevocationValues><xades:OCSPValues>"
        + many(count, i -> value("EncapsulatedOCSPValue", altered(genuine, i)))
        + "</xades:OCSPValues></xades:RevocationValues>";
  }

  private static byte[] lists(String issued) {
    byte[] small = HugeAnswer.crl(20);
    int count = ROOM / (small.length * 4 / 3 + 90);
    return hang(
        issued,
        "<xades:RevocationValues><xades:CRLValues>"
            + many(count, i -> value("EncapsulatedCRLValue", altered(small, i)))
            + "</xades:CRLValues></xades:RevocationValues>");
  }

  /** The same with another end, which is part of its signature. */
  private static byte[] altered(byte[] value, int number) {
    byte[] other = value.clone();
    other[other.length - 1] = (byte) number;
    other[other.length - 2] = (byte) (number >> 8);
    return other;
  }

  private static String references(String issued) {
    Matcher digest =
        Pattern.compile("<xades:Cert>.*?</xades:Cert>", Pattern.DOTALL).matcher(issued);
    String one = digest.find() ? digest.group() : "<xades:Cert/>";
    return "<xades141:CompleteCertificateRefsV2"
        + " xmlns:xades141=\"http://uri.etsi.org/01903/v1.4.1#\"><xades141:CertRefs>"
        + many(Math.min(3_000, ROOM / (one.length() + 1)), i -> one)
        + "</xades141:CertRefs></xades141:CompleteCertificateRefsV2>";
  }

  private static byte[] roles(String issued) {
    return bytes(
        issued.replaceFirst(
            "</xades:SignedSignatureProperties>",
            "<xades:SignerRoleV2><xades:ClaimedRoles>"
                + many(15_000, i -> "<xades:ClaimedRole>r" + i + "</xades:ClaimedRole>")
                + "</xades:ClaimedRoles></xades:SignerRoleV2></xades:SignedSignatureProperties>"));
  }

  private static byte[] namespaces(String issued) {
    String open = many(180, i -> " xmlns:n" + i + "=\"urn:" + i + "\"");
    String deep = many(20, i -> "<e" + open.replace(":n", ":n" + i + "x") + ">");
    String close = many(20, i -> "</e>");
    String block = deep + close;
    return bytes(
        issued.replaceFirst(
            "</ds:Signature>",
            "<ds:Object>" + block.repeat(ROOM / block.length()) + "</ds:Object></ds:Signature>"));
  }

  /** Indefinite lengths, one in another. */
  static byte[] nested(int length) {
    byte[] value = new byte[length];
    for (int i = 0; i + 1 < length; i += 2) {
      value[i] = 0x30;
      value[i + 1] = (byte) 0x80;
    }
    return value;
  }

  private static String values(String list, String element, byte[] content) {
    return "<xades:RevocationValues><xades:"
        + list
        + ">"
        + value(element, content)
        + "</xades:"
        + list
        + "></xades:RevocationValues>";
  }

  private static String value(String element, byte[] content) {
    return "<xades:" + element + ">" + base64(content) + "</xades:" + element + ">";
  }

  private static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }

  private static String many(int count, IntFunction<String> one) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(one.apply(i));
    }
    return all.toString();
  }

  private static byte[] hang(String issued, String more) {
    int end = issued.indexOf(END);
    if (end < 0) {
      throw new IllegalStateException("no unsigned properties in the issued record");
    }
    return bytes(issued.substring(0, end) + more + issued.substring(end));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** Serial numbers for lists that nobody asked for. */
  static BigInteger serial(int number) {
    return BigInteger.valueOf(1_000_000_000L + number);
  }
}
