package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of all three regulations, through the public doors of the rules. */
class VectorsTest {

  @Test
  void hasTheCompleteFile() throws IOException {
    List<String> expected = IntStream.rangeClosed(1, 94).mapToObj("E%02d"::formatted).toList();
    assertThat(Vectors.all())
        .extracting(Vectors.Vector::id)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  void agreesWithVector(Vectors.Vector vector) {
    assertThat(answer(vector)).isEqualTo(written(vector.expected()));
  }

  static Collection<Vectors.Vector> vectors() throws IOException {
    return Vectors.all();
  }

  /** The answer as the vectors write it; "null" for no result. */
  private static String answer(Vectors.Vector vector) {
    JsonNode input = vector.input();
    return switch (vector.group()) {
      case "dtbmhk" -> SecondaryVectors.averageOfTerm(input);
      case "dtbmcn" -> SecondaryVectors.averageOfYear(input);
      case "mon_nhan_xet_hk" -> SecondaryVectors.commentOfTerm(input);
      case "mon_nhan_xet_cn" -> SecondaryVectors.commentOfYear(input);
      case "muc_hoc_tap" -> SecondaryVectors.learning(input);
      case "ren_luyen_cn" -> SecondaryVectors.conduct(input);
      case "len_lop" -> SecondaryVectors.promotion(input);
      case "danh_hieu" -> SecondaryVectors.award(input);
      case "so_ddgtx" -> SecondaryVectors.regularMarks(input);
      case "tieu_hoc_cn" -> PrimaryVectors.overall(input);
      case "tieu_hoc_diem" -> PrimaryVectors.decision(input);
      default -> throw new IllegalArgumentException("unknown group " + vector.group());
    };
  }

  private static String written(JsonNode expected) {
    return expected.isObject()
        ? Vectors.text(expected, "base") + " → " + Vectors.text(expected, "final")
        : expected.asText();
  }
}
