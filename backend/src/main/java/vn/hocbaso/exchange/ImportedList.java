package vn.hocbaso.exchange;

import java.util.List;
import vn.hocbaso.exchange.workbook.Finding;

/** An import with its rows, as a person looks at it. */
record ImportedList(StudentImport head, List<Finding> notes, List<CheckedRow> rows) {}
