package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** What one account can do with the year records of a class over HTTP. */
public record RecordDesk(String account, UUID schoolId, UUID classId) {

  public static final String TEACHER = "gv.binh";
  public static final String MANAGER = "ht.minh";
  public static final String SEAL_KEEPER = "vt.thu";
  static final String PIN = "123456";

  public static RecordDesk of(String account, TestClass group) {
    return new RecordDesk(account, group.schoolId(), group.id());
  }

  /** Fills and closes the year of the class, as its homeroom teacher. */
  static void closeYear(TestClass group) {
    GradeBookClient book = GradeBookClient.of(TEACHER, group);
    book.fill(group);
    long version = book.read().jsonPath().getLong("version");
    book.close(version).then().statusCode(200);
  }

  /** Issued records of the class, by the three people whose acts they are. */
  public static void issue(TestClass group) {
    bring(group, RecordAct.ISSUE);
  }

  /** A class whose records have come as far as the act; the act itself is done. */
  static void bring(TestClass group, RecordAct last) {
    closeYear(group);
    of(TEACHER, group).create().then().statusCode(200);
    if (last == RecordAct.CREATE) {
      return;
    }
    of(TEACHER, group).signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    if (last == RecordAct.SIGN_AS_HOMEROOM_TEACHER) {
      return;
    }
    of(MANAGER, group).signAll(RecordAct.SIGN_AS_MANAGER);
    if (last == RecordAct.SIGN_AS_MANAGER) {
      return;
    }
    of(SEAL_KEEPER, group).signAll(RecordAct.ISSUE);
  }

  Response create() {
    return request().contentType(ContentType.JSON).post(classPath());
  }

  Response list() {
    return request().get(classPath());
  }

  /** The records of the class as the account sees them. */
  public List<Map<String, Object>> records() {
    return list().then().statusCode(200).extract().jsonPath().getList("items");
  }

  Map<String, Object> first() {
    return records().getFirst();
  }

  Response open(@Nullable Object recordId) {
    return request().get(recordPath(recordId));
  }

  public byte[] file(@Nullable Object recordId, String kind) {
    return take(recordId, kind).then().statusCode(200).extract().asByteArray();
  }

  public Response take(@Nullable Object recordId, String kind) {
    return request().get(recordPath(recordId) + "/" + kind);
  }

  Response returnRecord(Map<String, Object> record, String reason) {
    return change(record, "/return", reason);
  }

  Response revoke(Map<String, Object> record, String reason) {
    return change(record, "/revocation", reason);
  }

  Response reissue(Map<String, Object> record) {
    return request()
        .header("If-Match", "\"" + record.get("version") + "\"")
        .post(recordPath(value(record, "id")) + "/reissue");
  }

  Response prepare(RecordAct act, List<Map<String, Object>> chosen) {
    List<Map<String, Object>> records =
        chosen.stream()
            .map(one -> Map.of("id", value(one, "id"), "version", value(one, "version")))
            .toList();
    return request()
        .contentType(ContentType.JSON)
        .body(Map.of("action", act.name(), "records", records))
        .post(batchPath(""));
  }

  Response authorise(Object batchId, String pin) {
    return request()
        .contentType(ContentType.JSON)
        .body(Map.of("pin", pin))
        .post(batchPath("/" + batchId + "/authorisation"));
  }

  Response batch(Object batchId) {
    return request().get(batchPath("/" + batchId));
  }

  /** Signs every record for which the act is open, and waits until the batch has come to rest. */
  Response signAll(RecordAct act) {
    List<Map<String, Object>> open =
        records().stream()
            .filter(one -> String.valueOf(one.get("actions")).contains(act.name()))
            .toList();
    return sign(act, open);
  }

  Response sign(RecordAct act, List<Map<String, Object>> chosen) {
    String batchId =
        prepare(act, chosen).then().statusCode(201).extract().jsonPath().getString("id");
    authorise(batchId, PIN).then().statusCode(202);
    Response done =
        await()
            .atMost(Duration.ofMinutes(5))
            .pollInterval(Duration.ofMillis(200))
            .until(
                () -> batch(batchId),
                answer -> !"RUNNING".equals(answer.jsonPath().getString("state")));
    return done.then().body("items.problem", everyItem(nullValue())).extract().response();
  }

  private Response change(Map<String, Object> record, String act, String reason) {
    return request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + record.get("version") + "\"")
        .body(Map.of("reason", reason))
        .post(recordPath(value(record, "id")) + act);
  }

  private static Object value(Map<String, Object> record, String key) {
    return java.util.Objects.requireNonNull(record.get(key));
  }

  private RequestSpecification request() {
    return given().auth().oauth2(Tokens.of(account));
  }

  private String classPath() {
    return "/api/v1/schools/" + schoolId + "/classes/" + classId + "/year-records";
  }

  private String recordPath(@Nullable Object recordId) {
    return "/api/v1/schools/" + schoolId + "/year-records/" + recordId;
  }

  private String batchPath(String rest) {
    return "/api/v1/schools/" + schoolId + "/signing-batches" + rest;
  }
}
