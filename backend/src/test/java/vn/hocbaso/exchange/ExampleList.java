package vn.hocbaso.exchange;

import static vn.hocbaso.exchange.workbook.TestWorkbook.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import vn.hocbaso.exchange.workbook.TestWorkbook;

/**
 * Makes the example list of class 4A of the demonstration school, with the oddities that real lists
 * have. Everybody in it is invented.
 */
final class ExampleList {

  static final Path FILE = Path.of("..", "docs", "examples", "danh-sach-4A.xlsx");

  private static final String KINH = "Kinh";

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
    return new Object[][] {
      line("DANH SÁCH HỌC SINH"),
      line("LỚP 4A"),
      titles(),
      line(
          1,
          "Nguyễn Minh Anh",
          "Nữ",
          "14/01/2017",
          "9200100101",
          "092317203411",
          "",
          KINH,
          "Đang học",
          "",
          "",
          "Cần Thơ",
          "0900 000 001"),
      line(
          2,
          "Trần Gia Bảo",
          "Nam",
          LocalDate.of(2017, 3, 22),
          "9200100115",
          "092217315526",
          "",
          KINH,
          "Đang học",
          "",
          "",
          "Cần Thơ",
          "0900 000 002"),
      line(
          3,
          decomposed("Lê Thị Ngọc Bích"),
          "Nữ",
          "5/9/2017",
          "9200100122",
          "092317447730",
          "",
          KINH,
          "Đang học",
          "",
          "",
          "Cần Thơ",
          "0900 000 003"),
      line(
          4,
          "Thạch Chanh Đa",
          "01",
          42736,
          "9200100138",
          94217558814L,
          "",
          "Khơ-me",
          "Đang học",
          "",
          "",
          "Sóc Trăng",
          "0900 000 004"),
      line(
          5,
          "Phạm Quốc Duy",
          "Nam",
          "2017-11-30",
          "9200100144",
          "092217660952",
          "",
          "01",
          "01",
          "",
          "",
          "Cần Thơ",
          "0900 000 005"),
      line(
          6,
          "Võ Hoàng Gia Hân",
          "Nữ",
          "08-02-2017",
          "9200100151",
          "092317771063",
          "",
          KINH,
          "Đang học",
          "",
          "",
          "Hậu Giang",
          "0900 000 006"),
      line(),
      line("LỚP 4A"),
      titles(),
      line(
          7,
          "Kang Ji Woo",
          "Nam",
          "19/06/2017",
          "9200100167",
          "",
          "",
          "Người nước ngoài",
          "Đang học",
          "Hàn Quốc",
          "M70528114",
          "Seoul",
          "0900 000 007"),
      line(
          8,
          "Đặng Khánh Linh",
          "Nữ",
          LocalDate.of(2017, 7, 7),
          "9200100173",
          "092317882174",
          "",
          "Kinh",
          "Đang học",
          "",
          "",
          "Cần Thơ",
          "0900 000 008"),
      line(
          9,
          "Lâm Tấn Lộc",
          "Nam",
          "23/10/2017",
          "",
          "",
          "",
          KINH,
          "Đang học",
          "",
          "",
          "Cần Thơ",
          "0900 000 009"),
      line(
          10,
          "Huỳnh Thảo My",
          "Nữ",
          "31/02/2017",
          "9200100189",
          "092317993285",
          "",
          KINH,
          "Đang học",
          "",
          "",
          "Cần Thơ",
          "0900 000 010"),
      line(
          11,
          "Bùi Trọng Nhân",
          "Nam",
          "17/12/2017",
          "9200100195",
          "092217104396",
          "4C",
          KINH,
          "Đang học",
          "",
          "",
          "Cần Thơ",
          "0900 000 011"),
      line(
          12,
          "Mai Tường Vy",
          "F",
          42900,
          "9200100206",
          "092317215407",
          "",
          KINH,
          "Chuyển đến kỳ 1",
          "",
          "",
          "Cần Thơ",
          "0900 000 012"),
      line("", "Tổng cộng: 12 học sinh")
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
