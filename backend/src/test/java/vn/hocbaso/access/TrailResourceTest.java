package vn.hocbaso.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class TrailResourceTest {

  @Inject DataSource database;

  @Test
  void namesWhoActedToManagersAndShowsNothingToTeachers() {
    TestClass group = TestClass.of(database, "gv.binh", 4);
    GradeBookClient.of("gv.binh", group).read().then().statusCode(200);
    String event = "items.find { it.subjectId == '" + group.id() + "' }";
    trail("ht.minh", group)
        .then()
        .statusCode(200)
        .body(event + ".actor", equalTo("gv.binh"))
        .body(event + ".actorName", equalTo("Lê Thanh Bình"));
    trail("gv.binh", group).then().statusCode(403);
  }

  private static Response trail(String account, TestClass group) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .get("/api/v1/schools/" + group.schoolId() + "/audit-events");
  }
}
