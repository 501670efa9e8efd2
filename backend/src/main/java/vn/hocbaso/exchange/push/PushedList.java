package vn.hocbaso.exchange.push;

import java.util.List;
import java.util.UUID;
import vn.hocbaso.school.roster.RosterCause;

/**
 * A list that programs push into. Judging looks at all items together and changes nothing; writing
 * carries out what was judged to be a change, in the same transaction.
 */
interface PushedList {

  /** Which list it is. */
  ListName name();

  /**
   * Judges the items; whoever calls holds the school.
   *
   * @param items readable ones, each with data
   */
  Batch judge(UUID schoolId, List<PushItem> items);

  /** The verdicts on a request, one for each item, and what follows from them. */
  interface Batch {

    /** One for each item, in their order. */
    List<Judged> verdicts();

    /** Carries out the changes among the verdicts. */
    void write(RosterCause cause);
  }
}
