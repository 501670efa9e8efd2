package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/**
 * Import of 100,000 students: 20 schools with a file of 5,000 each, which is the most that one file
 * may have. A file is checked and confirmed, as a person would, one file after the other.
 */
final class ListImport {

  private static final String PART = "import";
  private static final int SCHOOLS = Integer.getInteger("bench.files", 20);
  private static final String ACCOUNT = "qtt2.phuc";
  private static final String BOUNDARY = "bench-boundary";

  /** The account is the administrator of one school at a time. */
  private static final String SCHOOL =
      """
      with home as (
        insert into school (id, code, name, address, commune_code, commune_name, province_code,
            province_name, tax_code)
        select gen_random_uuid(), 'BENCH' || ?, 'Trường đo', address, commune_code, commune_name,
          province_code, province_name, tax_code
        from school limit 1
        returning id),
      year as (select max(school_year) as name from class_group),
      classes as (
        insert into class_group (school_id, id, school_year, grade, name)
        select home.id, gen_random_uuid(), year.name, 4, 'B' || to_char(n, 'FM000')
        from home, year, generate_series(1, ?) n),
      administrator as (
        insert into staff (school_id, id, staff_code, full_name, personal_id_number, position, account)
        select home.id, gen_random_uuid(), 'QT', 'Quản trị', '092080000001', 'Quản trị', ?
        from home)
      select home.id, year.name from home, year
      """;

  private final Api api;
  private final BenchSchool bench;
  private final ProcessMemory memory;
  private final double[] checks = new double[SCHOOLS];
  private final double[] confirmations = new double[SCHOOLS];

  ListImport(Api api, BenchSchool bench, ProcessMemory memory) {
    this.api = api;
    this.bench = bench;
    this.memory = memory;
  }

  void measure(Report report) throws IOException, SQLException {
    memory.forgetPeak();
    for (int number = 0; number < SCHOOLS; number++) {
      importInto(number);
    }
    double sum = Arrays.stream(checks).sum() + Arrays.stream(confirmations).sum();
    report.add(Figure.of(PART, "check of 5,000 rows", "s", checks));
    report.add(Figure.of(PART, "confirmation of 5,000 rows", "s", confirmations));
    int rows = SCHOOLS * StudentFile.ROWS;
    String all = "%,d rows in %d files".formatted(rows, SCHOOLS);
    report.add(Figure.of(PART, all, "s", sum));
    report.add(Figure.of(PART, all, "rows/s", rows / sum));
    memory
        .peakMegabytes()
        .ifPresent(peak -> report.add(Figure.of(PART, "peak memory of the service", "MB", peak)));
  }

  private void importInto(int number) throws IOException, SQLException {
    String school;
    String year;
    try (PreparedStatement free =
            bench
                .database()
                .prepareStatement("update staff set account = id::text where account = ?");
        PreparedStatement create = bench.database().prepareStatement(SCHOOL)) {
      free.setString(1, ACCOUNT);
      free.executeUpdate();
      create.setInt(1, number);
      create.setInt(2, StudentFile.ROWS / StudentFile.CLASS);
      create.setString(3, ACCOUNT);
      try (ResultSet row = create.executeQuery()) {
        row.next();
        school = row.getObject(1, UUID.class).toString();
        year = row.getString(2);
      }
    }
    byte[] file = StudentFile.of(number);
    long start = System.nanoTime();
    JsonNode checked =
        api.upload(
            ACCOUNT,
            school + "/student-imports",
            BodyPublishers.ofByteArray(form(file, year)),
            "multipart/form-data; boundary=" + BOUNDARY);
    if (checked.path("counts").path("new").asInt() != StudentFile.ROWS) {
      throw new BenchFailure(checked.path("counts").toString() + checked.path("rows").path(0));
    }
    long middle = System.nanoTime();
    api.act(
        ACCOUNT,
        school + "/student-imports/" + checked.path("id").asText() + "/confirmation",
        checked.path("version").asLong());
    checks[number] = (middle - start) / 1e9;
    confirmations[number] = (System.nanoTime() - middle) / 1e9;
  }

  private static byte[] form(byte[] file, String year) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        """
        --%1$s\r
        Content-Disposition: form-data; name="schoolYear"\r
        \r
        %2$s\r
        --%1$s\r
        Content-Disposition: form-data; name="file"; filename="danh-sach.xlsx"\r
        Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r
        \r
        """;
    body.write(head.formatted(BOUNDARY, year).getBytes(StandardCharsets.UTF_8));
    body.write(file);
    body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }
}
