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
    assertThat(new EntryHours(List.of()).shut("TOAN", "TOAN.GK", INSIDE)).isEmpty();
  }

  @Test
  void theFirstMomentIsInsideAndTheLastIsNot() {
    EntryHours hours = new EntryHours(List.of(ALL));
    assertThat(hours.shut("TOAN", "TOAN.GK", OPENS)).isEmpty();
    assertThat(hours.shut("TOAN", "TOAN.GK", OPENS.minusNanos(1_000))).contains(ALL);
    assertThat(hours.shut("TOAN", "TOAN.GK", CLOSES.minusNanos(1_000))).isEmpty();
    assertThat(hours.shut("TOAN", "TOAN.GK", CLOSES)).contains(ALL);
  }

  @Test
  void theWindowOfASubjectCountsForThatSubjectOnly() {
    Span late = new Span("TOAN", CLOSES, CLOSES.plusSeconds(60), SetBy.SCHOOL);
    EntryHours hours = new EntryHours(List.of(late));
    assertThat(hours.shut("TOAN", "TOAN.GK", INSIDE)).contains(late);
    assertThat(hours.shut("NGU_VAN", "NGU_VAN.GK", INSIDE)).isEmpty();
    assertThat(hours.shut(null, "CONDUCT.LEVEL", INSIDE)).isEmpty();
  }

  @Test
  void aNarrowerWindowDoesNotWidenTheSchools() {
    Span wider = new Span("TOAN", OPENS, CLOSES.plusSeconds(3_600), SetBy.SCHOOL);
    EntryHours hours = new EntryHours(List.of(ALL, wider));
    assertThat(hours.shut("TOAN", "TOAN.GK", INSIDE)).isEmpty();
    assertThat(hours.shut("TOAN", "TOAN.GK", CLOSES.plusSeconds(1))).contains(ALL);
  }

  @Test
  void theWindowOfAColumnCountsForThatColumnOnly() {
    Span over = new Span(null, "TOAN.GK", OPENS, CLOSES, SetBy.SCHOOL);
    EntryHours hours = new EntryHours(List.of(over));
    assertThat(hours.shut("TOAN", "TOAN.GK", CLOSES)).contains(over);
    assertThat(hours.shut("TOAN", "TOAN.CK", CLOSES)).isEmpty();
    assertThat(hours.isLocked("TOAN.GK", CLOSES)).isTrue();
    assertThat(hours.isLocked("TOAN.GK", INSIDE)).isFalse();
    assertThat(new EntryHours(List.of(ALL)).isLocked("TOAN.GK", CLOSES)).isFalse();
  }
}
