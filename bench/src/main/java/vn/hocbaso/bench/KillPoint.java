package vn.hocbaso.bench;

import vn.hocbaso.bench.BatchWatch.BatchProgress;

/** How far a batch must have come for the next kill, in the order in which they come. */
enum KillPoint {
  /** The person has said yes; the order may not have reached the provider. */
  ORDER_OPEN,
  /** The provider has the order. */
  ORDER_GIVEN,
  /** The first value is kept, or the first document done. */
  VALUES_KEPT,
  ONE_DONE,
  TENTH_DONE,
  QUARTER_DONE,
  THIRD_DONE,
  HALF_DONE,
  TWO_THIRDS_DONE,
  MOST_DONE,
  /** Documents that follow from signed ones: the seals of an issue. */
  FOLLOWED_UP,
  HALF_FOLLOWED_UP,
  LAST_OPEN;

  /** Different states that the kills of one batch must have hit. */
  static final int FEWEST = 6;

  /** Whether the batch is there, or was since the last look. */
  boolean reached(BatchProgress now) {
    int documents = now.documents() - now.followUps();
    return switch (this) {
      case ORDER_OPEN -> now.orders() > 0;
      case ORDER_GIVEN -> now.given() || now.values() + now.done() > 0;
      case VALUES_KEPT -> now.values() + now.done() > 0;
      case ONE_DONE -> now.done() > 0;
      case TENTH_DONE -> now.done() >= documents / 10;
      case QUARTER_DONE -> now.done() >= documents / 4;
      case THIRD_DONE -> now.done() >= documents / 3;
      case HALF_DONE -> now.done() >= documents / 2;
      case TWO_THIRDS_DONE -> now.done() >= documents * 2 / 3;
      case MOST_DONE -> now.done() >= documents * 5 / 6;
      case FOLLOWED_UP -> now.followUps() > 0;
      case HALF_FOLLOWED_UP -> now.followUps() > 0 && now.done() >= documents * 3 / 2;
      case LAST_OPEN -> now.done() >= now.documents() - 2;
    };
  }
}
