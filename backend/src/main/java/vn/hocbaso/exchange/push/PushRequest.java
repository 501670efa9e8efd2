package vn.hocbaso.exchange.push;

import org.jspecify.annotations.Nullable;

/**
 * A push as it arrived.
 *
 * @param list that it goes into
 * @param schoolCode mã trường
 * @param body as sent
 * @param lines whether each line is an item, or the whole a JSON array
 * @param atomic whether one bad item is to stop all others
 * @param idempotencyKey value of the header, if it came
 */
record PushRequest(
    ListName list,
    String schoolCode,
    byte[] body,
    boolean lines,
    boolean atomic,
    @Nullable String idempotencyKey) {}
