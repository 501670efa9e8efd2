package vn.hocbaso.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

  private final Path directory;

  LocalDatabaseTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void keepsDataFromOneStartToTheNext() throws SQLException {
    try (LocalDatabase first = kept();
        Connection connection = first.connect()) {
      connection.createStatement().execute("create table kept as select 'Nguyễn Ánh' as name");
    }
    try (LocalDatabase second = kept();
        Connection connection = second.connect()) {
      assertThat(value(connection, "select name from kept")).isEqualTo("Nguyễn Ánh");
    }
  }

  @Test
  void waitsForTheDiskWhenItKeepsData() throws SQLException {
    try (LocalDatabase database = kept();
        Connection connection = database.connect()) {
      assertThat(value(connection, "show fsync")).isEqualTo("on");
      assertThat(value(connection, "show synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void doesNotWaitForTheDiskInTests() throws SQLException {
    try (LocalDatabase database = LocalDatabase.forTests(data(), Ports.free(), log());
        Connection connection = database.connect()) {
      assertThat(value(connection, "show fsync")).isEqualTo("off");
      assertThat(value(connection, "show synchronous_commit")).isEqualTo("off");
    }
  }

  @Test
  void takesOverFromAServerThatOutlivedItsStarter() throws Exception {
    long left = AbandonedDatabase.leave(data());
    assertThat(ProcessHandle.of(left)).isPresent();

    try (LocalDatabase second = kept()) {
      assertThat(second.pid()).isNotEqualTo(left);
      assertThat(ProcessHandle.of(left).map(ProcessHandle::isAlive))
          .isNotEqualTo(Optional.of(true));
    }
  }

  private LocalDatabase kept() {
    return LocalDatabase.kept(data(), Ports.free(), log());
  }

  private Path data() {
    return directory.resolve("data");
  }

  private Path log() {
    return directory.resolve("postgresql.log");
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
