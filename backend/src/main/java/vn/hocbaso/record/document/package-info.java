/**
 * What a year record says, frozen. {@link vn.hocbaso.record.document.YearRecordContent} is an
 * immutable tree of plain values that check and clean themselves, so that an instance can always be
 * written, printed and read back to an equal instance. The package stands alone: it knows neither
 * database nor workflow nor signatures; the legal form is made in {@code xml}, the printed one in
 * {@code pdf}.
 */
@NullMarked
package vn.hocbaso.record.document;

import org.jspecify.annotations.NullMarked;
