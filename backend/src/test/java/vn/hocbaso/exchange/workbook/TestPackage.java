package vn.hocbaso.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds a workbook part by part, so that a test can break any of them. */
final class TestPackage {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A workbook of one sheet with the given content of sheetData. */
  static TestPackage withRows(String rows) {
    return new TestPackage()
        .part("xl/workbook.xml", workbook("Sheet1"))
        .part(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>")
        .part("xl/worksheets/sheet1.xml", sheet(rows));
  }

  static String workbook(String sheetName) {
    return "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='%s' r:id='r1'/></sheets></workbook>"
        .formatted(MAIN, RELATIONS, sheetName);
  }

  static String sheet(String rows) {
    return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
  }

  /** A line of texts without references, as some programs write them. */
  static String line(String... texts) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : texts) {
      row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  TestPackage part(String path, String content) {
    return part(path, content.getBytes(StandardCharsets.UTF_8));
  }

  TestPackage part(String path, byte[] content) {
    parts.put(path, content);
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
