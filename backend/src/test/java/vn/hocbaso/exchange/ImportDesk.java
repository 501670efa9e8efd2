package vn.hocbaso.exchange;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import vn.hocbaso.exchange.workbook.TestWorkbook;
import vn.hocbaso.testing.FreeYear;
import vn.hocbaso.testing.Tokens;

/** A school administrator at work in a school year that no other test touches. */
@ApplicationScoped
class ImportDesk {

  static final String ADMINISTRATOR = "qtt.an";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final EntityManager database;

  @Inject
  ImportDesk(EntityManager database) {
    this.database = database;
  }

  UUID school() {
    return school("9231135001");
  }

  UUID otherSchool() {
    return school("9231207001");
  }

  private UUID school(String code) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (UUID)
                    database
                        .createNativeQuery("select id from school where code = ?1", UUID.class)
                        .setParameter(1, code)
                        .getSingleResult());
  }

  /** A school year with the given classes of grade 4. */
  String yearWith(String... classNames) {
    String year = FreeYear.next();
    for (String name : classNames) {
      addClass(year, name);
    }
    return year;
  }

  void addClass(String year, String name) {
    change(
        "insert into class_group (school_id, id, school_year, grade, name)"
            + " values (?1, ?2, ?3, 4, ?4)",
        school(),
        UUID.randomUUID(),
        year,
        name);
  }

  void change(String statement, Object... values) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var query = database.createNativeQuery(statement);
              for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
              }
              query.executeUpdate();
            });
  }

  long count(String query, Object... values) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var counted = database.createNativeQuery(query, Long.class);
              for (int i = 0; i < values.length; i++) {
                counted.setParameter(i + 1, values[i]);
              }
              return (Long) counted.getSingleResult();
            });
  }

  static RequestSpecification as(String account) {
    return as(account, "vi");
  }

  static RequestSpecification as(String account, String language) {
    return given().auth().oauth2(Tokens.of(account)).header("Accept-Language", language);
  }

  ValidatableResponse upload(String year, byte[] file) {
    return upload(as(ADMINISTRATOR), school(), year, file);
  }

  ValidatableResponse upload(RequestSpecification who, UUID school, String year, byte[] file) {
    return upload(who.multiPart("file", "danh-sach.xlsx", file, WORKBOOK), school, year);
  }

  /** A file under another name, in UTF-8 as browsers send it. */
  HttpResponse<String> uploadAs(String fileName, String year, Object[]... rows)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes((part("schoolYear") + "\r\n\r\n" + year + "\r\n").getBytes(UTF_8));
    body.writeBytes(
        (part("file") + "; filename=\"" + fileName + "\"\r\nContent-Type: " + WORKBOOK)
            .getBytes(UTF_8));
    body.writeBytes("\r\n\r\n".getBytes(UTF_8));
    body.writeBytes(TestWorkbook.of(rows).bytes());
    body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
    String address =
        "http://localhost:" + RestAssured.port + "/api/v1/schools/" + school() + "/student-imports";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + Tokens.of(ADMINISTRATOR))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String part(String name) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"";
  }

  private static ValidatableResponse upload(
      RequestSpecification request, UUID school, String year) {
    return request
        .multiPart("schoolYear", year)
        .when()
        .post("/api/v1/schools/{school}/student-imports", school)
        .then();
  }

  ValidatableResponse upload(String year, Object[]... rows) {
    return upload(year, TestWorkbook.of(rows).bytes());
  }

  String uploaded(String year, Object[]... rows) {
    return upload(year, rows).statusCode(201).extract().path("id");
  }

  ValidatableResponse confirm(String importId) {
    return as(ADMINISTRATOR)
        .header("If-Match", "\"0\"")
        .when()
        .post("/api/v1/schools/{school}/student-imports/{id}/confirmation", school(), importId)
        .then();
  }
}
