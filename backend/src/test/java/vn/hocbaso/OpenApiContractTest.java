package vn.hocbaso;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
}
