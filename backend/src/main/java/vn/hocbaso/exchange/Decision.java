package vn.hocbaso.exchange;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.StudentChange;

/** A checked row and the change that carries it out, if it needs one. */
record Decision(CheckedRow row, @Nullable StudentChange change) {}
