package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.hocbaso.signing.trust.World;

/**
 * Files with a table that is right in every offset, under the seal of a school that means ill: what
 * a parser really reads, not what it gives up on.
 */
final class HostileSeals {

  private HostileSeals() {}

  /** By what is too much in them. */
  static Map<String, Supplier<byte[]>> files(World world) {
    Map<String, Content> contents = new LinkedHashMap<>();
    contents.put("100,000 objects", body -> body.many(100_000, i -> "<</A 1>>"));
    contents.put("page tree three thousand deep", HostileSeals::deepTree);
    contents.put("60,000 pages", body -> body.pages(60_000));
    contents.put("as many pages as are looked at", body -> body.pages(450));
    contents.put("60,000 form fields", HostileSeals::fields);
    contents.put("array of millions", body -> body.object("[" + "1 ".repeat(4_000_000) + "]"));
    contents.put("dictionaries in dictionaries", body -> body.object("<</A".repeat(1_500_000)));
    contents.put("a string of brackets", body -> body.object("(" + "(".repeat(4_000_000)));
    contents.put("a name of megabytes", body -> body.object("/" + "n".repeat(8_000_000)));
    contents.put("comments", body -> body.object("%\n".repeat(3_000_000) + "null"));
    contents.put(
        "millions of objects in one part",
        body -> body.packed("/Type/ObjStm/N 3000000/First 30000000", numbers(3_000_000)));
    contents.put("parts full of objects", HostileSeals::fullParts);
    contents.put("huge font", body -> body.packed("/Length1 40000000", "\0".repeat(40_000_000)));
    contents.put("an attachment that is no record", HostileSeals::attachment);
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    contents.forEach((name, content) -> files.put("seal: " + name, () -> file(world, content)));
    return files;
  }

  private static void deepTree(Body body) {
    int first = body.next();
    body.many(3_000, i -> "<</Type/Pages/Count 1/Kids[" + (first + i + 1) + " 0 R]>>");
    body.root("/Pages " + first + " 0 R");
  }

  private static void fields(Body body) {
    int field = body.object("<</FT/Tx/T(a)>>");
    body.root("/AcroForm<</Fields[" + (field + " 0 R ").repeat(60_000) + "]>>");
  }

  private static void fullParts(Body body) {
    String inside = numbers(100_000);
    for (int i = 0; i < 25; i++) {
      body.packed("/Type/ObjStm/N 100000/First " + inside.length(), inside + "1 ".repeat(100_000));
    }
  }

  private static void attachment(Body body) {
    int file = body.packed("/Type/EmbeddedFile", "<a>" + "<b/>".repeat(1_900_000));
    body.root(
        "/Names<</EmbeddedFiles<</Names[(hoc-ba.xml)<</F(hoc-ba.xml)/EF<</F "
            + file
            + " 0 R>>>>]>>>>");
  }

  private static String numbers(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(i + 1000).append(" ").append(i % 10).append(' ');
    }
    return all.toString();
  }

  private interface Content {
    void into(Body body);
  }

  private static byte[] file(World world, Content content) {
    Body body = new Body();
    content.into(body);
    return body.sealed(world);
  }

  /** Objects as they are added, each known to the table. */
  private static final class Body {

    private static final int VALUE = 99;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringBuilder table = new StringBuilder();
    private final StringBuilder root = new StringBuilder();
    private int next = 100;

    Body() {
      write("%PDF-1.7\n%hoc-ba.xml\n");
    }

    int next() {
      return next;
    }

    int object(String content) {
      table.append("%010d 00000 n \n".formatted(out.size()));
      write(next + " 0 obj\n" + content + "\nendobj\n");
      return next++;
    }

    void many(int count, IntFunction<String> content) {
      for (int i = 0; i < count; i++) {
        object(content.apply(i));
      }
    }

    int packed(String entries, String content) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflated =
          new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
        deflated.write(content.getBytes(ISO_8859_1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return object(
          "<<"
              + entries
              + "/Filter/FlateDecode/Length "
              + packed.size()
              + ">>\nstream\n"
              + packed.toString(ISO_8859_1)
              + "\nendstream");
    }

    void pages(int count) {
      int page = object("<</Type/Page/MediaBox[0 0 9 9]>>");
      String kids = (page + " 0 R ").repeat(count);
      int tree = object("<</Type/Pages/Count " + count + "/Kids[" + kids + "]>>");
      root("/Pages " + tree + " 0 R");
    }

    void root(String entries) {
      root.append(entries);
    }

    byte[] sealed(World world) {
      int field = object("<</FT/Sig/T(seal)/V " + VALUE + " 0 R>>");
      String forms =
          root.indexOf("/AcroForm") >= 0
              ? ""
              : "/AcroForm<</SigFlags 3/Fields[" + field + " 0 R]>>";
      String pages =
          root.indexOf("/Pages") >= 0
              ? ""
              : "/Pages " + object("<</Type/Pages/Count 0/Kids[]>>") + " 0 R";
      int catalogue = object("<</Type/Catalog" + forms + pages + root + ">>");
      byte[] before = out.toByteArray();
      // The seal's own object has its number and place from RawSeal.
      String seal = "%010d 00000 n \n".formatted(before.length + 1);
      return RawSeal.over(
          world,
          before,
          size ->
              "xref\n0 1\n0000000000 65535 f \n99 1\n"
                  + seal
                  + "100 "
                  + (next - 100)
                  + "\n"
                  + table
                  + "trailer\n<</Size "
                  + next
                  + "/Root "
                  + catalogue
                  + " 0 R>>\nstartxref\n"
                  + size
                  + "\n%%EOF\n");
    }

    private void write(String text) {
      out.writeBytes(text.getBytes(ISO_8859_1));
    }
  }
}
