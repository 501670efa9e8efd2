package vn.hocbaso.exchange;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.StudentField;

/**
 * A value that confirming changes.
 *
 * @param from what the register says now
 * @param to what it will say
 */
record FieldChange(StudentField field, @Nullable String from, @Nullable String to) {}
