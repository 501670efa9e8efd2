package vn.hocbaso.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets one change of a school's lists by a program come after the other; schools never wait. */
@ApplicationScoped
public class SchoolHold {

  private final RosterSql sql;

  @Inject
  SchoolHold(RosterSql sql) {
    this.sql = sql;
  }

  /** Waits for whoever holds the school and holds it until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(UUID schoolId) {
    sql.read(
        "select pg_advisory_xact_lock(hashtextextended(?, 43))",
        new RosterSql.Values().text("lists " + schoolId),
        row -> true);
  }
}
