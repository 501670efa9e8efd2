package vn.hocbaso.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.IdentityDocument;
import vn.hocbaso.school.StudentDetails;

/**
 * Says value by value what becomes different about a student.
 *
 * @param before what the register says
 * @param enrolled whether the student has a class and a status in the school year already
 */
record StudentComparison(EnrolledStudent before, boolean enrolled) {

  List<FieldChange> with(StudentDetails details, String className, String status) {
    Map<StudentField, @Nullable String> from =
        fields(
            before.details(),
            enrolled ? before.className() : null,
            enrolled ? before.status() : null);
    Map<StudentField, @Nullable String> to = fields(details, className, status);
    return Stream.of(StudentField.values())
        .filter(field -> !Objects.equals(from.get(field), to.get(field)))
        .map(field -> new FieldChange(field, from.get(field), to.get(field)))
        .toList();
  }

  private static Map<StudentField, @Nullable String> fields(
      StudentDetails details, @Nullable String className, @Nullable String status) {
    IdentityDocument document = details.document();
    Map<StudentField, @Nullable String> fields = new EnumMap<>(StudentField.class);
    fields.put(StudentField.CLASS_NAME, className);
    fields.put(StudentField.STUDENT_CODE, details.studentCode());
    fields.put(StudentField.FULL_NAME, details.fullName());
    fields.put(StudentField.DATE_OF_BIRTH, details.dateOfBirth().toString());
    fields.put(StudentField.SEX, details.sex().name());
    fields.put(StudentField.ENROLMENT_STATUS, status);
    fields.put(StudentField.ETHNICITY, details.ethnicityCode());
    fields.put(StudentField.PERSONAL_ID_NUMBER, details.personalIdNumber());
    fields.put(StudentField.NATIONALITY, details.nationality());
    fields.put(StudentField.DOCUMENT_NUMBER, document == null ? null : document.number());
    fields.put(StudentField.PLACE_OF_BIRTH, details.placeOfBirth());
    return fields;
  }
}
