package vn.hocbaso.gradebook.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocbaso.gradebook.window.EntryHours.SetBy;
import vn.hocbaso.gradebook.window.EntryHours.Span;

class EntryHoursTest {

  private static final Instant OPENS = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-11-30T17:00:00Z");
  private static final Instant INSIDE = Instant.parse("2026-11-15T03:00:00Z");
  private static final Span ALL = new Span(null, OPENS, CLOSES, SetBy.SCHOOL);

  @Test
  void noWindowIsNoBound() {
    assertThat(new EntryHours(List.of()).shut("TOAN", INSIDE)).isEmpty();
  }

  @Test
  void theFirstMomentIsInsideAndTheLastIsNot() {
    EntryHours hours = new EntryHours(List.of(ALL));
    assertThat(hours.shut("TOAN", OPENS)).isEmpty();
    assertThat(hours.shut("TOAN", OPENS.minusNanos(1_000))).contains(ALL);
    assertThat(hours.shut("TOAN", CLOSES.minusNanos(1_000))).isEmpty();
    assertThat(hours.shut("TOAN", CLOSES)).contains(ALL);
  }

  @Test
  void theWindowOfASubjectCountsForThatSubjectOnly() {
    Span late = new Span("TOAN", CLOSES, CLOSES.plusSeconds(60), SetBy.SCHOOL);
    EntryHours hours = new EntryHours(List.of(late));
    assertThat(hours.shut("TOAN", INSIDE)).contains(late);
    assertThat(hours.shut("NGU_VAN", INSIDE)).isEmpty();
    assertThat(hours.shut(null, INSIDE)).isEmpty();
  }

  @Test
  void aNarrowerWindowDoesNotWidenTheSchools() {
    Span wider = new Span("TOAN", OPENS, CLOSES.plusSeconds(3_600), SetBy.SCHOOL);
    EntryHours hours = new EntryHours(List.of(ALL, wider));
    assertThat(hours.shut("TOAN", INSIDE)).isEmpty();
    assertThat(hours.shut("TOAN", CLOSES.plusSeconds(1))).contains(ALL);
  }
}
