package vn.hocbaso.exchange.gradesheet;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.BookPages.Address;

/**
 * A file that somebody sent for a grade book.
 *
 * @param subject code of the one subject that it is about; null for all that the sender may see
 */
record GradeUpload(
    Address book, @Nullable String subject, String account, String fileName, byte[] content) {}
