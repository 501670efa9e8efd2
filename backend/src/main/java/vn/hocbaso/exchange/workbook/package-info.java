/**
 * Reads a class list from an Excel workbook as the Ministry's sector database exports it and as
 * schools make it themselves. Pure: bytes in, rows with findings out; no database, no framework.
 *
 * <p>The file is a stranger's: its size, parts, unpacked size, rows, columns and reading time are
 * bounded before anything is built from it, its XML may neither declare nor fetch anything, and
 * only the columns that the register needs leave this package.
 */
@NullMarked
package vn.hocbaso.exchange.workbook;

import org.jspecify.annotations.NullMarked;
