/**
 * What programs push: lists of classes, staff, students and enrolments, up to a thousand items at a
 * time, each answered for itself.
 *
 * <p>The way of a request: {@link vn.hocbaso.exchange.push.PushResource} receives it, {@link
 * vn.hocbaso.exchange.push.PushBody} reads its items, {@link vn.hocbaso.exchange.push.PushLists}
 * holds the school, lets a {@link vn.hocbaso.exchange.push.PushedList} judge all items together and
 * write the good ones, and remembers versions. Tables of the school are written by {@code
 * school.roster} alone.
 */
@NullMarked
package vn.hocbaso.exchange.push;

import org.jspecify.annotations.NullMarked;
