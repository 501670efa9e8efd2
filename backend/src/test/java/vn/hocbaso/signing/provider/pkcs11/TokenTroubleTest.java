package vn.hocbaso.signing.provider.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hocbaso.signing.provider.pkcs11.Pkcs11ProviderTest.assertSigned;
import static vn.hocbaso.signing.provider.pkcs11.Pkcs11ProviderTest.order;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.signing.provider.FixedProviderSettings;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.WrongPinException;

/** A token that is locked, taken out, slow, or refuses. */
class TokenTroubleTest {

  private final FixedProviderSettings settings = Tokens.shared().settings().with("timeout", "PT2S");
  private final TroubledCryptoki module =
      new TroubledCryptoki(NativeCryptoki.load(settings.module().orElseThrow()));
  private final Pkcs11Provider provider =
      Pkcs11Providers.provider("hsm", settings, new TokenModule(() -> module));

  @ParameterizedTest
  @ValueSource(longs = {CryptokiException.PIN_LOCKED, CryptokiException.PIN_EXPIRED})
  void aTokenThatTakesNoPinEndsTheOrder(long fault) throws WrongPinException {
    SigningOrder order = order(provider, Tokens.SCHOOL, 1);
    module.loginFault = fault;
    try (SigningChannel channel = open()) {
      assertThat(channel.begin(order))
          .isEqualTo(new OrderProgress.Ended(OrderProgress.Reason.KEY_FAILED));
    }
  }

  @Test
  void aTokenThatSaysItIsLockedIsNotTriedOnceMore() throws WrongPinException {
    SigningOrder order = order(provider, Tokens.SCHOOL, 1);
    module.flags = 0x40000;
    try (SigningChannel channel = open()) {
      assertThat(channel.begin(order)).isInstanceOf(OrderProgress.Ended.class);
    }
    assertThat(module.logins).isZero();
  }

  @Test
  void aWrongPinIsTriedOnceAndAnImpossibleOneNever() {
    assertWrong("654321");
    assertThat(module.logins).isEqualTo(1);
    assertWrong("");
    assertThat(module.logins).isEqualTo(1);
  }

  private void assertWrong(String pin) {
    assertThatExceptionOfType(WrongPinException.class)
        .isThrownBy(() -> provider.open(Tokens.SCHOOL, pin.toCharArray()));
  }

  @Test
  void anotherRefusalOfTheLoginIsNoWrongPin() {
    module.loginFault = 0x30;
    assertThatExceptionOfType(ProviderUnavailableException.class).isThrownBy(this::open);
  }

  @Test
  void aTokenThatWasTakenOutIsUnavailableUntilItIsBack() throws WrongPinException {
    module.gone = true;
    assertThatExceptionOfType(ProviderUnavailableException.class)
        .isThrownBy(() -> provider.find(Tokens.SCHOOL));
    assertThatExceptionOfType(ProviderUnavailableException.class).isThrownBy(this::open);
    module.gone = false;
    SigningOrder order = order(provider, Tokens.SCHOOL, 1);
    try (SigningChannel channel = open()) {
      assertSigned(order, channel.begin(order));
    }
  }

  @Test
  void whatWasSignedBeforeTheTokenWasTakenOutIsKept() throws WrongPinException {
    SigningOrder order = order(provider, Tokens.SCHOOL, 5);
    module.signFaultAfter = 3;
    try (SigningChannel channel = open()) {
      assertThat(((OrderProgress.Signed) channel.begin(order)).values()).hasSize(3);
    }
  }

  @ParameterizedTest
  @CsvSource({"96, true", "104, true", "50, false"})
  void aKeyThatDoesNotSignEndsTheOrderAndAMissingTokenDoesNot(long fault, boolean ends)
      throws WrongPinException {
    SigningOrder order = order(provider, Tokens.SCHOOL, 2);
    module.signFault = fault;
    try (SigningChannel channel = open()) {
      if (ends) {
        assertThat(channel.begin(order))
            .isEqualTo(new OrderProgress.Ended(OrderProgress.Reason.KEY_FAILED));
      } else {
        assertThatExceptionOfType(ProviderUnavailableException.class)
            .isThrownBy(() -> channel.begin(order));
      }
    }
  }

  @Test
  void aTokenThatHangsIsLeftInTimeAndTheLoginEndsWhenItWakes() throws WrongPinException {
    SigningOrder order = order(provider, Tokens.SCHOOL, 1);
    CountDownLatch asleep = new CountDownLatch(1);
    module.signsAfter = asleep;
    SigningChannel channel = open();
    assertThatExceptionOfType(ProviderUnavailableException.class)
        .isThrownBy(() -> channel.begin(order));
    asleep.countDown();
    channel.close();
    assertWrong("654321");
  }

  @Test
  void aTokenWithoutTheSchemeEndsTheOrder() throws WrongPinException {
    SigningOrder order = order(provider, Tokens.TEACHER, 1);
    module.withoutMechanisms = Set.of(0x43L, 0xDL);
    try (SigningChannel channel = provider.open(Tokens.TEACHER, Tokens.PIN.toCharArray())) {
      assertThat(channel.begin(order)).isInstanceOf(OrderProgress.Ended.class);
    }
  }

  /** Many tokens take hashes only; their values must be the same to everybody. */
  @ParameterizedTest
  @CsvSource({"PSS", "PKCS1"})
  void aTokenThatCannotHashSignsHashes(String padding) throws WrongPinException {
    module.withoutMechanisms = Set.of(0x40L, 0x43L, 0x1044L);
    Pkcs11Provider padded =
        Pkcs11Providers.provider(
            "hsm", settings.with("rsa-padding", padding), new TokenModule(() -> module));
    for (var signer : Set.of(Tokens.SCHOOL, Tokens.TEACHER)) {
      SigningOrder order = order(padded, signer, 2);
      try (SigningChannel channel = padded.open(signer, Tokens.PIN.toCharArray())) {
        assertSigned(order, channel.begin(order));
      }
    }
  }

  private SigningChannel open() throws WrongPinException {
    return provider.open(Tokens.SCHOOL, Tokens.PIN.toCharArray());
  }
}
