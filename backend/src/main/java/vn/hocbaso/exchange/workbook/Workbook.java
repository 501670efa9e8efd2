package vn.hocbaso.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workbook's sheets in their order, and how it counts days.
 *
 * @param parts where the content is
 * @param sheets names and paths
 * @param strings texts that cells refer to
 * @param startsIn1904 true when day 0 is 1 January 1904 (old Macintosh files) instead of 1900
 */
record Workbook(
    WorkbookParts parts, List<Sheet> sheets, SharedStrings strings, boolean startsIn1904) {

  /** Twice of what Excel allows. */
  private static final int LONGEST_NAME = 62;

  /** A sheet that has not been read yet. */
  record Sheet(String name, String path) {}

  static Workbook open(WorkbookParts parts) {
    Map<String, String> targets = targets(parts.require("xl/_rels/workbook.xml.rels"));
    List<Sheet> sheets = new ArrayList<>();
    boolean startsIn1904 = false;
    try (PartXml xml = new PartXml(parts.require("xl/workbook.xml"))) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          startsIn1904 = isTrue(xml.attribute("date1904"));
        } else if (xml.starts("sheet")) {
          String path = targets.getOrDefault(orEmpty(xml.attribute("id")), "");
          String name = Wording.shortened(orEmpty(xml.attribute("name")), LONGEST_NAME);
          // Chart sheets are sheets too, but hold no cells and are not kept.
          parts.find(path).ifPresent(part -> sheets.add(new Sheet(name, path)));
        }
      }
    }
    SharedStrings strings =
        parts
            .find("xl/sharedStrings.xml")
            .map(SharedStrings::of)
            .orElse(new SharedStrings(List.of()));
    return new Workbook(parts, sheets, strings, startsIn1904);
  }

  /** The lines of a sheet, up to a column. */
  SheetRows rows(Sheet sheet, int columns, Deadline deadline) {
    return new SheetRows(parts.require(sheet.path()), strings, columns, deadline);
  }

  private static Map<String, String> targets(byte[] relationships) {
    Map<String, String> targets = new HashMap<>();
    try (PartXml xml = new PartXml(relationships)) {
      while (xml.next()) {
        if (xml.starts("Relationship")) {
          String target = orEmpty(xml.attribute("Target"));
          String path = target.startsWith("/") ? target : "xl/" + target;
          targets.put(orEmpty(xml.attribute("Id")), path);
        }
      }
    }
    return targets;
  }

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equals(flag);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
