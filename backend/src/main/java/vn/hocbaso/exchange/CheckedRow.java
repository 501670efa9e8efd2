package vn.hocbaso.exchange;

import vn.hocbaso.exchange.workbook.StudentRow;

/** A row of the file with what follows from it; the form in which it is kept until confirmed. */
record CheckedRow(StudentRow read, Verdict verdict) {}
