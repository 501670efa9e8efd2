package vn.hocbaso.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** What only the owner of the tables can do, and the service cannot. */
public final class DatabaseOwner {

  private DatabaseOwner() {}

  /** Runs statements, separated by semicolons, as the owner. */
  public static void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A connection of the owner. */
  public static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        setting("quarkus.flyway.jdbc-url"),
        setting("quarkus.flyway.username"),
        setting("quarkus.flyway.password"));
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
