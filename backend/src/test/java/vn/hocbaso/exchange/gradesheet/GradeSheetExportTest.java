package vn.hocbaso.exchange.gradesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A grade book as a file for whoever asks. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeSheetExportTest {

  private static final String HOMEROOM = "gv.lan";
  private static final String ENGLISH = "NGOAI_NGU_1";
  private static final String AN = "Trần Văn An";

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient book;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, HOMEROOM, 4);
    book = GradeBookClient.of(HOMEROOM, group);
  }

  private SheetClient as(String account) {
    return new SheetClient(account, group, "CUOI_NAM");
  }

  @Test
  void holdsTheClassWithItsKeysRulesAndVersions() throws Exception {
    UUID an = group.students().getFirst();
    book.enter(an, "TOAN.TEST", "9", 0).then().statusCode(200);
    SheetFile file = as(HOMEROOM).exported();
    Files.write(Path.of("target/so-diem.xlsx"), file.bytes());

    int row = file.rowOf(AN);
    assertThat(file.at("A", row)).isEqualTo(an.toString());
    assertThat(file.at(file.columnOf("TOAN.TEST"), row)).isEqualTo("9");
    assertThat(file.at(file.columnOf("TOAN.TEST"), SheetLayout.HEADER_ROW + 1))
        .isEqualTo("Toán – Điểm KTĐK");
    assertThat(file.sheet())
        .contains("<sheetProtection", "type=\"list\"", "type=\"custom\"", "hidden=\"");
    assertThat(file.part("xl/worksheets/sheet2.xml")).contains("<sheetData>");
    assertThat(file.part("xl/workbook.xml")).contains("veryHidden");
    assertThat(file.part("xl/sharedStrings.xml"))
        .contains(group.id().toString(), "exportedAt", new CellSeal(0, "").text(), "1:");
  }

  @Test
  void isForTheColumnsThatTheReaderMaySee() {
    group.assign(database, ENGLISH, "gv.binh");
    SheetFile hers = as("gv.binh").exported();
    List<String> keys = hers.line(SheetLayout.KEY_ROW + 1);
    assertThat(keys.stream().filter(key -> key.contains(".")))
        .isNotEmpty()
        .allMatch(key -> key.startsWith(ENGLISH));
    assertThat(as("gv.binh").export("TOAN").statusCode()).isEqualTo(404);
    assertThat(as(HOMEROOM).exported("TOAN").line(SheetLayout.KEY_ROW + 1))
        .contains("TOAN.TEST")
        .doesNotContain(ENGLISH + ".TEST");
    assertThat(as("gv.hoa").export().statusCode()).isEqualTo(404);
    assertThat(as("vt.thu").export().statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(\"x\")"})
  void storesWordsThatLookLikeFormulasAsWords(String comment) {
    UUID an = group.students().getFirst();
    book.enter(an, "TOAN.COMMENT", comment, 0).then().statusCode(200);
    SheetFile file = as(HOMEROOM).exported();
    String cell =
        file.sheet()
            .replaceAll(
                "(?s).*<c r=\"" + file.columnOf("TOAN.COMMENT") + file.rowOf(AN) + "\"([^>]*)>.*",
                "$1");
    assertThat(file.sheet()).doesNotContain("<f>", "<f ");
    assertThat(cell).contains("t=\"s\"");
    int style = Integer.parseInt(cell.replaceAll(".*s=\"(\\d+)\".*", "$1"));
    assertThat(textStyles(file.part("xl/styles.xml"))).contains(style);
    assertThat(file.at(file.columnOf("TOAN.COMMENT"), file.rowOf(AN))).isEqualTo(comment);
  }

  /** The looks whose number format is that of text, by which no program takes words for more. */
  private static List<Integer> textStyles(String styles) {
    String looks = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
    String format =
        styles.contains("formatCode=\"@\"")
            ? styles.replaceAll("(?s).*numFmtId=\"(\\d+)\" formatCode=\"@\".*", "$1")
            : "49";
    String[] each = looks.split("<xf ");
    return java.util.stream.IntStream.range(1, each.length)
        .filter(i -> each[i].contains("numFmtId=\"" + format + "\""))
        .map(i -> i - 1)
        .boxed()
        .toList();
  }

  @Test
  void isRememberedAndOfferedByTheBook() {
    as(HOMEROOM).exported();
    book.read().then().body("actions", hasItems("EXPORT_SHEET", "IMPORT_SHEET"));
    GradeBookClient.of("ht.minh", group)
        .read()
        .then()
        .body("actions", hasItems("EXPORT_SHEET"))
        .body("actions", not(hasItems("IMPORT_SHEET")));
    as(HOMEROOM)
        .export()
        .then()
        .header("Content-Disposition", containsString("CUOI-NAM"))
        .header("Cache-Control", containsString("no-store"));
  }
}
