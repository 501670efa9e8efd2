package vn.hocbaso.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel list of a school's students as schools export it; everybody in it is invented. */
final class StudentFile {

  /** As many students as one file may have. */
  static final int ROWS = 5_000;

  /** Students of one class. */
  static final int CLASS = 40;

  private static final String[] TITLES = {
    "STT",
    "Mã lớp",
    "Mã học sinh",
    "Họ tên",
    "Ngày sinh",
    "Giới tính",
    "Trạng thái HS",
    "Dân tộc",
    "Số định danh cá nhân",
    "Nơi sinh"
  };
  private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng"};
  private static final String[] GIVEN = {"An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh"};
  private static final LocalDate ELDEST = LocalDate.of(2016, 1, 1);

  private StudentFile() {}

  /** The list of the school with a number. */
  static byte[] of(int school) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "bench", "1.0")) {
      Worksheet sheet = book.newWorksheet("Sheet1");
      row(sheet, 0, TITLES);
      for (int number = 0; number < ROWS; number++) {
        row(sheet, number + 1, student(school * ROWS + number, number));
      }
    }
    return file.toByteArray();
  }

  /** Name of the class in which the student with this place in the file is. */
  static String className(int number) {
    return "B%03d".formatted(number / CLASS + 1);
  }

  private static String[] student(int everywhere, int number) {
    LocalDate birth = ELDEST.plusDays(number % 366);
    return new String[] {
      String.valueOf(number + 1),
      className(number),
      "9%09d".formatted(everywhere),
      FAMILIES[number % 7] + " Văn " + GIVEN[number / 7 % 7] + " " + GIVEN[number / 49 % 7],
      "%02d/%02d/%d".formatted(birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear()),
      "Nam",
      "Đang học",
      "Kinh",
      "0922%02d%06d".formatted(birth.getYear() % 100, everywhere),
      "Cần Thơ"
    };
  }

  private static void row(Worksheet sheet, int row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      sheet.value(row, column, cells[column]);
    }
  }
}
