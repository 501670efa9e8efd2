package vn.hocbaso.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.exchange.TestSchool.school;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.exchange.workbook.FindingCode;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentList;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.exchange.workbook.StudentWorkbookReader;
import vn.hocbaso.exchange.workbook.WorkbookLimits;
import vn.hocbaso.platform.time.VietnamTime;

class ExampleListTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), VietnamTime.ZONE);

  private static StudentList read(byte[] file) {
    return new StudentWorkbookReader(WorkbookLimits.STANDARD, CLOCK).read(file);
  }

  private static StudentList committed() throws IOException {
    return read(Files.readAllBytes(ExampleList.FILE));
  }

  @Test
  void committedFileIsWhatTheGeneratorMakes() throws IOException {
    assertThat(committed())
        .as("run %s.main in the backend folder to write it anew", ExampleList.class.getName())
        .isEqualTo(read(ExampleList.bytes()));
  }

  @Test
  void holdsTwelveStudentsOfWhomTwoAreBroken() throws IOException {
    StudentList list = committed();
    List<Decision> decisions = ListCheck.decide(list.rows(), school("4A", "4B").known());

    assertThat(list.notes()).isEmpty();
    assertThat(decisions)
        .extracting(
            decision -> decision.row().read().number() + " " + decision.row().verdict().outcome())
        .containsExactly(
            "4 NEW",
            "5 NEW",
            "6 NEW",
            "7 NEW",
            "8 NEW",
            "9 NEW",
            "13 NEW",
            "14 NEW",
            "15 NEW",
            "16 BROKEN",
            "17 BROKEN",
            "18 NEW");
    assertThat(findings(decisions, 16)).containsExactly(FindingCode.STUDENT_DATE_UNREADABLE);
    assertThat(findings(decisions, 17)).containsExactly(FindingCode.STUDENT_CLASS_UNKNOWN);
  }

  @Test
  void restoresWhatExcelDidToTheValues() throws IOException {
    List<StudentRow> rows = committed().rows();

    assertThat(rows)
        .filteredOn(StudentRow::readable)
        .extracting(row -> row.value(StudentField.DATE_OF_BIRTH))
        .containsExactly(
            "2017-01-14",
            "2017-03-22",
            "2017-09-05",
            "2017-01-01",
            "2017-11-30",
            "2017-02-08",
            "2017-06-19",
            "2017-07-07",
            "2017-10-23",
            "2017-12-17",
            "2017-06-14");
    assertThat(rows.get(2).value(StudentField.FULL_NAME)).isEqualTo("Lê Thị Ngọc Bích");
    assertThat(rows.get(3).value(StudentField.PERSONAL_ID_NUMBER)).isEqualTo("094217558814");
    assertThat(rows.get(3).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.STUDENT_ID_NUMBER_RESTORED);
  }

  @Test
  void letsTheStudentWithoutNumbersAndTheForeignerThrough() throws IOException {
    List<Decision> decisions = ListCheck.decide(committed().rows(), school("4A", "4B").known());

    assertThat(findings(decisions, 13)).isEmpty();
    assertThat(findings(decisions, 15))
        .containsExactly(FindingCode.STUDENT_IDENTITY_MISSING, FindingCode.STUDENT_CODE_TEMPORARY);
  }

  private static List<FindingCode> findings(List<Decision> decisions, int row) {
    CheckedRow checked =
        decisions.stream()
            .map(Decision::row)
            .filter(candidate -> candidate.read().number() == row)
            .findFirst()
            .orElseThrow();
    return Stream.concat(checked.read().findings().stream(), checked.verdict().findings().stream())
        .map(Finding::code)
        .toList();
  }
}
