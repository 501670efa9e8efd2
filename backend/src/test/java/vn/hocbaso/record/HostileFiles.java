package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import vn.hocbaso.signing.trust.World;

/** Files that are made to cost: each is built when it is asked for, at most 10 MiB of it. */
final class HostileFiles {

  private static final int MOST = 10 * 1024 * 1024;
  private static final String DS = " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"";

  private HostileFiles() {}

  /** XML that needs no key to make. */
  static Map<String, Supplier<byte[]>> xml(String issued) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("deep elements", () -> bytes("<a>".repeat(MOST / 3)));
    files.put("deep elements of ours", () -> into(issued, "<a>".repeat(500_000)));
    files.put("many elements", () -> bytes("<a>" + "<b/>".repeat(MOST / 4 - 2) + "</a>"));
    files.put("many elements of ours", () -> into(issued, "<b/>".repeat(400_000)));
    files.put("millions of attributes", () -> bytes("<a" + attributes(900_000) + "/>"));
    files.put("attributes of ours", () -> into(issued, "<a" + attributes(150_000) + "/>"));
    files.put("namespaces", () -> into(issued, "<a" + namespaces(80_000) + "/>"));
    files.put("long name", () -> bytes("<" + "n".repeat(MOST - 10) + "/>"));
    files.put("long text", () -> into(issued, "x".repeat(MOST - issued.length() - 100)));
    files.put(
        "many signatures",
        () -> into(issued, ("<ds:Signature" + DS + " Id=\"s\"/>").repeat(25_000)));
    files.put("nested signatures", () -> into(issued, ("<ds:Signature" + DS + ">").repeat(20_000)));
    files.put(
        "many references",
        () ->
            bytes(
                issued.replaceFirst(
                    "</ds:SignedInfo>",
                    "<ds:Reference URI=\"#data\"/>".repeat(50_000) + "</ds:SignedInfo>")));
    files.put(
        "foreign with many references",
        () ->
            bytes(
                "<a><ds:Signature"
                    + DS
                    + "><ds:SignedInfo>"
                    + "<ds:Reference URI=\"\"/>".repeat(60_000)
                    + "</ds:SignedInfo></ds:Signature></a>"));
    files.put("many identifiers", () -> into(issued, identifiers(60_000)));
    files.put("entities", () -> bytes("<!DOCTYPE a [" + entities() + "]><a>&l30;</a>"));
    files.put(
        "long value",
        () ->
            bytes(issued.replaceFirst("(<ds:SignatureValue[^>]*>)", "$1" + "A".repeat(1_500_000))));
    files.put("random after a tag", () -> bytes("<" + new String(random(), ISO_8859_1)));
    return files;
  }

  /** PDF that needs no key to make. */
  static Map<String, Supplier<byte[]>> pdf(byte[] issued) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("10 MB of junk", () -> latin("%PDF-1.7\n" + new String(random(), ISO_8859_1)));
    files.put("deep arrays", () -> latin("%PDF-1.7\n" + "[".repeat(MOST - 10)));
    files.put("many ranges", () -> latin("%PDF-1.7\n" + "/ByteRange [0 9 99 9]".repeat(450_000)));
    files.put("spaces in a range", () -> latin("%PDF-1.7\n/ByteRange" + " ".repeat(MOST - 30)));
    files.put("long digits", () -> latin("%PDF-1.7\n/ByteRange [" + "9".repeat(MOST - 30)));
    files.put(
        "many ranges over one value",
        () -> {
          String value = "/Contents <" + "0".repeat(MOST / 2) + ">";
          String range = "/ByteRange [0 19 " + (21 + MOST / 2) + " 9]";
          return latin("%PDF-1.7\n" + value + range.repeat(100_000));
        });
    files.put(
        "issued, then junk",
        () -> PdfForgery.append(issued, "\0".repeat(MOST - issued.length - 1)));
    return files;
  }

  /** PDF under a good seal: it passes the gate and reaches the parsers. */
  static Map<String, Supplier<byte[]>> sealed(World world) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put(
        "sealed: loop of pages",
        () -> body(world, "2 0 obj\n<</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>\nendobj\n"));
    files.put(
        "sealed: loop of fields",
        () ->
            body(
                world,
                "2 0 obj\n"
                    + "<</Type/Pages/Count 0/Kids[]>>\n"
                    + "endobj\n"
                    + "3 0 obj\n"
                    + "<</Fields[4 0 R]>>\n"
                    + "endobj\n"
                    + "4 0 obj\n"
                    + "<</T(a)/Kids[4 0 R]/Parent 4 0 R>>\n"
                    + "endobj\n"));
    files.put(
        "sealed: loop of names",
        () ->
            body(
                world,
                "5 0 obj\n"
                    + "<</EmbeddedFiles 6 0 R>>\n"
                    + "endobj\n"
                    + "6 0 obj\n"
                    + "<</Kids[6 0 R 6 0 R]>>\n"
                    + "endobj\n"));
    files.put(
        "sealed: deep arrays",
        () -> body(world, "2 0 obj\n" + "[".repeat(3_000_000) + "\nendobj\n"));
    files.putAll(oversized(world));
    return files;
  }

  private static Map<String, Supplier<byte[]>> oversized(World world) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("sealed: many objects", () -> body(world, objects(200_000)));
    files.put(
        "sealed: loop of tables",
        () ->
            RawSeal.over(
                world,
                latin("%PDF-1.7\nhoc-ba.xml\n" + CATALOG),
                "xref\n"
                    + "0 1\n"
                    + "0000000000 65535 f \n"
                    + "trailer\n"
                    + "<</Root 1 0 R/Size 100/Prev 9>>\n"
                    + "startxref\n"
                    + "9\n"
                    + "%%EOF\n"));
    files.put(
        "sealed: huge numbers",
        () ->
            RawSeal.over(
                world,
                latin("%PDF-1.7\nhoc-ba.xml\n" + CATALOG),
                "xref\n"
                    + "0 2147483647\n"
                    + "0000000000 65535 f \n"
                    + "trailer\n"
                    + "<</Root 1 0 R/Size 2147483647>>\n"
                    + "startxref\n"
                    + "99999999999\n"
                    + "%%EOF\n"));
    files.putAll(packed(world));
    return files;
  }

  private static Map<String, Supplier<byte[]>> packed(World world) {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put(
        "sealed: packed objects",
        () -> RawSeal.over(world, bomb("/Type/ObjStm/N 100000000/First 10"), TRAILER));
    files.put(
        "sealed: packed attachment",
        () -> RawSeal.over(world, bomb("/Type/EmbeddedFile"), TRAILER));
    files.put(
        "sealed: packed table",
        () ->
            RawSeal.over(
                world,
                bomb("/Type/XRef/W[8 8 8]/Index[0 2147483647]/Size 2147483647/Root 1 0 R"),
                "startxref\n9\n%%EOF\n"));
    return files;
  }

  private static final String CATALOG =
      "1 0 obj\n<</Type/Catalog/Pages 2 0 R/AcroForm 3 0 R/Names 5 0 R>>\nendobj\n";
  private static final String TRAILER = "trailer\n<</Root 1 0 R/Size 100>>\nstartxref\n0\n%%EOF\n";

  private static byte[] body(World world, String objects) {
    return RawSeal.over(world, latin("%PDF-1.7\nhoc-ba.xml\n" + CATALOG + objects), TRAILER);
  }

  private static String objects(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 100; i < count; i++) {
      all.append(i).append(" 0 obj\n<</A ").append(i + 1).append(" 0 R>>\nendobj\n");
    }
    return all.toString();
  }

  private static byte[] bomb(String entries) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        latin(
            "%PDF-1.7\n7 0 obj\n<<"
                + entries
                + "/Filter/FlateDecode/Length "
                + packed.size()
                + ">>\nstream\n"));
    file.writeBytes(packed.toByteArray());
    file.writeBytes(latin("\nendstream\nendobj\nhoc-ba.xml\n" + CATALOG));
    return file.toByteArray();
  }

  private static String attributes(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(" a").append(i).append("=\"\"");
    }
    return all.toString();
  }

  private static String namespaces(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(" xmlns:n").append(i).append("=\"u\"");
    }
    return all.toString();
  }

  private static String identifiers(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append("<b Id=\"i").append(i).append("\"/>");
    }
    return all.toString();
  }

  private static String entities() {
    StringBuilder all = new StringBuilder("<!ENTITY l0 \"ha\">");
    for (int i = 1; i <= 30; i++) {
      all.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
    }
    return all.toString();
  }

  private static byte[] random() {
    byte[] bytes = new byte[MOST - 20];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] into(String issued, String more) {
    return bytes(issued.replace("</HOC_BA>", more + "</HOC_BA>"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
