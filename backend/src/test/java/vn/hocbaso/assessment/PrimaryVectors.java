package vn.hocbaso.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Answers the worked examples of primary school. */
final class PrimaryVectors {

  private PrimaryVectors() {}

  static String overall(JsonNode input) {
    String levels = Vectors.text(input, "subjects");
    String traits = Vectors.text(input, "traits");
    List<Integer> marks =
        Vectors.decimals(input, "exams").stream().map(BigDecimal::intValueExact).toList();
    Programme programme = programmeOfSize(levels.length(), traits.length(), marks.size());
    return Primary.decide(programme, levels, traits, marks).result().code();
  }

  /** The examples tell the grade only through the number of values: 11/15/7 is 4, 8/13/2 is 1. */
  private static Programme programmeOfSize(int subjects, int traits, int tests) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(Primary::programme)
        .filter(programme -> programme.subjects().size() == subjects)
        .filter(programme -> programme.traits().size() == traits)
        .filter(programme -> Primary.tests(programme).size() == tests)
        .findFirst()
        .orElseThrow();
  }

  static String decision(JsonNode input) {
    Programme programme = Primary.programme(Vectors.number(input, "lop"));
    String name = Vectors.text(input, "mon");
    String code =
        programme.subjects().stream()
            .filter(subject -> subject.name().vietnamese().equals(name))
            .findFirst()
            .orElseThrow()
            .code();
    AssessmentPeriod period = AssessmentPeriod.of(Vectors.text(input, "ky")).orElseThrow();
    BigDecimal mark = Vectors.decimal(input, "diem").orElseThrow();
    return switch (programme.judge(code, period, mark)) {
      case MarkDecision.Accepted accepted -> "ACCEPT";
      case MarkDecision.Rejected rejected -> "REJECT";
    };
  }
}
