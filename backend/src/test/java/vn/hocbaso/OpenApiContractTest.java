package vn.hocbaso;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.problem.ProblemView;
import vn.hocbaso.testing.LocalTestResource;

/** The committed contract is the one that the code has. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class OpenApiContractTest {

  private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");
  private static final Path COMMITTED = Path.of("../openapi.yaml");

  @Test
  void theCommittedContractIsUpToDate() throws IOException {
    assertThat(Files.readString(COMMITTED))
        .as("openapi.yaml drifted; run: cp backend/target/openapi/openapi.yaml openapi.yaml")
        .isEqualTo(Files.readString(GENERATED));
  }

  @Test
  void describesRefusalsAsTheyAreSent() throws IOException {
    JsonNode problem = contract().at("/components/schemas/Problem/properties");
    assertThat(problem.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProblemView.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    for (JsonNode operation : operations()) {
      assertThat(operation.at("/responses/default/content").has("application/problem+json"))
          .as(operation.path("operationId").asText())
          .isTrue();
    }
  }

  @Test
  void saysOfEveryOperationButThePublicOnesThatItIsClosed() throws IOException {
    assertThat(operations())
        .filteredOn(operation -> operation.path("security").isEmpty())
        .extracting(operation -> operation.path("operationId").asText())
        .containsExactlyInAnyOrder(
            "verifyByCode", "verifyFile", "verifyFileReport", "hintSigningFinished");
  }

  @Test
  void asksForTheVersionWhereTheServiceRefusesWithoutIt() throws IOException {
    List<JsonNode> parameters =
        operations().stream()
            .flatMap(operation -> stream(operation.path("parameters")))
            .filter(parameter -> parameter.path("name").asText().equals("If-Match"))
            .toList();
    assertThat(parameters).isNotEmpty().allMatch(one -> one.path("required").asBoolean());
  }

  private static JsonNode contract() throws IOException {
    return new YAMLMapper().readTree(COMMITTED.toFile());
  }

  private static List<JsonNode> operations() throws IOException {
    return stream(contract().path("paths"))
        .flatMap(OpenApiContractTest::stream)
        .filter(node -> node.has("operationId"))
        .toList();
  }

  private static Stream<JsonNode> stream(JsonNode parent) {
    return StreamSupport.stream(parent.spliterator(), false);
  }
}
