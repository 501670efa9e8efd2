package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.access.Permission;
import vn.hocbaso.record.ClassProgress.WaitingAct;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** What the first page says about each class, and whose turn it is. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class ClassProgressTest {

  private static final String YEAR = "2025-2026";

  @Inject DataSource database;

  private TestClass group;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
  }

  @Test
  void countsRecordsByStateAndOffersTheActToWhoeverMayDoIt() {
    RecordDesk.bring(group, RecordAct.CREATE);
    assertThat(progress(RecordDesk.TEACHER).getBoolean(mine("yearClosed"))).isTrue();
    assertThat(records(RecordDesk.MANAGER)).containsEntry("created", 2);
    assertThat(waiting(RecordDesk.TEACHER))
        .containsExactly(Map.of("action", "SIGN_AS_HOMEROOM_TEACHER", "count", 2));
    assertThat(waiting(RecordDesk.MANAGER)).isEmpty();

    RecordDesk.of(RecordDesk.TEACHER, group).signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    assertThat(records(RecordDesk.MANAGER))
        .containsEntry("created", 0)
        .containsEntry("homeroomSigned", 2);
    assertThat(waiting(RecordDesk.TEACHER)).isEmpty();
    assertThat(waiting(RecordDesk.MANAGER))
        .containsExactly(Map.of("action", "SIGN_AS_MANAGER", "count", 2));
    assertThat(waiting(RecordDesk.SEAL_KEEPER)).isEmpty();
  }

  @Test
  void offersAManagerWhoTeachesElsewhereNoTeachersTurn() {
    Map<RecordState, Long> counts =
        Map.of(RecordState.CREATED, 3L, RecordState.HOMEROOM_SIGNED, 1L, RecordState.ISSUED, 5L);
    assertThat(WaitingAct.among(counts, Set.of(Permission.SIGN_AS_MANAGER)::contains))
        .containsExactly(new WaitingAct(RecordAct.SIGN_AS_MANAGER, 1));
    assertThat(
            WaitingAct.among(
                counts,
                Set.of(Permission.SIGN_AS_MANAGER, Permission.SIGN_AS_HOMEROOM_TEACHER)::contains))
        .containsExactly(
            new WaitingAct(RecordAct.SIGN_AS_HOMEROOM_TEACHER, 3),
            new WaitingAct(RecordAct.SIGN_AS_MANAGER, 1));
    assertThat(WaitingAct.among(counts, Set.of(Permission.REVOKE_YEAR_RECORD)::contains)).isEmpty();
  }

  @Test
  void saysThatASchoolYearIsWrongAsTheListOfClassesDoes() {
    for (String list : List.of("class-progress", "classes")) {
      ask(RecordDesk.MANAGER, list, "2025-2027")
          .then()
          .statusCode(400)
          .body("code", equalTo("SCHOOL_YEAR_INVALID"));
    }
  }

  @Test
  void showsNoClassToAnotherTeacherAndNothingToAnotherSchool() {
    assertThat(progress("gv.hoa").getList("items.classId")).doesNotContain(group.id().toString());
    assertThat(progress(RecordDesk.TEACHER).getList("items.classId"))
        .contains(group.id().toString());
    ask("ht2.chi", "class-progress", YEAR).then().statusCode(404);
  }

  private List<Map<String, Object>> waiting(String account) {
    return of(group, account).getList("waiting");
  }

  private Map<String, Object> records(String account) {
    return progress(account).getMap(mine("records"));
  }

  private JsonPath progress(String account) {
    return ask(account, "class-progress", YEAR).then().statusCode(200).extract().jsonPath();
  }

  private String mine(String field) {
    return "items.find { it.classId == '" + group.id() + "' }." + field;
  }

  /** What the first page of an account says about one class. */
  static JsonPath of(TestClass group, String account) {
    return ask(group, account, "class-progress", YEAR)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("items.find { it.classId == '" + group.id() + "' }");
  }

  private Response ask(String account, String list, String year) {
    return ask(group, account, list, year);
  }

  private static Response ask(TestClass group, String account, String list, String year) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .queryParam("schoolYear", year)
        .get("/api/v1/schools/" + group.schoolId() + "/" + list);
  }
}
