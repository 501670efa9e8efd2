package vn.hocbaso.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a teacher signed a subject, in the words that the record prints.
 *
 * @param signedAt time that the signature claims; null for one of plain XML-DSig, which claims none
 * @param timestampedAt time that a timestamp authority confirms
 */
record SignedSubject(
    String subjectName,
    String teacherName,
    @Nullable Instant signedAt,
    @Nullable Instant timestampedAt) {}
