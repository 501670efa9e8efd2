package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.testing.DatabaseOwner;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeHistoryTest {

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update grade_change set new_value = '10'",
        "delete from grade_change",
        "truncate grade_change",
        "update year_result set overall = 'HTXS'",
        "delete from year_result",
        "truncate year_result"
      })
  void cannotBeRewrittenEvenInTheDatabase(String statement) {
    assertThatThrownBy(() -> DatabaseOwner.execute(statement)).hasMessageContaining("append-only");
  }

  @Test
  void leavesNoHistoryOfAnEntryThatWasRefused() {
    TestClass group = TestClass.of(database, "gv.binh", 4);
    GradeBookClient teacher = GradeBookClient.of("gv.binh", group);
    var student = group.students().getFirst();
    teacher.enter(student, "TOAN.TEST", "8", 0);
    teacher.enter(student, "TOAN.TEST", "9", 7).then().statusCode(412);

    assertThat(teacher.history(student, "TOAN.TEST").jsonPath().getList("items.new"))
        .containsExactly("8");
  }
}
