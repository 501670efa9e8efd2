package vn.hocbaso.exchange;

import vn.hocbaso.exchange.workbook.StudentRow;

/** A row and whom of the school it is about. */
record MatchedRow(StudentRow row, Match match) {}
