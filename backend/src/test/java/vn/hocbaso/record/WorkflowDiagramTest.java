package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The drawn life cycle is the one that the table has. */
class WorkflowDiagramTest {

  private static final Path PAGE = Path.of("../docs/year-record-workflow.md");

  @Test
  void theDrawnLifeCycleEqualsTheTable() throws IOException {
    assertThat(Files.readString(PAGE))
        .as("replace the diagram of %s by:%n%s", PAGE, diagram())
        .contains(diagram());
  }

  private static String diagram() {
    return RecordWorkflow.TABLE.stream()
        .map(arrow -> "    %s --> %s: %s".formatted(arrow.from(), arrow.to(), arrow.act()))
        .collect(
            Collectors.joining(
                "\n",
                "```mermaid\nstateDiagram-v2\n    [*] --> CREATED: CREATE\n",
                "\n    REVOKED --> [*]\n```"));
  }
}
