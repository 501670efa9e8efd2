package vn.hocbaso.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;

class VersionsTest {

  @Test
  void readsWhatItWrote() {
    assertThat(Versions.required(Versions.entityTag(42))).isEqualTo(42);
  }

  @Test
  void asksForAMissingVersion() {
    assertThatThrownBy(() -> Versions.required(null))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.type()).isEqualTo(PlatformProblem.VERSION_REQUIRED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "7", "W/\"7\"", "\"\"", "\"-1\"", "\"7", "\"9999999999999999999\"", "\"01\""})
  void refusesTagsThatItNeverGaveOut(String tag) {
    assertThatThrownBy(() -> Versions.required(tag))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.type()).isEqualTo(PlatformProblem.STALE_VERSION));
  }

  @Test
  void refusesAStaleVersionAndShowsThePresentState() {
    assertThatThrownBy(() -> Versions.requireSame(1, 2, "present"))
        .isInstanceOfSatisfying(
            DomainException.class, refused -> assertThat(refused.present()).isEqualTo("present"));
    Versions.requireSame(2, 2, "present");
  }
}
