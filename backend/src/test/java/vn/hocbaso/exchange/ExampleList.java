package vn.hocbaso.exchange;

import static vn.hocbaso.exchange.workbook.TestWorkbook.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.hocbaso.exchange.workbook.TestWorkbook;

/**
 * Makes the example list of class 4A of the demonstration school, with the oddities that real lists
 * have. Everybody in it is invented.
 */
final class ExampleList {

  static final Path FILE = Path.of("..", "docs", "examples", "danh-sach-4A.xlsx");

  /**
   * The sheet, a line each, cells apart by "|". "#" makes a number, "@" a date cell, "~" types the
   * accents apart, TITLES stands for the header rows.
   */
  private static final String LINES =
      """
      DANH SÁCH HỌC SINH
      LỚP 4A
      TITLES
      #1|Nguyễn Minh Anh|Nữ|14/01/2017|9200100101|092317203411||Kinh|Đang học|||Cần Thơ|0900 000 001
      #2|Trần Gia Bảo|Nam|@2017-03-22|9200100115|092217315526||Kinh|Đang học|||Cần Thơ|0900 000 002
      #3|~Lê Thị Ngọc Bích|Nữ|5/9/2017|9200100122|092317447730||Kinh|Đang học|||Cần Thơ|0900 000 003
      #4|Thạch Chanh Đa|01|#42736|9200100138|#94217558814||Khơ-me|Đang học|||Sóc Trăng|0900 000 004
      #5|Phạm Quốc Duy|Nam|2017-11-30|9200100144|092217660952||01|01|||Cần Thơ|0900 000 005
      #6|Võ Hoàng Gia Hân|Nữ|08-02-2017|9200100151|092317771063||Kinh|Đang học|||Hậu Giang|0900 000 006

      LỚP 4A
      TITLES
      #7|Kang Ji Woo|Nam|19/06/2017|9200100167|||Người nước ngoài|Đang học|Hàn Quốc|M70528114|Seoul|0900 000 007
      #8|Đặng Khánh Linh|Nữ|@2017-07-07|9200100173|092317882174||Kinh|Đang học|||Cần Thơ|0900 000 008
      #9|Lâm Tấn Lộc|Nam|23/10/2017||||Kinh|Đang học|||Cần Thơ|0900 000 009
      #10|Huỳnh Thảo My|Nữ|31/02/2017|9200100189|092317993285||Kinh|Đang học|||Cần Thơ|0900 000 010
      #11|Bùi Trọng Nhân|Nam|17/12/2017|9200100195|092217104396|4C|Kinh|Đang học|||Cần Thơ|0900 000 011
      #12|Mai Tường Vy|F|#42900|9200100206|092317215407||Kinh|Chuyển đến kỳ 1|||Cần Thơ|0900 000 012
      |Tổng cộng: 12 học sinh
      """;

  private ExampleList() {}

  /** Writes the committed file anew. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, bytes());
  }

  static byte[] bytes() {
    return new TestWorkbook()
        .sheet("Sheet1", rows())
        .sheet("DM_GioiTinh", line("Mã", "Tên"), line("01", "Nam"), line("02", "Nữ"))
        .sheet(
            "DM_TrangThaiHS",
            line("Mã", "Tên"),
            line("01", "Đang học"),
            line("02", "Chuyển đến kỳ 1"))
        .sheet("DM_DanToc", line("Mã", "Tên"), line("01", "Kinh"), line("05", "Khơ-me"))
        .bytes();
  }

  private static Object[][] rows() {
    return LINES.lines().map(ExampleList::row).toArray(Object[][]::new);
  }

  private static Object[] row(String text) {
    return text.equals("TITLES")
        ? titles()
        : Stream.of(text.split("\\|", -1)).map(ExampleList::cell).toArray();
  }

  private static Object cell(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String value = text.substring(1);
    return switch (text.charAt(0)) {
      case '#' -> Long.valueOf(value);
      case '@' -> LocalDate.parse(value);
      case '~' -> decomposed(value);
      default -> text;
    };
  }

  /** Another order than the sector's template has, line breaks, and accents typed apart. */
  private static Object[] titles() {
    return line(
        "STT",
        "Họ\ntên",
        decomposed("Giới tính"),
        decomposed("Ngày\nsinh"),
        "Mã học sinh",
        "Số định danh\ncá nhân",
        "Mã lớp",
        decomposed("Dân tộc"),
        "Trạng thái\nHS",
        "Quốc tịch",
        "Số hộ chiếu",
        "Nơi sinh",
        "Điện thoại cha");
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
