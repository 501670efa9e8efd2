/**
 * Closing a period for many classes in one act (tổng kết toàn trường): a check list of how each
 * class stands, then a durable closing with a row per class, worked through in the background.
 *
 * <p>The database knows everything. A class is taken by a claim that runs out, so that the work of
 * a process that died is taken up by another; it is closed, and its row marked, in one transaction
 * that holds the row and still finds the claim its own. That is why two copies of the service never
 * close a class twice. Books are closed through {@link vn.hocbaso.gradebook.closing.ClassClosing},
 * by the rules of a single closing.
 */
@NullMarked
package vn.hocbaso.gradebook.closing;

import org.jspecify.annotations.NullMarked;
