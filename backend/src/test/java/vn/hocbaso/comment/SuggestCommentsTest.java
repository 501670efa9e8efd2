package vn.hocbaso.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** Phrases chosen by what the grade book holds of a student. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SuggestCommentsTest {

  private static final String HOMEROOM = "gv.lan";
  private static final String OTHER_TEACHER = "gv.binh";
  private static final String ADMINISTRATOR = "qtt.an";

  @Inject DataSource database;
  @Inject Clock clock;

  private TestClass group;
  private UUID an;
  private UUID binh;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, HOMEROOM, 4);
    an = group.students().getFirst();
    binh = group.students().getLast();
    as(ADMINISTRATOR)
        .post("/api/v1/schools/" + group.schoolId() + "/comment-phrases/starter-set")
        .then()
        .statusCode(200);
  }

  @Test
  void followsLevelAndMarkOfTheSubject() {
    String text = own("TOAN", "H", 6, 7);
    enter(an, "TOAN.LEVEL", "H");
    enter(an, "TOAN.TEST", "7");
    suggest(HOMEROOM, "TOAN.COMMENT", an)
        .then()
        .statusCode(200)
        .body("maxLength", equalTo(250))
        .body("students", hasSize(1))
        .body("students[0].level", equalTo("H"))
        .body("students[0].mark", equalTo(7))
        .body("students[0].suggestions[0].text", equalTo("An " + text))
        .body("students[0].suggestions[0].shared", equalTo(false));

    enter(binh, "TOAN.LEVEL", "T");
    enter(binh, "TOAN.TEST", "7");
    assertThat(texts(HOMEROOM, "TOAN.COMMENT", binh))
        .isNotEmpty()
        .noneMatch(found -> found.contains(text));
  }

  @Test
  void showsOthersNoneOfOnesOwnPhrases() {
    String text = own("TOAN", "T", null, null);
    enter(an, "TOAN.LEVEL", "T");
    assign("TOAN", OTHER_TEACHER);
    assertThat(texts(OTHER_TEACHER, "TOAN.COMMENT", an))
        .isNotEmpty()
        .noneMatch(found -> found.contains(text));
  }

  @Test
  void claimsNothingBeforeALevelIsEntered() {
    String text = own("TOAN", "T", null, null);
    suggest(HOMEROOM, "TOAN.COMMENT", an).then().body("students[0].level", nullValue());
    assertThat(texts(HOMEROOM, "TOAN.COMMENT", an)).noneMatch(found -> found.contains(text));
    enter(an, "TOAN.LEVEL", "T");
    assertThat(texts(HOMEROOM, "TOAN.COMMENT", an)).anyMatch(found -> found.contains(text));
  }

  @Test
  void takesTheLowestLevelOfABlockOfTraitsOnceAllAreEntered() {
    enter(an, "YEU_NUOC.LEVEL", "T");
    suggest(HOMEROOM, "QUALITIES.COMMENT", an).then().body("students[0].level", nullValue());
    for (String trait : List.of("NHAN_AI", "CHAM_CHI", "TRACH_NHIEM")) {
      enter(an, trait + ".LEVEL", "T");
    }
    enter(an, "TRUNG_THUC.LEVEL", "Đ");
    suggest(HOMEROOM, "QUALITIES.COMMENT", an).then().body("students[0].level", equalTo("Đ"));
  }

  @Test
  void takesTheYearsResultForTheHomeroomComment() {
    GradeBookClient.of(HOMEROOM, group).fill(group);
    suggest(HOMEROOM, "HOMEROOM.COMMENT", null)
        .then()
        .body("students", hasSize(2))
        .body("students.level", equalTo(List.of("HTXS", "HTXS")));
    assertThat(texts(HOMEROOM, "HOMEROOM.COMMENT", binh)).allMatch(text -> text.contains("Bình"));
  }

  @Test
  void isForWhoeverWritesTheColumn() {
    suggest(OTHER_TEACHER, "TOAN.COMMENT", an).then().statusCode(404);
    assign("TOAN", OTHER_TEACHER);
    suggest(OTHER_TEACHER, "TOAN.COMMENT", an).then().statusCode(200);
    suggest(OTHER_TEACHER, "TIENG_VIET.COMMENT", an).then().statusCode(404);
    suggest(OTHER_TEACHER, "HOMEROOM.COMMENT", an).then().statusCode(404);
    suggest(HOMEROOM, "TOAN.COMMENT", an).then().statusCode(403);
    suggest(HOMEROOM, "TIENG_VIET.COMMENT", an).then().statusCode(200);
    suggest("ht.minh", "TIENG_VIET.COMMENT", an).then().statusCode(403);
    suggest("gv2.dao", "TIENG_VIET.COMMENT", an).then().statusCode(404);
  }

  @Test
  void knowsNoOtherColumnsOrStudents() {
    suggest(HOMEROOM, "TOAN.LEVEL", an).then().statusCode(404);
    suggest(HOMEROOM, "COMMENDATION.TEXT", an).then().statusCode(404);
    suggest(HOMEROOM, "", an).then().statusCode(404);
    suggest(HOMEROOM, "TOAN.COMMENT", group.left()).then().statusCode(404);
    suggest(HOMEROOM, "TOAN.COMMENT", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void isRememberedAsAReadingOfTheBook() {
    suggest(HOMEROOM, "TOAN.COMMENT", an).then().statusCode(200);
    as("ht.minh")
        .get("/api/v1/schools/" + group.schoolId() + "/audit-events")
        .then()
        .body(
            "items.find { it.subjectId == '" + group.id() + "' }.act", equalTo("GRADE_BOOK_READ"));
  }

  /** A phrase of the homeroom teacher's own; its words without the name. */
  private String own(String topic, String level, @Nullable Integer from, @Nullable Integer to) {
    String words = "giỏi " + UUID.randomUUID();
    Map<String, @Nullable Object> phrase = new java.util.HashMap<>();
    phrase.put("topic", topic);
    phrase.put("level", level);
    phrase.put("markFrom", from);
    phrase.put("markTo", to);
    phrase.put("text", "{tên} " + words);
    as(HOMEROOM)
        .contentType(ContentType.JSON)
        .body(Map.of("shared", false, "phrase", phrase))
        .post("/api/v1/schools/" + group.schoolId() + "/comment-phrases")
        .then()
        .statusCode(200);
    return words;
  }

  private void enter(UUID student, String column, String value) {
    GradeBookClient.of(HOMEROOM, group).enter(student, column, value, 0).then().statusCode(200);
  }

  private void assign(String subject, String account) {
    String assignments = classPath() + "/teaching-assignments";
    String name = as(account).get("/api/v1/session").jsonPath().getString("fullName");
    String staff =
        as(ADMINISTRATOR)
            .get(assignments)
            .jsonPath()
            .getString("staff.find { it.fullName == '" + name + "' }.id");
    as(ADMINISTRATOR)
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "subject", subject, "staffId", staff, "firstDay", LocalDate.now(clock).toString()))
        .post(assignments)
        .then()
        .statusCode(200);
  }

  private List<String> texts(String account, String column, UUID student) {
    return new ArrayList<>(
        suggest(account, column, student)
            .jsonPath()
            .<String>getList("students[0].suggestions.text"));
  }

  private Response suggest(String account, String column, @Nullable UUID student) {
    RequestSpecification request = as(account).queryParam("column", column);
    if (student != null) {
      request.queryParam("studentId", student);
    }
    return request.get(classPath() + "/grade-books/CUOI_NAM/comment-suggestions");
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }

  private String classPath() {
    return "/api/v1/schools/" + group.schoolId() + "/classes/" + group.id();
  }
}
