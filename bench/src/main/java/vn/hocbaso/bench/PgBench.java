package vn.hocbaso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bare SQL of saving a batch, driven by pgbench: tables with the same columns and indexes, the
 * same number of rows written, the same share of batches into one class. No rights, no reading, no
 * results, no chain, no trail.
 */
final class PgBench {

  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

  private static final String TABLES =
      """
      create schema bench;
      create table bench.grade_cell (like public.grade_cell including all);
      create table bench.grade_change (like public.grade_change including all);
      create sequence bench.place cache 1000;
      create table bench.student as
        select row_number() over (partition by class_id order by student_id) - 1 as place,
          dense_rank() over (order by class_id) - 1 as class, school_id, class_id, student_id
        from enrolment join class_group c using (school_id) where c.id = class_id and c.name like 'K%';
      create unique index on bench.student (class, place);
      analyze bench.student;
      """;

  private static final String CHOICE =
      """
      \\set shared random(1, %d)
      \\set class case when :shared = 1 then 0 else :client_id %% 25 end
      \\set half 20 * random(0, 1)
      \\set mark random(0, 100)
      begin;
      """
          .formatted(SavingClient.SHARED);

  private static final String SAVE =
      """
      with saved as (
        insert into bench.grade_cell
          (school_id, class_id, period, student_id, column_code, version, value, updated_at, updated_by)
        select school_id, class_id, 'HK1', student_id, 'C' || :client_id, 1, :mark, now(), 'bench'
        from bench.student where class = :class and place %s order by place
        on conflict (school_id, class_id, period, student_id, column_code) do update
          set version = bench.grade_cell.version + 1, value = excluded.value,
            updated_at = excluded.updated_at, updated_by = excluded.updated_by
        returning *)
      insert into bench.grade_change
        (school_id, class_id, period, student_id, column_code, version, at, actor, new_value, source,
          number, hash)
      select school_id, class_id, period, student_id, column_code, version, now(), 'bench', value,
        'TYPED', nextval('bench.place'), repeat('0', 64)
      from saved;
      """;

  /** Ways to write the rows of a batch in one transaction. */
  enum Script {
    /** A statement for each cell with its history: 20 statements. */
    ROW_BY_ROW,
    /** One statement for the whole batch: as little as a database can be asked. */
    ONE_STATEMENT;

    String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String sql() {
      String save =
          this == ONE_STATEMENT
              ? SAVE.formatted("between :half and :half + 19")
              : Stream.iterate(0, place -> place + 1)
                  .limit(SavingClient.BATCH)
                  .map(place -> SAVE.formatted("= :half + " + place))
                  .reduce("", String::concat);
      return CHOICE + save + "commit;\n";
    }
  }

  private final Path program;
  private final String url;
  private final Path scripts;

  private PgBench(Path program, String url, Path scripts) {
    this.program = program;
    this.url = url;
    this.scripts = scripts;
  }

  /** Looks for the program where it is told, on the path, and where Debian keeps it. */
  static Optional<PgBench> find(Connection database, Path scripts)
      throws SQLException, IOException {
    String told = System.getProperty("bench.pgbench", "");
    Optional<Path> program =
        (told.isEmpty() ? usualPlaces() : Stream.of(Path.of(told)))
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    try (Statement statement = database.createStatement()) {
      statement.execute(TABLES);
    }
    String url = database.getMetaData().getURL().substring("jdbc:".length());
    for (Script script : Script.values()) {
      Files.writeString(scripts.resolve(script.words() + ".sql"), script.sql());
    }
    return Optional.of(new PgBench(program.get(), url.replace("//", "//postgres@"), scripts));
  }

  private static Stream<Path> usualPlaces() throws IOException {
    Stream<Path> path =
        Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
    Path debian = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(debian)) {
      return path;
    }
    try (Stream<Path> versions = Files.list(debian)) {
      return Stream.concat(
          versions.map(version -> version.resolve("bin/pgbench")).toList().stream(), path);
    }
  }

  double cellsPerSecond(Script script, int clients, int seconds)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            program.toString(),
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + clients,
            "--jobs=" + Math.min(clients, 2),
            "--time=" + seconds,
            "--file=" + scripts.resolve(script.words() + ".sql"),
            url);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(told);
    if (process.waitFor() != 0 || !rate.find()) {
      throw new BenchFailure("pgbench: " + told);
    }
    return Double.parseDouble(rate.group(1)) * SavingClient.BATCH;
  }
}
