package vn.hocbaso.comment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.Tokens;

/** Whose phrases are whose. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class CommentBankTest {

  private static final String TEACHER = "gv.lan";
  private static final String COLLEAGUE = "gv.binh";
  private static final String ADMINISTRATOR = "qtt.an";
  private static final String MANAGER = "ht.minh";
  private static final String SEAL_KEEPER = "vt.thu";
  private static final String STRANGER = "gv2.dao";

  @Test
  void keepsATeachersOwnPhrasesToHerself() {
    Response made = add(TEACHER, false, body("{tên} " + UUID.randomUUID()));
    made.then().statusCode(200).body("shared", equalTo(false));
    String id = made.jsonPath().getString("id");

    assertThat(ids(TEACHER)).contains(id);
    for (String other : List.of(COLLEAGUE, ADMINISTRATOR, MANAGER)) {
      assertThat(ids(other)).as(other).doesNotContain(id);
      change(other, id, 0, body("mine now")).then().statusCode(404);
      delete(other, id, 0).then().statusCode(404);
      as(other).post(path() + "/" + id + "/copy").then().statusCode(404);
    }
    change(TEACHER, id, 0, body("{tên} " + UUID.randomUUID())).then().statusCode(200);
    delete(TEACHER, id, 1).then().statusCode(204);
    assertThat(ids(TEACHER)).doesNotContain(id);
  }

  @Test
  void letsTheSchoolsPhrasesBeUsedByAllAndChangedByFew() {
    add(TEACHER, true, body("{tên} chăm.")).then().statusCode(403);
    for (String manager : List.of(ADMINISTRATOR, MANAGER)) {
      Response made = add(manager, true, body("{tên} " + UUID.randomUUID()));
      made.then().statusCode(200).body("shared", equalTo(true));
      String id = made.jsonPath().getString("id");
      assertThat(actions(TEACHER, id)).containsExactly("COPY");
      assertThat(actions(manager, id)).containsExactly("CHANGE", "DELETE", "COPY");
      change(TEACHER, id, 0, body("mine now")).then().statusCode(403);
      delete(TEACHER, id, 0).then().statusCode(403);
      change(manager, id, 0, body("{tên} " + UUID.randomUUID())).then().statusCode(200);
      delete(manager, id, 1).then().statusCode(204);
    }
  }

  @Test
  void isClosedToOtherSchoolsAndToTheSealKeeper() {
    as(STRANGER).get(path()).then().statusCode(404);
    add(STRANGER, false, body("{tên} chăm.")).then().statusCode(404);
    as(STRANGER).post(path() + "/starter-set").then().statusCode(404);
    as(SEAL_KEEPER).get(path()).then().statusCode(403);
    add(SEAL_KEEPER, false, body("{tên} chăm.")).then().statusCode(403);
    as(TEACHER).get(path()).then().statusCode(200).body("actions", equalTo(List.of("ADD_OWN")));
  }

  @Test
  void overwritesNobodysUnseenWork() {
    String id = add(TEACHER, false, body("{tên} " + UUID.randomUUID())).jsonPath().getString("id");
    change(TEACHER, id, 0, body("{tên} giỏi " + id)).then().statusCode(200);
    change(TEACHER, id, 0, body("{tên} kém " + id))
        .then()
        .statusCode(412)
        .body("present.text", equalTo("{tên} giỏi " + id));
    delete(TEACHER, id, 0).then().statusCode(412);
    as(TEACHER).delete(path() + "/" + id).then().statusCode(428);
  }

  @Test
  void hasEachPhraseOnce() {
    Map<String, @Nullable Object> first = body("{tên} " + UUID.randomUUID());
    String id = add(TEACHER, false, first).jsonPath().getString("id");
    assertThat(add(TEACHER, false, first).jsonPath().getString("id")).isEqualTo(id);
    assertThat(add(COLLEAGUE, false, first).jsonPath().getString("id")).isNotEqualTo(id);
    String other =
        add(TEACHER, false, body("{tên} " + UUID.randomUUID())).jsonPath().getString("id");
    change(TEACHER, other, 0, first)
        .then()
        .statusCode(409)
        .body("code", equalTo("COMMENT_PHRASE_EXISTS"));
    change(TEACHER, id, 0, first).then().statusCode(200);
  }

  @Test
  void copiesAPhraseOfTheSchoolToOnesOwn() {
    String text = "{tên} " + UUID.randomUUID();
    String id = add(MANAGER, true, body(text)).jsonPath().getString("id");
    as(TEACHER)
        .post(path() + "/" + id + "/copy")
        .then()
        .statusCode(200)
        .body("shared", equalTo(false))
        .body("text", equalTo(text))
        .body("id", not(equalTo(id)));
    delete(MANAGER, id, 0).then().statusCode(204);
    as(TEACHER).get(path()).then().body("items.text", hasItem(text));
  }

  @Test
  void refusesWhatNoCommentCouldMatch() {
    refused("COMMENT_TOPIC_UNKNOWN", with("topic", "MA_THUAT"));
    refused("COMMENT_LEVEL_UNKNOWN", with("level", "XS"));
    refused("COMMENT_BAND_INVALID", with("gradeFrom", 5, "gradeTo", 3));
    refused("COMMENT_BAND_INVALID", with("markFrom", 9, "markTo", 5));
    refused("COMMENT_BAND_INVALID", with("markFrom", 9));
    refused("COMMENT_PLACEHOLDER_UNKNOWN", with("text", "{ten} chăm"));
    refused("COMMENT_TEXT_UNUSABLE", with("text", "chăm\u202e"));
    add(TEACHER, false, with("markFrom", 9.25)).then().statusCode(400);
    add(TEACHER, false, with("text", "a".repeat(501))).then().statusCode(400);
  }

  @Test
  void findsWhatWouldFit() {
    String own = UUID.randomUUID().toString();
    Map<String, @Nullable Object> phrase = with("topic", "TOAN", "level", "T", "text", own);
    phrase.putAll(Map.of("gradeFrom", 3, "gradeTo", 5, "markFrom", 9, "markTo", 10));
    add(TEACHER, false, phrase).then().statusCode(200);
    assertThat(texts("topic=TOAN&grade=4&level=T&mark=9")).contains(own);
    assertThat(texts("topic=TIENG_VIET")).doesNotContain(own);
    assertThat(texts("grade=2")).doesNotContain(own);
    assertThat(texts("level=H")).doesNotContain(own);
    assertThat(texts("mark=8")).doesNotContain(own);
  }

  @Test
  void bringsTheStarterSetOnceAndRemembersWhoChangedTheSchoolsPhrases() {
    as(TEACHER).post(path() + "/starter-set").then().statusCode(403);
    as(ADMINISTRATOR).post(path() + "/starter-set").then().statusCode(200);
    as(ADMINISTRATOR).post(path() + "/starter-set").then().body("added", equalTo(0));
    List<Map<String, Object>> school =
        as(TEACHER).get(path()).jsonPath().getList("items.findAll { it.shared }");
    assertThat(school).hasSizeGreaterThan(100);
    assertThat(texts("topic=TOAN&grade=4&level=H")).anyMatch(text -> text.contains("phép"));

    String id = add(MANAGER, true, body("{tên} " + UUID.randomUUID())).jsonPath().getString("id");
    as(MANAGER)
        .get("/api/v1/schools/" + school() + "/audit-events")
        .then()
        .statusCode(200)
        .body("items.find { it.subjectId == '" + id + "' }.act", equalTo("COMMENT_BANK_CHANGED"));
  }

  private void refused(String code, Map<String, @Nullable Object> body) {
    add(TEACHER, false, body).then().statusCode(422).body("code", equalTo(code));
  }

  private static Map<String, @Nullable Object> body(String text) {
    return with("text", text);
  }

  /** A phrase for mathematics with some fields set: name, value, name, value. */
  private static Map<String, @Nullable Object> with(Object... fields) {
    Map<String, @Nullable Object> body = new HashMap<>();
    body.put("topic", "TOAN");
    body.put("text", "{tên} chăm học.");
    for (int index = 0; index < fields.length; index += 2) {
      body.put(String.valueOf(fields[index]), fields[index + 1]);
    }
    return body;
  }

  private Response add(String account, boolean shared, Map<String, @Nullable Object> phrase) {
    return as(account)
        .contentType(ContentType.JSON)
        .body(Map.of("shared", shared, "phrase", phrase))
        .post(path());
  }

  private Response change(
      String account, String id, long version, Map<String, @Nullable Object> phrase) {
    return as(account)
        .header("If-Match", "\"" + version + "\"")
        .contentType(ContentType.JSON)
        .body(phrase)
        .put(path() + "/" + id);
  }

  private Response delete(String account, String id, long version) {
    return as(account).header("If-Match", "\"" + version + "\"").delete(path() + "/" + id);
  }

  private List<String> ids(String account) {
    return as(account).get(path()).jsonPath().getList("items.id");
  }

  private List<String> texts(String query) {
    return as(TEACHER).get(path() + "?" + query).jsonPath().getList("items.text");
  }

  private List<String> actions(String account, String id) {
    return as(account)
        .get(path())
        .jsonPath()
        .getList("items.find { it.id == '" + id + "' }.actions");
  }

  private static RequestSpecification as(String account) {
    return given().auth().oauth2(Tokens.of(account));
  }

  private static String school() {
    return as(TEACHER).get("/api/v1/session").jsonPath().getString("school.id");
  }

  private static String path() {
    return "/api/v1/schools/" + school() + "/comment-phrases";
  }
}
