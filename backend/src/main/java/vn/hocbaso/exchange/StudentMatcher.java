package vn.hocbaso.exchange;

import static vn.hocbaso.exchange.workbook.StudentField.CLASS_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.DATE_OF_BIRTH;
import static vn.hocbaso.exchange.workbook.StudentField.DOCUMENT_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.FULL_NAME;
import static vn.hocbaso.exchange.workbook.StudentField.PERSONAL_ID_NUMBER;
import static vn.hocbaso.exchange.workbook.StudentField.STUDENT_CODE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.exchange.workbook.FindingCode;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.StudentDetails;

/**
 * Recognises a student by code, else by personal id number, else by document number. Where no
 * number is in common, name, date of birth and class decide if they fit exactly one student whose
 * numbers contradict nothing: so a student who came without numbers stays one student when the
 * numbers arrive.
 */
record StudentMatcher(StudentIndex index, KnownSchool school) {

  Match match(StudentRow row) {
    String code = row.value(STUDENT_CODE);
    EnrolledStudent byCode = index.byCode(code);
    EnrolledStudent byPersonalId = index.byPersonalId(row.value(PERSONAL_ID_NUMBER));
    EnrolledStudent byDocument = index.byDocument(row.value(DOCUMENT_NUMBER));
    EnrolledStudent found = first(byCode, byPersonalId, byDocument);
    if (found == null) {
      return byPerson(row);
    }
    StudentField conflict = conflict(found, byPersonalId, byDocument);
    if (conflict != null) {
      return new Match.Unclear(
          Finding.at(
              FindingCode.STUDENT_NUMBERS_DISAGREE, conflict, conflict.title(), conflict.title()));
    }
    return code != null && byCode == null && !mayTakeCode(found, code)
        ? new Match.Unclear(codeDiffers(found))
        : new Match.Found(found, false);
  }

  private static @Nullable EnrolledStudent first(
      @Nullable EnrolledStudent byCode,
      @Nullable EnrolledStudent byPersonalId,
      @Nullable EnrolledStudent byDocument) {
    if (byCode != null) {
      return byCode;
    }
    return byPersonalId != null ? byPersonalId : byDocument;
  }

  private static @Nullable StudentField conflict(
      EnrolledStudent found,
      @Nullable EnrolledStudent byPersonalId,
      @Nullable EnrolledStudent byDocument) {
    if (byPersonalId != null && !byPersonalId.id().equals(found.id())) {
      return PERSONAL_ID_NUMBER;
    }
    return byDocument != null && !byDocument.id().equals(found.id()) ? DOCUMENT_NUMBER : null;
  }

  /** A temporary code gives way to the official one; an official code never changes. */
  private static boolean mayTakeCode(EnrolledStudent student, String code) {
    String present = student.details().studentCode();
    return present.equals(code) || present.startsWith(StudentDetails.TEMPORARY_PREFIX);
  }

  private static Finding codeDiffers(EnrolledStudent student) {
    return Finding.at(
        FindingCode.STUDENT_CODE_DIFFERS,
        STUDENT_CODE,
        STUDENT_CODE.title(),
        student.details().studentCode());
  }

  private Match byPerson(StudentRow row) {
    List<EnrolledStudent> candidates = candidates(row);
    return switch (candidates.size()) {
      case 0 -> new Match.Nobody();
      case 1 -> new Match.Found(candidates.getFirst(), true);
      default -> new Match.Unclear(Finding.of(FindingCode.STUDENT_AMBIGUOUS));
    };
  }

  private List<EnrolledStudent> candidates(StudentRow row) {
    String name = row.value(FULL_NAME);
    String dateOfBirth = row.value(DATE_OF_BIRTH);
    String className = row.value(CLASS_NAME);
    if (name == null || dateOfBirth == null || className == null) {
      return List.of();
    }
    return index.namesakes(name, dateOfBirth).stream()
        .filter(student -> isInClass(student, className))
        .filter(student -> !contradicts(student.details(), row))
        .toList();
  }

  /** A student who was not here this year has had another class, of course. */
  private boolean isInClass(EnrolledStudent student, String className) {
    return !school.isEnrolled(student)
        || KnownSchool.comparable(student.className()).equals(KnownSchool.comparable(className));
  }

  private static boolean contradicts(StudentDetails details, StudentRow row) {
    String code = row.value(STUDENT_CODE);
    boolean otherCode =
        code != null && !details.studentCode().startsWith(StudentDetails.TEMPORARY_PREFIX);
    boolean otherNumber =
        details.personalIdNumber() != null && row.value(PERSONAL_ID_NUMBER) != null;
    boolean otherDocument = details.document() != null && row.value(DOCUMENT_NUMBER) != null;
    return otherCode || otherNumber || otherDocument;
  }
}
