package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A student (học sinh) of a school. */
@Entity
@Table(name = "student")
class Student {

  @EmbeddedId private SchoolKey key;
  @Version private long version;

  @Column(name = "student_code")
  private String studentCode;

  @Column(name = "full_name")
  private String fullName;

  @Column(name = "date_of_birth")
  private LocalDate dateOfBirth;

  @Enumerated(EnumType.STRING)
  @Column(name = "sex")
  private Sex sex;

  @Column(name = "ethnicity_code")
  private String ethnicityCode;

  @Enumerated(EnumType.STRING)
  @Column(name = "citizenship")
  private Citizenship citizenship;

  @Column(name = "nationality")
  private String nationality;

  @Column(name = "personal_id_number")
  private @Nullable String personalIdNumber;

  @Enumerated(EnumType.STRING)
  @Column(name = "document_type")
  private IdentityDocument.@Nullable Type documentType;

  @Column(name = "document_number")
  private @Nullable String documentNumber;

  @Column(name = "place_of_birth")
  private @Nullable String placeOfBirth;

  protected Student() {}

  Student(SchoolKey key, StudentDetails details) {
    this.key = key;
    become(details);
  }

  SchoolKey key() {
    return key;
  }

  long version() {
    return version;
  }

  /** From now on the student is who the details say; nothing else of the student changes. */
  final void become(StudentDetails details) {
    studentCode = details.studentCode();
    fullName = details.fullName();
    dateOfBirth = details.dateOfBirth();
    sex = details.sex();
    ethnicityCode = details.ethnicityCode();
    citizenship = details.citizenship();
    nationality = details.nationality();
    personalIdNumber = details.personalIdNumber();
    IdentityDocument document = details.document();
    documentType = document == null ? null : document.type();
    documentNumber = document == null ? null : document.number();
    placeOfBirth = details.placeOfBirth();
  }

  StudentDetails details() {
    return new StudentDetails(
        studentCode,
        fullName,
        dateOfBirth,
        sex,
        ethnicityCode,
        citizenship,
        nationality,
        personalIdNumber,
        document(),
        placeOfBirth);
  }

  private @Nullable IdentityDocument document() {
    return documentType == null || documentNumber == null
        ? null
        : new IdentityDocument(documentType, documentNumber);
  }
}
