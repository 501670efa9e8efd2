/**
 * The year record: created from a closed year with frozen content, signed by role in a fixed order,
 * issued with the school's certificate, revoked but never deleted, and verified by anyone. {@link
 * vn.hocbaso.record.RecordWorkflow} is the only place that says which act leads where.
 */
@NullMarked
package vn.hocbaso.record;

import org.jspecify.annotations.NullMarked;
