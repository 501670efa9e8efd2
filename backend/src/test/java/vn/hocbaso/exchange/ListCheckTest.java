package vn.hocbaso.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.exchange.TestSchool.school;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.exchange.workbook.FindingCode;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.school.Citizenship;
import vn.hocbaso.school.StudentChange;

class ListCheckTest {

  private static final String NAME = "Nguyễn Văn An";
  private static final String NUMBER = "092217000123";
  private static final String OTHER_NUMBER = "092217000456";

  /** A boy born on 5 September 2017; an empty text leaves the value out. */
  private static StudentRow row(
      int row, String className, String code, String name, String number) {
    Map<StudentField, String> values = new EnumMap<>(StudentField.class);
    values.put(StudentField.CLASS_NAME, className);
    values.put(StudentField.STUDENT_CODE, code);
    values.put(StudentField.FULL_NAME, name);
    values.put(StudentField.DATE_OF_BIRTH, "2017-09-05");
    values.put(StudentField.SEX, "MALE");
    values.put(StudentField.ETHNICITY, "01");
    values.put(StudentField.PERSONAL_ID_NUMBER, number);
    values.values().removeIf(String::isEmpty);
    return new StudentRow(row, values, List.of());
  }

  private static StudentRow with(StudentRow row, StudentField field, String value) {
    Map<StudentField, String> values = new EnumMap<>(row.values());
    values.put(field, value);
    values.values().removeIf(String::isEmpty);
    return new StudentRow(row.number(), values, row.findings());
  }

  private static Verdict verdict(TestSchool school, StudentRow row) {
    return ListCheck.decide(List.of(row), school.known()).getFirst().row().verdict();
  }

  private static void assertBroken(Verdict verdict, FindingCode... problems) {
    assertThat(verdict.outcome()).isEqualTo(RowOutcome.BROKEN);
    assertThat(verdict.findings()).extracting(Finding::code).containsExactly(problems);
  }

  @Test
  void matchesByCodeThenByPersonalIdNumber() {
    TestSchool school = school("4A").student("4A", "C1", NAME, NUMBER);

    assertThat(verdict(school, row(1, "4A", "C1", NAME, NUMBER)).outcome())
        .isEqualTo(RowOutcome.UNCHANGED);
    assertThat(verdict(school, row(1, "4A", "C1", "Nguyễn An", "")).changes())
        .containsExactly(new FieldChange(StudentField.FULL_NAME, NAME, "Nguyễn An"));
    assertThat(verdict(school, row(1, "4A", "", NAME, NUMBER)).outcome())
        .isEqualTo(RowOutcome.UNCHANGED);
  }

  @Test
  void keepsWhatTheRowDoesNotSay() {
    TestSchool school = school("4A").student("4A", "C1", NAME, NUMBER);
    StudentRow sparse = with(row(1, "4A", "C1", NAME, ""), StudentField.ETHNICITY, "");

    assertThat(verdict(school, sparse).outcome()).isEqualTo(RowOutcome.UNCHANGED);
  }

  @Test
  void showsAMoveToAnotherClass() {
    TestSchool school = school("4A", "4B").student("4A", "C1", NAME, NUMBER);

    assertThat(verdict(school, row(1, "4 b", "C1", NAME, NUMBER)).changes())
        .containsExactly(new FieldChange(StudentField.CLASS_NAME, "4A", "4B"));
  }

  @Test
  void recognisesAStudentOfLastYear() {
    TestSchool school = school("4A").formerStudent("3A", "C1", NAME, null);

    Verdict verdict = verdict(school, row(1, "4A", "", NAME, NUMBER));

    assertThat(verdict.outcome()).isEqualTo(RowOutcome.CHANGED);
    assertThat(verdict.changes())
        .extracting(FieldChange::field)
        .containsExactly(
            StudentField.CLASS_NAME,
            StudentField.ENROLMENT_STATUS,
            StudentField.PERSONAL_ID_NUMBER);
  }

  @Test
  void matchesByNameBirthAndClassOnlyWhenNoNumberContradicts() {
    TestSchool unnumbered = school("4A", "4B").student("4A", "TAM-1", NAME, null);
    TestSchool numbered = school("4A").student("4A", "C1", NAME, NUMBER);

    assertThat(verdict(unnumbered, row(1, "4A", "C9", NAME, NUMBER)).findings())
        .contains(Finding.of(FindingCode.STUDENT_PROBABLY_SAME));
    assertThat(verdict(unnumbered, row(1, "4B", "", NAME, "")).findings())
        .contains(Finding.of(FindingCode.STUDENT_NAMESAKE, "4A"));
    assertThat(verdict(numbered, row(1, "4A", "C9", NAME, OTHER_NUMBER)).outcome())
        .isEqualTo(RowOutcome.NEW);
  }

