package vn.hocbaso.gradebook;

import vn.hocbaso.gradebook.form.BookForm;

/** A grade book that this transaction has alone, with its form. */
record LockedBook(BookForm form, GradeBook book) {}
