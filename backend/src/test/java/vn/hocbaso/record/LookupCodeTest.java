package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupCodeTest {

  @Test
  void readsItsOwnCodes() {
    LookupCode code = LookupCode.next();
    assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(LookupCode.read(code.text())).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7k3m-90qx-tt4b-2h6w",
        "7K3M90QXTT4B2H6W",
        " 7K3M 9oQX TT4B 2H6W ",
        "7k3m-9OQX-tt4b-2H6W"
      })
  void forgivesHowPeopleType(String typed) {
    assertThat(LookupCode.read(typed)).contains(new LookupCode("7K3M-90QX-TT4B-2H6W"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K3M", "7K3M-90QX-TT4B-2H6U", "7K3M-90QX-TT4B-2H6W-7K3M"})
  void refusesWhatIsNoCode(String typed) {
    assertThat(LookupCode.read(typed)).isEmpty();
  }

  @Test
  void neverGivesTheSameCodeTwice() {
    Set<String> seen = new HashSet<>();
    for (int count = 0; count < 10_000; count++) {
      assertThat(seen.add(LookupCode.next().text())).isTrue();
    }
  }
}
