package vn.hocbaso.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.hocbaso.bench.BenchSchool.BenchClass;

/** What the database says of a batch; the service need not live. Used by one thread. */
final class BatchWatch {

  private static final int LONGEST_WAIT_SECONDS = 300;
  private static final int PAUSE_MILLIS = 2;

  private static final String PROGRESS =
      """
      select (select count(*) from signing_order o where o.batch_id = b.id),
        (select count(*) from signing_order o where o.batch_id = b.id and ended_at is null),
        exists (select 1 from signing_order o
          where o.batch_id = b.id and ended_at is null and ticket is not null),
        count(*) filter (where i.state = 'WAITING' and i.signature_value is not null),
        count(*) filter (where i.state = 'DONE'), count(i.id),
        count(*) - count(distinct i.reference),
        b.lease_until > now()
      from signing_batch b join signing_item i
        on i.tenant_id = b.tenant_id and i.batch_id = b.id
      where b.id = ? group by b.id, b.lease_until
      """;

  private final Connection database;

  BatchWatch(Connection database) {
    this.database = database;
  }

  /**
   * Where a batch stands.
   *
   * @param orders asked for so far
   * @param open whether one waits for its answer
   * @param given whether the provider has taken that one
   * @param values kept and not made a document yet
   * @param followUps documents that came of signed ones
   * @param leased whether a run works on it
   */
  record BatchProgress(
      int orders,
      boolean open,
      boolean given,
      int values,
      int done,
      int documents,
      int followUps,
      boolean leased) {

    private boolean finished() {
      return done == documents;
    }

    @Override
    public String toString() {
      String order = open ? (given ? "order given" : "order open") : "no order open";
      return order
          + (leased ? ", run at work" : ", no run")
          + ", values kept "
          + values
          + ", documents done "
          + done
          + " of "
          + documents;
    }
  }

  BatchProgress look(UUID batch) throws SQLException {
    try (PreparedStatement query = database.prepareStatement(PROGRESS)) {
      query.setObject(1, batch);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return new BatchProgress(
            row.getInt(1),
            row.getInt(2) > 0,
            row.getBoolean(3),
            row.getInt(4),
            row.getInt(5),
            row.getInt(6),
            row.getInt(7),
            row.getBoolean(8));
      }
    }
  }

  /** Waits until the batch is at the point; false when it ended without coming there. */
  boolean await(UUID batch, KillPoint point) throws SQLException, InterruptedException {
    long end = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000L;
    while (System.nanoTime() < end) {
      BatchProgress now = look(batch);
      if (now.finished()) {
        return false;
      }
      if (point.reached(now)) {
        return true;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new BenchFailure("never at " + point + ": " + look(batch));
  }

  void awaitEnd(UUID batch) throws SQLException, InterruptedException {
    long end = System.nanoTime() + LONGEST_WAIT_SECONDS * 1_000_000_000L;
    while (!look(batch).finished()) {
      if (System.nanoTime() > end) {
        throw new BenchFailure("not finished: " + look(batch));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Records of the class in a state. */
  long records(BenchClass group, String state) throws SQLException {
    return number(
        "select count(*) from year_record where class_id = ? and state = '" + state + "'",
        group.id());
  }

  /** Signatures of the class's records. */
  long signatures(BenchClass group) throws SQLException {
    return number(
        "select count(*) from year_record_signature s join year_record r"
            + " on r.school_id = s.school_id and r.id = s.record_id where r.class_id = ?",
        group.id());
  }

  /** Acts that stand more than once in the history of a record of the class. */
  long doubled(BenchClass group) throws SQLException {
    return number(
        "select count(*) from (select e.record_id, e.act from year_record_event e"
            + " join year_record r on r.school_id = e.school_id and r.id = e.record_id"
            + " where r.class_id = ? group by e.record_id, e.act having count(*) > 1) twice",
        group.id());
  }

  String taxCode(UUID school) throws SQLException {
    try (PreparedStatement query =
        database.prepareStatement("select tax_code from school where id = ?")) {
      query.setObject(1, school);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private long number(String sql, UUID of) throws SQLException {
    try (PreparedStatement query = database.prepareStatement(sql)) {
      query.setObject(1, of);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
