package vn.hocbaso.gradebook;

/** A grade book that this transaction has alone, with its form. */
record LockedBook(BookForm form, GradeBook book) {}
