package vn.hocbaso.exchange.gradesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.exchange.workbook.TestWorkbook;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.column.ColumnKind;
import vn.hocbaso.gradebook.column.ColumnPart;

/** Large files in little memory; hostile ones refused at once. */
class GradeSheetReaderTest {

  private static final int ROWS = 5_000;

  private static List<Column> columns() {
    return IntStream.rangeClosed(1, 20)
        .mapToObj(
            i ->
                new Column(
                    "TOAN.TX" + i,
                    ColumnGroup.SUBJECTS,
                    "TOAN",
                    new Label("Toán", "Maths"),
                    ColumnPart.REGULAR,
                    new ColumnKind.Text(250),
                    false))
        .toList();
  }

  private static byte[] file(int rows) {
    Object[][] lines = new Object[rows + 1][];
    lines[0] = new Object[23];
    lines[0][0] = "TT";
    lines[0][1] = "Họ và tên";
    lines[0][2] = "Ngày sinh";
    for (int at = 3; at < 23; at++) {
      lines[0][at] = "ĐĐGtx " + (at - 2);
    }
    for (int row = 1; row <= rows; row++) {
      lines[row] = new Object[23];
      lines[row][0] = row;
      lines[row][1] = "Nguyễn Văn Học Sinh " + row;
      lines[row][2] = "05/09/2012";
      for (int at = 3; at < 23; at++) {
        lines[row][at] = at % 2 == 0 ? (Object) 8.5 : "Nhận xét số " + row + " cột " + at;
      }
    }
    return TestWorkbook.of(lines).bytes();
  }

  /** All that is ever allocated bounds what is alive at any moment. */
  @Test
  void readsFiveThousandRowsInBoundedMemory() {
    byte[] file = file(ROWS);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    ReadSheet sheet = GradeSheetReader.read(file, columns(), Clock.systemUTC());
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(sheet.rows()).hasSize(ROWS);
    assertThat(sheet.rows().getLast().cells()).hasSize(20);
    assertThat(allocated >> 20).as("MiB allocated in all").isLessThan(600);
  }

  @Test
  void takesNoMoreRowsThanOneImportMayHave() {
    assertThatThrownBy(() -> GradeSheetReader.read(file(ROWS + 1), columns(), Clock.systemUTC()))
        .hasMessage("STUDENT_FILE_TOO_MANY_ROWS");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vn.hocbaso.exchange.workbook.HostileFiles#all")
  void refusesHostileFilesAtOnce(String kind, byte[] file, String problem) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    assertThatThrownBy(() -> GradeSheetReader.read(file, columns(), Clock.systemUTC()))
        .hasMessage(problem);
    // Of this thread alone, so that a busy machine changes no outcome.
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun))
        .as(kind)
        .isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void refusesWordsThatArePutInPlaceOfAFile() {
    byte[] words = "Họ tên;Điểm\nAn;9".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> GradeSheetReader.read(words, columns(), Clock.systemUTC()))
        .hasMessage("STUDENT_FILE_CSV");
  }
}
