package vn.hocbaso.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Classes for measuring, beside those of the demonstration school with grades 1 to 12 and taught by
 * its staff. The same at every run.
 */
final class BenchSchool {

  /** Subjects with marks; each has a teacher, the same in all classes of {@link #entered}. */
  static final List<String> MARKED =
      List.of(
          "NGU_VAN",
          "TOAN",
          "NGOAI_NGU_1",
          "GD_CONG_DAN",
          "LS_DL",
          "KH_TU_NHIEN",
          "CONG_NGHE",
          "TIN_HOC");

  private static final String SEED =
      """
      create temp table bench_class as
        select 'K' || to_char(n, 'FM00') as name, 8 as grade, 40 as size from generate_series(1, 25) n
        union all
        select 'T' || to_char(n, 'FM00'), 8, 40 from generate_series(1, 25) n
        union all
        select 'G60', 4, 60;
      create temp table bench_home as
        select s.id, s.year, array_agg(t.id order by t.staff_code) as staff
        from (select school.id, max(school_year) as year
              from school join class_group on school_id = school.id
              where code = '9231150001' group by school.id) s
          join staff t on t.school_id = s.id and t.account like 'gv3.%%'
        group by s.id, s.year;
      insert into class_group (school_id, id, school_year, grade, name, homeroom_staff_id)
        select h.id, md5('bench class ' || c.name)::uuid, h.year, c.grade, c.name,
          h.staff[1 + abs(hashtext(c.name)) %% cardinality(h.staff)]
        from bench_class c, bench_home h;
      insert into student (school_id, id, version, student_code, full_name, date_of_birth, sex,
          ethnicity_code, citizenship, nationality)
        select h.id, md5('bench student ' || c.name || n)::uuid, 1, c.name || '-' || n,
          'Trần Thị Số ' || n, date '2012-01-01' + n, 'FEMALE', '01', 'VIETNAMESE', 'VN'
        from bench_class c, bench_home h, generate_series(1, c.size) n;
      insert into enrolment (school_id, student_id, school_year, class_id, status)
        select h.id, md5('bench student ' || c.name || n)::uuid, h.year,
          md5('bench class ' || c.name)::uuid, '01'
        from bench_class c, bench_home h, generate_series(1, c.size) n;
      insert into teaching_assignment (school_id, id, version, class_id, subject_code, staff_id, first_day)
        select h.id, gen_random_uuid(), 1, md5('bench class ' || c.name)::uuid, s.code,
          h.staff[s.place], date '2020-01-01'
        from bench_class c, bench_home h, unnest(string_to_array('%s', ',')) with ordinality s (code, place)
        where c.name like 'K%%';
      analyze;
      """;

  private static final String CLASSES =
      """
      select c.id, t.account, array_agg(e.student_id order by e.student_id)
      from class_group c
        join staff t on t.school_id = c.school_id and t.id = c.homeroom_staff_id
        join enrolment e on e.school_id = c.school_id and e.class_id = c.id
      where c.school_id = ? and c.name like ?
      group by c.id, c.name, t.account order by c.name
      """;

  /** A class with the account of its homeroom teacher. */
  record BenchClass(UUID id, String homeroom, List<UUID> students) {}

  private final Connection database;
  private final UUID id;

  private BenchSchool(Connection database, UUID id) {
    this.database = database;
    this.id = id;
  }

  static BenchSchool create(Connection database) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.execute(SEED.formatted(String.join(",", MARKED)));
      try (ResultSet home = statement.executeQuery("select id from bench_home")) {
        home.next();
        return new BenchSchool(database, home.getObject(1, UUID.class));
      }
    }
  }

  UUID id() {
    return id;
  }

  Connection database() {
    return database;
  }

  /** 25 classes of grade 8 with 40 students each, taught by subject teachers. */
  List<BenchClass> entered() throws SQLException {
    return classes("K%");
  }

  /** 25 classes of grade 8 with 40 students each, in which the homeroom teacher teaches all. */
  List<BenchClass> closed() throws SQLException {
    return classes("T%");
  }

  /** A class of grade 4 with 60 students. */
  BenchClass largest() throws SQLException {
    return classes("G60").getFirst();
  }

  /** The accounts that teach {@link #MARKED}, in that order. */
  List<String> teachers() throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select array_agg(account order by staff_code) from staff"
                    + " where account like 'gv3.%'")) {
      row.next();
      return Arrays.asList((String[]) row.getArray(1).getArray()).subList(0, MARKED.size());
    }
  }

  private List<BenchClass> classes(String pattern) throws SQLException {
    List<BenchClass> classes = new ArrayList<>();
    try (PreparedStatement query = database.prepareStatement(CLASSES)) {
      query.setObject(1, id);
      query.setString(2, pattern);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Array students = row.getArray(3);
          classes.add(
              new BenchClass(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  List.of((UUID[]) students.getArray())));
        }
      }
    }
    return classes;
  }
}
