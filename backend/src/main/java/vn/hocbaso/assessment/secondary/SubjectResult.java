package vn.hocbaso.assessment.secondary;

import java.util.List;
import vn.hocbaso.assessment.curriculum.StudySubject;

/** The result of one subject for a term or for the year. */
public sealed interface SubjectResult {

  /** The subject. */
  StudySubject subject();

  /** ĐTBmhk or ĐTBmcn. */
  record Scored(StudySubject subject, Average average, SubjectReason reason)
      implements SubjectResult {

    /** The average as the record shows it. */
    public Mark mark() {
      return average.mark();
    }
  }

  /** Đạt or Chưa đạt of a subject assessed by comment only. */
  record Commented(StudySubject subject, Attainment attainment, SubjectReason reason)
      implements SubjectResult {}

  /** The student is exempt; no formula counts the subject. */
  record Exempt(StudySubject subject) implements SubjectResult {}

  /** Chưa đủ dữ liệu; {@code gaps} is never empty. */
  record Incomplete(StudySubject subject, List<Gap> gaps) implements SubjectResult {

    public Incomplete {
      gaps = List.copyOf(gaps);
    }
  }
}
