package vn.hocbaso.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;

/** Statements over whole lists, in the transaction under way. */
@ApplicationScoped
class RosterSql {

  /** Somebody else has the key since it was looked for (PostgreSQL: unique_violation). */
  private static final String TAKEN = "23505";

  private final DataSource database;

  @Inject
  RosterSql(DataSource database) {
    this.database = database;
  }

  /** Makes something of one row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** What fills the question marks of a statement, in their order. */
  static final class Values {
    private final List<Object> all = new ArrayList<>();

    private record Column(String type, @Nullable Object[] values) {}

    Values id(UUID value) {
      all.add(value);
      return this;
    }

    Values text(String value) {
      all.add(value);
      return this;
    }

    Values moment(OffsetDateTime value) {
      all.add(value);
      return this;
    }

    /** A column of a list, as an array of the given type. */
    Values column(String type, Collection<? extends @Nullable Object> values) {
      all.add(new Column(type, values.toArray()));
      return this;
    }
  }

  <T> List<T> read(String sql, Values values, Row<T> shape) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(shape.of(rows));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int write(String sql, Values values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      if (TAKEN.equals(e.getSQLState())) {
        throw DomainException.of(RosterProblem.LIST_CHANGED_MEANWHILE);
      }
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Values values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      int place = 1;
      for (Object value : values.all) {
        if (value instanceof Values.Column(String type, @Nullable Object[] column)) {
          statement.setArray(place++, connection.createArrayOf(type, column));
        } else {
          statement.setObject(place++, value);
        }
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }
}
