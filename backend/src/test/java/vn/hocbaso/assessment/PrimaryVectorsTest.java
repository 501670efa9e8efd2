package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the primary regulation, read from their file. */
class PrimaryVectorsTest {

  private static final Set<String> GROUPS = Set.of("tieu_hoc_cn", "tieu_hoc_diem");
  private static final Set<String> RUN = new TreeSet<>();

  @AfterAll
  static void everyPrimaryVectorWasRun() {
    List<String> expected = IntStream.rangeClosed(73, 88).mapToObj(number -> "E" + number).toList();
    assertThat(RUN).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void agreesWithVector(String id, String group, JsonNode input, String expected) {
    String answer = group.equals("tieu_hoc_cn") ? overall(input) : decision(input);
    RUN.add(id);
    assertThat(answer).isEqualTo(expected);
  }

  static Stream<Arguments> vectors() throws IOException {
    Collection<Arguments> vectors = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : lines()) {
      JsonNode vector = json.readTree(line);
      if (GROUPS.contains(vector.get("group").asText())) {
        vectors.add(
            Arguments.of(
                vector.get("id").asText(),
                vector.get("group").asText(),
                vector.get("input"),
                vector.get("expected").asText()));
      }
    }
    return vectors.stream();
  }

  private static List<String> lines() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            PrimaryVectorsTest.class.getResourceAsStream("/domain/vectors.jsonl"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String overall(JsonNode input) {
    String levels = input.get("subjects").asText();
    String traits = input.get("traits").asText();
    List<Integer> marks = new ArrayList<>();
    input.get("exams").forEach(mark -> marks.add(mark.asInt()));
    Programme programme = programmeOfSize(levels.length(), traits.length(), marks.size());
    return Primary.decide(programme, levels, traits, marks).result().code();
  }

  /** The vectors tell the grade only through the number of values: 11/15/7 is 4, 8/13/2 is 1. */
  private static Programme programmeOfSize(int subjects, int traits, int tests) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(Primary::programme)
        .filter(programme -> programme.subjects().size() == subjects)
        .filter(programme -> programme.traits().size() == traits)
        .filter(programme -> Primary.tests(programme).size() == tests)
        .findFirst()
        .orElseThrow();
  }

  private static String decision(JsonNode input) {
    Programme programme = Primary.programme(input.get("lop").asInt());
    String name = input.get("mon").asText();
    String code =
        programme.subjects().stream()
            .filter(subject -> subject.name().vietnamese().equals(name))
            .findFirst()
            .orElseThrow()
            .code();
    AssessmentPeriod period = AssessmentPeriod.of(input.get("ky").asText()).orElseThrow();
    return switch (programme.judge(code, period, input.get("diem").decimalValue())) {
      case MarkDecision.Accepted accepted -> "ACCEPT";
      case MarkDecision.Rejected rejected -> "REJECT";
    };
  }
}
