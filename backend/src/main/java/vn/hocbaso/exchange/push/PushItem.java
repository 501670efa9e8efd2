package vn.hocbaso.exchange.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.Violation;

/**
 * One item of a push as it was sent.
 *
 * @param index place in the request, from 0
 * @param recordId what the sender calls the record (idbanghi), if it does
 * @param version of the record at the sender (phienban), if it counts
 * @param data what the record is to be; null when the item could not be read
 * @param faults what is wrong with the item around its data
 */
record PushItem(
    int index,
    @Nullable String recordId,
    @Nullable Long version,
    @Nullable ObjectNode data,
    List<Violation> faults) {

  /** Copies the list so that the item cannot change. */
  PushItem {
    faults = List.copyOf(faults);
  }
}
