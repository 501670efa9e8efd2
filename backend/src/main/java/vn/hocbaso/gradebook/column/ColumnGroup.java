package vn.hocbaso.gradebook.column;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hocbaso.assessment.TraitGroup;

/** The blocks of the year record, in which the columns stand together. */
@Schema(name = "GradeColumnGroup")
public enum ColumnGroup {
  SUBJECTS,
  QUALITIES,
  GENERAL_COMPETENCIES,
  SPECIFIC_COMPETENCIES,
  GENERAL;

  static ColumnGroup of(TraitGroup group) {
    return switch (group) {
      case QUALITIES -> QUALITIES;
      case GENERAL_COMPETENCIES -> GENERAL_COMPETENCIES;
      case SPECIFIC_COMPETENCIES -> SPECIFIC_COMPETENCIES;
    };
  }
}
