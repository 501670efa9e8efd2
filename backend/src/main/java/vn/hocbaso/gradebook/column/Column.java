package vn.hocbaso.gradebook.column;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;

/**
 * A column of the grade book.
 *
 * @param code unique in the book, stable: cells are stored under it
 * @param subject code of the subject that it belongs to; null outside {@link ColumnGroup#SUBJECTS}
 * @param required whether the year cannot be closed while a student has no value here
 */
public record Column(
    String code,
    ColumnGroup group,
    @Nullable String subject,
    Label label,
    ColumnPart part,
    ColumnKind kind,
    boolean required) {}
