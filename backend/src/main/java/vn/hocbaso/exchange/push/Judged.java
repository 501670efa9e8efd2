package vn.hocbaso.exchange.push;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.Violation;

/** What is to become of an item. */
sealed interface Judged {

  /** The item. */
  PushItem item();

  /**
   * It is not taken.
   *
   * @param parent what it rests on and is not there, if that is the reason
   */
  record Refused(PushItem item, List<Violation> faults, @Nullable MissingParent parent)
      implements Judged {

    /** Copies the list so that the verdict cannot change. */
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** Everything is so already. */
  record Same(PushItem item, String key) implements Judged {}

  /** A newer version, or this one, was taken before. */
  record Outdated(PushItem item, long newest) implements Judged {}

  /**
   * It changes something.
   *
   * @param key natural key as text
   * @param created whether the record is new
   */
  record Change(PushItem item, String key, boolean created) implements Judged {}

  /**
   * What an item rests on.
   *
   * @param list in which it is to be sent
   * @param key natural key as text
   */
  record MissingParent(ListName list, String key) {}
}
