package vn.hocbaso.gradebook.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.time.VietnamTime;
import vn.hocbaso.testing.CorrectionClient;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** One value of a closed book is asked for, opened for a time, changed, and locked again. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class CorrectionTest {

  private static final String PERIOD = "CUOI_NAM";
  private static final String COLUMN = "TOAN.TEST";
  private static final String TEACHER = "gv.binh";

  @Inject DataSource database;

  private TestClass group;
  private UUID student;
  private GradeBookClient book;
  private CorrectionClient teacher;
  private CorrectionClient manager;

  @BeforeEach
  void closedBook() {
    group = TestClass.of(database, TEACHER, 4);
    student = group.students().getFirst();
    book = GradeBookClient.of(TEACHER, group);
    teacher = CorrectionClient.of(TEACHER, group, PERIOD);
    manager = CorrectionClient.of("ht.minh", group, PERIOD);
    book.fill(group);
    book.close(0).then().statusCode(200);
  }

  @Test
  void opensJustTheApprovedCellAndKeepsTheResultsInLine() {
    book.read().then().body("actions", hasItem("REQUEST_CORRECTION"));
    String id = id(teacher.request(student, COLUMN));
    book.enter(student, COLUMN, "6", 1).then().statusCode(409);
    book.read()
        .then()
        .body("students[0].corrections['TOAN.TEST'].state", equalTo("REQUESTED"))
        .body("students[1].corrections.size()", equalTo(0));

    manager
        .approve(id, 0, 2)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("openUntil", notNullValue())
        .body("actions", empty());
    book.enterMany(
            List.of(
                GradeBookClient.change(student, COLUMN, "6", 1),
                GradeBookClient.change(student, "TIENG_VIET.TEST", "6", 1),
                GradeBookClient.change(group.students().getLast(), COLUMN, "6", 1)))
        .then()
        .statusCode(200)
        .body("outcomes.outcome", contains("SAVED", "REFUSED", "REFUSED"))
        .body("outcomes[1].problem.code", equalTo("GRADE_CELL_LOCKED"))
        .body("students[0].result.overall", equalTo("HT"));

    theOldResultStaysBesideTheNew();
  }

  private void theOldResultStaysBesideTheNew() {
    book.read()
        .then()
        .body("state", equalTo("CLOSED"))
        .body("version", equalTo(2))
        .body("closedBy", equalTo("Lê Thanh Bình"))
        .body("students.result.overall", contains("HT", "HTXS"));
    book.history(student, COLUMN)
        .then()
        .body("items[0].source", equalTo("CORRECTION"))
        .body("items[0].reason", equalTo(CorrectionClient.REASON))
        .body("items[0].old", equalTo("10"))
        .body("items[0].new", equalTo("6"));
    assertThat(keptResults(1)).containsExactlyInAnyOrder("HTXS", "HTXS");
    assertThat(keptResults(2)).containsExactlyInAnyOrder("HT", "HTXS");
  }

  @Test
  void locksAgainAtTheVeryMoment() {
    String id = id(teacher.request(student, COLUMN));
    Instant end = Instant.parse(manager.approve(id, 0, null).jsonPath().getString("openUntil"));
    assertThat(Duration.between(Instant.now(Clock.systemUTC()), end))
        .isBetween(Duration.ofHours(23), Duration.ofHours(24));

    at(end.minusMillis(1));
    book.enter(student, COLUMN, "7", 1).then().statusCode(200);
    teacher.read(id).then().body("state", equalTo("OPEN")).body("changes", equalTo(1));
    at(end);
    book.enter(student, COLUMN, "8", 2)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_CLOSED"));
    teacher.read(id).then().body("state", equalTo("USED"));
    book.read().then().body("students[0].corrections.size()", equalTo(0));
    teacher.request(student, COLUMN).then().statusCode(200);
  }

  @Test
  void expiresWithoutAnybodysAct() {
    String id = id(teacher.request(student, COLUMN));
    Instant end = Instant.parse(manager.approve(id, 0, 1).jsonPath().getString("openUntil"));
    at(end.plusSeconds(1));
    teacher.read(id).then().body("state", equalTo("EXPIRED")).body("changes", equalTo(0));
  }

  @Test
  void countsChangesForManagersAlone() {
    String id = id(teacher.request(student, COLUMN));
    manager.approve(id, 0, 1).then().statusCode(200);
    book.enter(student, COLUMN, "7", 1).then().statusCode(200);
    book.enter(student, COLUMN, "7", 2).then().statusCode(200);
    book.enter(student, COLUMN, "8", 2).then().statusCode(200);

    String year = String.valueOf(book.read().jsonPath().getString("schoolYear"));
    manager
        .counts(year)
        .then()
        .statusCode(200)
        .rootPath("items.find { it.studentId == '" + student + "' }")
        .body("changes", equalTo(2))
        .body("period", equalTo(PERIOD))
        .body("studentName", equalTo("Trần Văn An"));
    teacher.counts(year).then().statusCode(403);
    manager.read(id).then().body("changes", equalTo(2));
  }

  @Test
  void isAskedForByWhoeverMayEnterTheColumn() {
    group.assign(database, "TOAN", "gv.lan");
    teacher.request(student, COLUMN).then().statusCode(403);
    manager.request(student, COLUMN).then().statusCode(403);
    CorrectionClient mathematics = CorrectionClient.of("gv.lan", group, PERIOD);
    mathematics.request(student, "TIENG_VIET.TEST").then().statusCode(404);
    String id = id(mathematics.request(student, COLUMN));

    teacher.read(id).then().statusCode(404);
    teacher.list().then().body("items.id", not(hasItem(id)));
    mathematics.list().then().body("items.id", hasItem(id));
    manager.approve(id, 0, 1).then().statusCode(200);
    book.enter(student, COLUMN, "6", 1).then().statusCode(403);
    GradeBookClient.of("gv.lan", group).enter(student, COLUMN, "6", 1).then().statusCode(200);
  }

  @Test
  void isDecidedOnceByWhoeverSawIt() {
    String id = id(teacher.request(student, COLUMN));
    CorrectionClient deputy = CorrectionClient.of("pht.tuyet", group, PERIOD);
    teacher.approve(id, 0, 1).then().statusCode(403);
    deputy
        .refuse(id, 0, "Bài đã chấm đúng.")
        .then()
        .statusCode(200)
        .body("state", equalTo("REFUSED"))
        .body("decidedBy", equalTo("Huỳnh Thị Bạch Tuyết"))
        .body("answer", equalTo("Bài đã chấm đúng."));
    manager.approve(id, 0, 1).then().statusCode(412).body("present.state", equalTo("REFUSED"));
    manager.approve(id, 1, 1).then().statusCode(409).body("code", equalTo("CORRECTION_DECIDED"));
    book.enter(student, COLUMN, "6", 1).then().statusCode(409);
  }

  @Test
  void isWithdrawnByWhoeverAskedAlone() {
    String id = id(teacher.request(student, COLUMN));
    teacher
        .request(student, COLUMN)
        .then()
        .statusCode(409)
        .body("code", equalTo("CORRECTION_EXISTS"));
    manager.withdraw(id, 0).then().statusCode(403);
    CorrectionClient.of("gv.lan", group, PERIOD).withdraw(id, 0).then().statusCode(404);
    teacher.withdraw(id, 0).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    teacher.request(student, COLUMN).then().statusCode(200);
  }

  @Test
  void ofTwoWhoAskAtOnceOneIsFirst() {
    List<CompletableFuture<Integer>> both =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> teacher.request(student, COLUMN).statusCode()))
            .limit(2)
            .toList();
    assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void correctionsOfTwoTeachersAtOnceAreBothKept() {
    group.assign(database, "TOAN", "gv.lan");
    CorrectionClient mathematics = CorrectionClient.of("gv.lan", group, PERIOD);
    manager.approve(id(mathematics.request(student, COLUMN)), 0, 1).then().statusCode(200);
    manager.approve(id(teacher.request(student, "TIENG_VIET.TEST")), 0, 1).then().statusCode(200);
    GradeBookClient other = GradeBookClient.of("gv.lan", group);
    List<CompletableFuture<Integer>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> other.enter(student, COLUMN, "6", 1).statusCode()),
            CompletableFuture.supplyAsync(
                () -> book.enter(student, "TIENG_VIET.TEST", "6", 1).statusCode()));
    assertThat(both.stream().map(CompletableFuture::join)).containsExactly(200, 200);
    book.read().then().body("version", equalTo(3)).body("state", equalTo("CLOSED"));
    assertThat(keptResults(3)).containsExactlyInAnyOrder("HT", "HTXS");
  }

  @Test
  void isHiddenFromOtherSchools() {
    String id = id(teacher.request(student, COLUMN));
    CorrectionClient foreign = CorrectionClient.of("ht2.chi", group, PERIOD);
    foreign.list().then().statusCode(404);
    foreign.read(id).then().statusCode(404);
    foreign.approve(id, 0, 1).then().statusCode(404);
    foreign.file(id).then().statusCode(404);
    CorrectionClient.of("qtt.an", group, PERIOD).list().then().statusCode(403);
  }

  @Test
  void asksForWhatThereIs() {
    teacher.request(student, "HOA_HOC.TEST").then().statusCode(404);
    teacher.request(group.left(), COLUMN).then().statusCode(404);
    teacher.request(student, COLUMN, "ngắn").then().statusCode(400);
    teacher.request(student, COLUMN, "x".repeat(1001)).then().statusCode(400);
    teacher.request(student, COLUMN, "đảo \u202echữ cho người xem").then().statusCode(400);
    manager.approve(id(teacher.request(student, COLUMN)), 0, 73).then().statusCode(400);
    GradeBookClient.of("ht.minh", group).reopen(1, "Nhập sót").then().statusCode(200);
    teacher
        .request(student, "TIENG_VIET.TEST")
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_NOT_CLOSED"));
  }

  @Test
  void leavesNothingMissingInAClosedBook() {
    manager.approve(id(teacher.request(student, COLUMN)), 0, 1).then().statusCode(200);
    book.enter(student, COLUMN, "", 1)
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("GRADE_CORRECTION_LEAVES_GAP"));
    book.enterMany(List.of(GradeBookClient.change(student, COLUMN, null, 1)))
        .then()
        .body("outcomes[0].problem.code", equalTo("GRADE_CORRECTION_LEAVES_GAP"));
    book.read().then().body("version", equalTo(1));
  }

  @Test
  void keepsTheFileForWhoeverMaySeeTheRequest() {
    byte[] scan = "%PDF-1.7 bài kiểm tra".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    teacher
        .request(
            student,
            COLUMN,
            "bai.pdf",
            "MZ chương trình".getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .then()
        .statusCode(415)
        .body("code", equalTo("CORRECTION_FILE_KIND"));
    byte[] large = new byte[CorrectionFile.MOST_BYTES + 1];
    System.arraycopy(scan, 0, large, 0, scan.length);
    teacher.request(student, COLUMN, "bai.pdf", large).then().statusCode(413);
    teacher.list().then().body("items.findAll { it.cell.studentId == '" + student + "' }", empty());

    Response asked = teacher.request(student, COLUMN, "../Bai cua An.pdf", scan);
    asked
        .then()
        .statusCode(200)
        .body("file.name", equalTo("Bai cua An.pdf"))
        .body("file.size", equalTo(scan.length));
    String id = id(asked);
    Response file = manager.file(id);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.asByteArray()).isEqualTo(scan);
    assertThat(file.header("Content-Type")).startsWith("application/pdf");
    assertThat(file.header("Content-Disposition")).startsWith("attachment;").doesNotContain("An");
    assertThat(teacher.file(id).statusCode()).isEqualTo(200);
    CorrectionClient.of("gv.lan", group, PERIOD).file(id).then().statusCode(404);
    assertThat(readings(id)).containsExactlyInAnyOrder("ht.minh", TEACHER);
    teacher.file(id(teacher.request(student, "TIENG_VIET.TEST"))).then().statusCode(404);
  }

  @Test
  void showsManagersWhatWaitsForThem() {
    String id = id(teacher.request(student, COLUMN));
    manager
        .list()
        .then()
        .statusCode(200)
        .rootPath("items.find { it.id == '" + id + "' }")
        .body("state", equalTo("REQUESTED"))
        .body("valueThen", equalTo("10"))
        .body("cell.label", equalTo("Toán"))
        .body("cell.studentName", equalTo("Trần Văn An"))
        .body("file", nullValue())
        .body("actions", contains("APPROVE", "REFUSE"));
    teacher
        .list()
        .then()
        .body("items.requestedBy", everyItem(equalTo("Lê Thanh Bình")))
        .body("items.find { it.id == '" + id + "' }.actions", contains("WITHDRAW"));
  }

  @Test
  void everyReadingOfARequestLeavesATrace() {
    String id = id(teacher.request(student, COLUMN));
    assertThat(readers(id)).isEmpty();
    manager.read(id).then().statusCode(200);
    teacher.read(id).then().statusCode(200);
    assertThat(readers(id)).containsExactlyInAnyOrder("ht.minh", TEACHER);

    long before = readers(group.schoolId().toString()).size();
    manager.list().then().statusCode(200);
    manager.counts(String.valueOf(book.read().jsonPath().getString("schoolYear")));
    assertThat(readers(group.schoolId().toString())).hasSize((int) before + 2);
  }

  private List<String> readers(String subject) {
    return texts(
        "select actor from audit_event where act = 'CORRECTIONS_READ' and subject_id = ?",
        UUID.fromString(subject));
  }

  private static String id(Response asked) {
    asked.then().statusCode(200).body("state", equalTo("REQUESTED"));
    return String.valueOf(asked.jsonPath().getString("id"));
  }

  private static void at(Instant moment) {
    QuarkusMock.installMockForType(Clock.fixed(moment, VietnamTime.ZONE), Clock.class);
  }

  private List<String> keptResults(long bookVersion) {
    return texts(
        "select overall from year_result where class_id = ? and book_version = " + bookVersion,
        group.id());
  }

  private List<String> readings(String id) {
    return texts(
        "select actor from audit_event where act = 'CORRECTION_FILE_READ' and subject_id = ?",
        UUID.fromString(id));
  }

  private List<String> texts(String query, UUID key) {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, key);
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
