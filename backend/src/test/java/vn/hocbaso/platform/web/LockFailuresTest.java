package vn.hocbaso.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LockFailuresTest {

  @Test
  void findsADeadlockHoweverDeepTheCommitHasWrappedIt() {
    for (String state : new String[] {"40P01", "40001", "55P03"}) {
      RollbackException commit = new RollbackException("rolled back");
      commit.addSuppressed(new IllegalStateException(new SQLException("met", state)));
      assertThat(LockFailures.causedIt(new IllegalStateException(commit))).isTrue();
    }
  }

  @Test
  void leavesOtherFaultsFaults() {
    assertThat(LockFailures.causedIt(new SQLException("no such table", "42P01"))).isFalse();
    assertThat(LockFailures.causedIt(new SQLException("without a state"))).isFalse();
    Exception first = new IllegalStateException("circle");
    first.addSuppressed(new IllegalStateException(first));
    assertThat(LockFailures.causedIt(first)).isFalse();
  }
}
