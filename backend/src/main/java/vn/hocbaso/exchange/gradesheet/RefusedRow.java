package vn.hocbaso.exchange.gradesheet;

/**
 * A line whose student cannot be told, or that cannot be trusted.
 *
 * @param row as Excel numbers it, from 1
 * @param name as written
 * @param cells values that are refused with it
 */
record RefusedRow(int row, String name, int cells, Fault fault) {}
