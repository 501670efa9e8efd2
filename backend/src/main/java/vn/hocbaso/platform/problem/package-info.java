/**
 * What the service answers when it cannot do what was asked: one shape (RFC 9457), one mapper, one
 * enum of codes per capability, one text per code and language. Nothing internal leaks into an
 * answer.
 */
@NullMarked
package vn.hocbaso.platform.problem;

import org.jspecify.annotations.NullMarked;
