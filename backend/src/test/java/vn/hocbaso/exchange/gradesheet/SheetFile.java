package vn.hocbaso.exchange.gradesheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.hocbaso.exchange.workbook.ColumnLetters;
import vn.hocbaso.exchange.workbook.WorkbookFile;
import vn.hocbaso.exchange.workbook.WorkbookLimits;

/** A workbook in a person's hands: looks at cells, types into them, saves. */
final class SheetFile {

  private static final String MAIN = "xl/worksheets/sheet1.xml";
  private static final int LOOKED_AT = 120;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  SheetFile(byte[] file) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          parts.put(entry.getName(), part.readAllBytes());
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A part as text. */
  String part(String path) {
    return new String(parts.get(path), StandardCharsets.UTF_8);
  }

  String sheet() {
    return part(MAIN);
  }

  /** One line; all of its cells are empty when the file has no such line. */
  List<String> line(int row) {
    return lines().getOrDefault(row, Collections.nCopies(LOOKED_AT, ""));
  }

  /** The column of the sheet under which a code of the grade book stands. */
  String columnOf(String code) {
    List<String> keys = line(SheetLayout.KEY_ROW + 1);
    return ColumnLetters.of(keys.indexOf(code));
  }

  /** The row of a student, by what stands in the column of names. */
  int rowOf(String name) {
    return lines().entrySet().stream()
        .filter(line -> line.getValue().get(SheetLayout.FULL_NAME).equals(name))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** What a person sees, by row. */
  Map<Integer, List<String>> lines() {
    Map<Integer, List<String>> lines = new LinkedHashMap<>();
    WorkbookFile file = WorkbookFile.open(bytes(), WorkbookLimits.STANDARD, Clock.systemUTC());
    file.read(
        0,
        line -> {
          List<String> cells = new ArrayList<>();
          for (int at = 0; at < LOOKED_AT; at++) {
            cells.add(line.value(at));
          }
          lines.put(line.number(), cells);
          return true;
        });
    return lines;
  }

  String at(String column, int row) {
    int at = 0;
    for (char letter : column.toCharArray()) {
      at = at * 26 + letter - 'A' + 1;
    }
    return line(row).get(at - 1);
  }

  /** Types into a cell that is there; the empty text empties it. */
  SheetFile type(String column, int row, String text) {
    String reference = column + row;
    Matcher cell =
        Pattern.compile("<c r=\"" + reference + "\"([^>]*?)(/>|>.*?</c>)").matcher(sheet());
    if (!cell.find()) {
      throw new IllegalStateException("no cell " + reference);
    }
    String style = cell.group(1).replaceAll(" t=\"[^\"]*\"", "");
    String typed =
        text.isEmpty()
            ? "<c r=\"%s\"%s/>".formatted(reference, style)
            : "<c r=\"%s\"%s t=\"inlineStr\"><is><t>%s</t></is></c>"
                .formatted(reference, style, text);
    parts.put(
        MAIN,
        new StringBuilder(sheet())
            .replace(cell.start(), cell.end(), typed)
            .toString()
            .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }
}
