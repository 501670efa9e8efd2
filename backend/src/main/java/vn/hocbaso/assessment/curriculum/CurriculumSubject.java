package vn.hocbaso.assessment.curriculum;

import java.util.Map;
import vn.hocbaso.assessment.Label;

/**
 * What a curriculum says about one subject over all its grades.
 *
 * @param lessons tiết/năm by grade; a grade without lessons does not have the subject
 * @param topics whether a cluster of learning topics (cụm chuyên đề học tập) belongs to it
 */
record CurriculumSubject(
    String code,
    Label name,
    SubjectKind kind,
    Map<Integer, Integer> lessons,
    StudySubject.Role role,
    boolean topics) {

  CurriculumSubject {
    lessons = Map.copyOf(lessons);
  }

  static CurriculumSubject marked(
      String code, String name, String english, Map<Integer, Integer> lessons) {
    return compulsory(code, new Label(name, english), SubjectKind.MARK, lessons);
  }

  static CurriculumSubject commented(
      String code, String name, String english, Map<Integer, Integer> lessons) {
    return compulsory(code, new Label(name, english), SubjectKind.COMMENT, lessons);
  }

  private static CurriculumSubject compulsory(
      String code, Label name, SubjectKind kind, Map<Integer, Integer> lessons) {
    return new CurriculumSubject(code, name, kind, lessons, StudySubject.Role.COMPULSORY, false);
  }

  CurriculumSubject elective() {
    return new CurriculumSubject(code, name, kind, lessons, StudySubject.Role.ELECTIVE, topics);
  }

  CurriculumSubject optional() {
    return new CurriculumSubject(code, name, kind, lessons, StudySubject.Role.OPTIONAL, topics);
  }

  CurriculumSubject withTopics() {
    return new CurriculumSubject(code, name, kind, lessons, role, true);
  }

  StudySubject in(int grade) {
    return new StudySubject(code, name, kind, lessons.getOrDefault(grade, 0), role);
  }
}
