package vn.hocbaso.comment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What phrases are looked for; null where anything will do. */
record Criteria(
    @Nullable String topic,
    @Nullable Integer grade,
    @Nullable String level,
    @Nullable BigDecimal mark) {

  boolean admits(PhraseScope scope) {
    return (topic == null || scope.coversTopic(topic))
        && (grade == null || scope.coversGrade(grade))
        && (level == null || scope.coversLevel(level))
        && (mark == null || scope.coversMark(mark));
  }
}
