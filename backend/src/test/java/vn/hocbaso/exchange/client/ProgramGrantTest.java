package vn.hocbaso.exchange.client;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** A school lets the program of a vendor do something, and takes it back. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class ProgramGrantTest {

  private static final String MANAGER = "ht.minh";

  @Inject DataSource database;

  private UUID school;
  private String application;
  private long version;

  @BeforeEach
  void present() {
    school = TestClass.withoutStudents(database, "gv.hoa", 4).schoolId();
    JsonPath shown = Grants.list(MANAGER, school).then().statusCode(200).extract().jsonPath();
    application = shown.getString("items[0].applicationId");
    version = shown.getLong("items[0].version");
  }

  @AfterEach
  void nothingIsLeft() {
    Grants.set(school);
  }

  @Test
  void aProgramSeesTheSchoolsThatGrantedItSomethingAndWhat() {
    Grants.set(MANAGER, school, application, version, "classes:read", "students:write")
        .then()
        .statusCode(200)
        .header("ETag", "\"" + (version + 1) + "\"")
        .body("granted", contains("classes:read", "students:write"))
        .body("changedBy", equalTo(MANAGER));
    client()
        .then()
        .statusCode(200)
        .body("clientId", equalTo("vendor-demo"))
        .body("schools.scopes", contains(contains("classes:read", "students:write")));
  }

  @Test
  void anEmptyListEndsTheAccessAtOnce() {
    Grants.set(MANAGER, school, application, version, "classes:read").then().statusCode(200);
    Grants.set(MANAGER, school, application, version + 1).then().statusCode(200);
    client().then().body("schools", empty());
  }

  @Test
  void aScopeThatNobodyAskedForIsRefused() {
    Grants.set(MANAGER, school, application, version, "everything:write")
        .then()
        .statusCode(422)
        .body("code", equalTo("GRANT_SCOPE_UNKNOWN"));
    client().then().body("schools", empty());
  }

  @Test
  void whoeverSawAnotherGrantIsShownThePresentOne() {
    Grants.set(MANAGER, school, application, version, "classes:read").then().statusCode(200);
    Grants.set("qtt.an", school, application, version, "students:write")
        .then()
        .statusCode(412)
        .body("present.granted", contains("classes:read"));
  }

  @Test
  void onlyTheOfficeOfTheSchoolMayGrant() {
    Grants.set("gv.hoa", school, application, version, "classes:read").then().statusCode(403);
    Grants.set("ht2.chi", school, application, version, "classes:read").then().statusCode(404);
    Grants.set(MANAGER, school, UUID.randomUUID().toString(), 0).then().statusCode(404);
  }

  @Test
  void aPersonIsNoProgram() {
    given().auth().oauth2(Tokens.of(MANAGER)).get("/api/v1/exchange/client").then().statusCode(404);
  }

  @Test
  void grantingAndEndingIsInTheTrail() {
    Grants.set(MANAGER, school, application, version, "classes:read").then().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.of(MANAGER))
        .get("/api/v1/schools/" + school + "/audit-events")
        .then()
        .statusCode(200)
        .body("items.act", hasItem("PROGRAM_ACCESS_GRANTED"));
  }

  private static Response client() {
    return given().auth().oauth2(Tokens.ofVendor()).get("/api/v1/exchange/client");
  }
}