  @Test
  void asksWhoIsMeantWhenTwoStudentsFit() {
    TestSchool school =
        school("4A").student("4A", "C1", NAME, null).student("4A", "C2", NAME, null);

    assertBroken(verdict(school, row(1, "4A", "", NAME, "")), FindingCode.STUDENT_AMBIGUOUS);
  }

  @Test
  void neverChangesAnOfficialCode() {
    TestSchool school = school("4A").student("4A", "C1", NAME, NUMBER);

    assertBroken(
        verdict(school, row(1, "4A", "C2", NAME, NUMBER)), FindingCode.STUDENT_CODE_DIFFERS);
  }

  @Test
  void refusesNumbersOfTwoStudentsInOneRow() {
    TestSchool school =
        school("4A").student("4A", "C1", NAME, NUMBER).student("4A", "C2", "Lê Bo", OTHER_NUMBER);

    assertBroken(
        verdict(school, row(1, "4A", "C1", NAME, OTHER_NUMBER)),
        FindingCode.STUDENT_NUMBERS_DISAGREE);
  }

  @Test
  void refusesAStudentOfAnotherSchoolAndAClassThatIsNotThere() {
    assertBroken(
        verdict(school("4A").elsewhere(NUMBER), row(1, "4C", "", NAME, NUMBER)),
        FindingCode.STUDENT_CLASS_UNKNOWN,
        FindingCode.STUDENT_ELSEWHERE);
  }

  @Test
  void keepsAllRowsAboutOneStudentOut() {
    TestSchool school = school("4A").student("4A", "C1", NAME, NUMBER);
    List<StudentRow> rows =
        List.of(
            row(1, "4A", "C1", NAME, ""),
            row(2, "4A", "", NAME, NUMBER),
            row(3, "4A", "", "Lê Bo", ""),
            row(4, "4A", "", "Lê Bo", OTHER_NUMBER),
            row(5, "4A", "C5", "Lý Ba", ""),
            row(6, "4A", "C6", "Lý Ba", ""));

    assertThat(ListCheck.decide(rows, school.known()))
        .extracting(decision -> decision.row().verdict().outcome())
        .containsExactly(
            RowOutcome.BROKEN,
            RowOutcome.BROKEN,
            RowOutcome.BROKEN,
            RowOutcome.BROKEN,
            RowOutcome.NEW,
            RowOutcome.NEW);
  }

  @Test
  void givesTemporaryCodesThatNobodyHas() {
    TestSchool school = school("4A", "4B").student("4A", "TAM-20170905-nguyenvanan", NAME, null);
    List<StudentRow> rows =
        List.of(
            row(1, "4B", "", NAME, ""),
            row(2, "4A", "", "Lê Bo", NUMBER),
            row(3, "4A", "C3", "Lý Ba", ""));

    assertThat(ListCheck.decide(rows, school.known()))
        .extracting(decision -> decision.row().verdict().studentCode())
        .containsExactly("TAM-20170905-nguyenvanan-2", "TAM-" + NUMBER, "C3");
  }

  @Test
  void asksForNationalityAndEthnicityOnlyWhereTheyCannotBeKnown() {
    StudentRow noEthnicity = with(row(1, "4A", "C1", NAME, ""), StudentField.ETHNICITY, "");
    StudentRow passport = with(noEthnicity, StudentField.DOCUMENT_NUMBER, "M70000001");
    StudentRow korean = with(passport, StudentField.NATIONALITY, "KR");

    assertBroken(verdict(school("4A"), noEthnicity), FindingCode.STUDENT_VALUE_MISSING);
    assertThat(fields(verdict(school("4A"), passport)))
        .containsExactly(StudentField.NATIONALITY, StudentField.ETHNICITY);
    assertThat(verdict(school("4A"), korean).outcome()).isEqualTo(RowOutcome.NEW);
  }

  @Test
  void leavesCitizenshipOpenUntilSomethingSaysIt() {
    StudentRow row = row(1, "4A", "C1", NAME, "");

    assertThat(registered(row)).isEqualTo(Citizenship.UNDETERMINED);
    assertThat(registered(with(row, StudentField.NATIONALITY, "VN")))
        .isEqualTo(Citizenship.VIETNAMESE);
    assertThat(registered(with(row, StudentField.NATIONALITY, "KR")))
        .isEqualTo(Citizenship.FOREIGN);
    assertThat(registered(with(row, StudentField.PERSONAL_ID_NUMBER, NUMBER)))
        .isEqualTo(Citizenship.VIETNAMESE);
  }

  private static Citizenship registered(StudentRow row) {
    StudentChange change =
        Objects.requireNonNull(
            ListCheck.decide(List.of(row), school("4A").known()).getFirst().change());
    return change.details().citizenship();
  }

  private static Stream<StudentField> fields(Verdict verdict) {
    return verdict.findings().stream().map(Finding::field).filter(Objects::nonNull);
  }
}
