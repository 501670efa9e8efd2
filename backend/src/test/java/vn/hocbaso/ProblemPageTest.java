package vn.hocbaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.problem.ProblemType;
import vn.hocbaso.platform.problem.Texts;

/** The published list of problem codes is the one that the code has. */
class ProblemPageTest {

  private static final Path PAGE = Path.of("../docs/problems.md");
  private static final Path GENERATED = Path.of("target/problems.md");

  @Test
  void everyCodeIsPublishedWithItsMeaning() throws IOException {
    Files.writeString(GENERATED, page());
    assertThat(Files.readString(PAGE))
        .as("docs/problems.md drifted; run: cp backend/target/problems.md docs/problems.md")
        .isEqualTo(page());
  }

  private static String page() {
    return ProblemTextsTest.types().stream()
        .sorted(Comparator.comparing(ProblemType::name))
        .map(ProblemPageTest::row)
        .collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static String row(ProblemType type) {
    return "| `%s` | %d | %s | %s |"
        .formatted(
            type.name(), type.status(), text(Texts.VIETNAMESE, type), text(Locale.ENGLISH, type));
  }

  private static String text(Locale language, ProblemType type) {
    return Texts.problem(language, type.name() + ".title", List.of())
        + ". "
        + Texts.problem(language, type.name() + ".detail", List.of());
  }

  private static final String HEAD =
      """
      # Problem codes

      Every refusal is an RFC 9457 problem (`application/problem+json`) with one of these codes; `title` and `detail`
      follow `Accept-Language`. Numbers in braces are filled in by the answer. This page is generated from the code.
      Faults of a body stand in `violations`, each with its JSON pointer. What the server refuses before it reads a
      request (an address that is too long, a body sent in pieces that grows too large) has a status and no body.

      | Code | HTTP | Vietnamese | English |
      |---|---|---|---|
      """;
}
