package vn.hocbaso.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.testing.LocalTestResource;

/** Whoever takes over the service's connection still cannot rewrite what happened. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class DatabaseRightsTest {

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_event set actor = 'x'",
        "delete from grade_change",
        "truncate year_record_file",
        "alter table audit_event disable trigger audit_event_append_only",
        "drop table grade_change",
        "create table mine (id int)",
        "create or replace function refuse_change() returns trigger language plpgsql as"
            + " 'begin return null; end'",
        "set session_replication_role = replica",
        "update flyway_schema_history set success = false"
      })
  void forbidTheServiceToRewriteHistory(String statement) {
    assertThatThrownBy(() -> run(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
  }

  @Test
  void letTheServiceReadAndAppend() throws SQLException {
    assertThat(privileges("audit_event")).containsExactlyInAnyOrder("SELECT", "INSERT");
    assertThat(privileges("grade_cell"))
        .containsExactlyInAnyOrder("SELECT", "INSERT", "UPDATE", "DELETE");
  }

  private List<String> privileges(String table) throws SQLException {
    List<String> held = new ArrayList<>();
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select privilege from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE',"
                    + " 'TRUNCATE', 'TRIGGER', 'REFERENCES']) privilege"
                    + " where has_table_privilege(?, privilege)")) {
      query.setString(1, table);
      var found = query.executeQuery();
      while (found.next()) {
        held.add(found.getString(1));
      }
    }
    return held;
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
