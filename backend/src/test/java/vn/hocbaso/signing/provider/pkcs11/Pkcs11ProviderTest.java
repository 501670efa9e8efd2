package vn.hocbaso.signing.provider.pkcs11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.FixedProviderSettings;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.WrongPinException;
import vn.hocbaso.signing.trust.SignatureScheme;

/** Several signers on one token of a real module. */
class Pkcs11ProviderTest {

  private final Pkcs11Providers providers = new Pkcs11Providers();
  private final FixedProviderSettings settings = Tokens.shared().settings();
  private final SignatureProvider provider = providers.create("hsm", settings);

  @Test
  void everySignerOfTheTokenSignsWithTheOwnKey() throws WrongPinException {
    for (SignerIdentity signer : List.of(Tokens.SCHOOL, Tokens.MANAGER, Tokens.TEACHER)) {
      SigningOrder order = order(provider, signer, 2);
      assertThat(order.certificate().chain()).hasSize(3);
      try (SigningChannel channel = open(signer)) {
        assertSigned(order, channel.begin(order));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"PSS, RSA_PSS", "PKCS1, RSA_PKCS1"})
  void anRsaKeySignsAsTheSettingsSay(String padding, SignatureScheme scheme)
      throws WrongPinException {
    SignatureProvider padded = providers.create("hsm", settings.with("rsa-padding", padding));
    SigningOrder order = order(padded, Tokens.TEACHER, 3);
    assertThat(order.certificate().scheme()).isEqualTo(scheme);
    try (SigningChannel channel = padded.open(Tokens.TEACHER, Tokens.PIN.toCharArray())) {
      assertSigned(order, channel.begin(order));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"654321", "", "1", "0123456789012345678901234567890123456789"})
  void aWrongPinOpensNothing(String pin) throws WrongPinException {
    assertThatExceptionOfType(WrongPinException.class)
        .isThrownBy(() -> provider.open(Tokens.SCHOOL, pin.toCharArray()));
    open(Tokens.SCHOOL).close();
  }

  @Test
  void aWrongPinOpensNothingWhileSomebodyElseIsLoggedIn() throws WrongPinException {
    try (SigningChannel others = open(Tokens.MANAGER)) {
      assertThatExceptionOfType(WrongPinException.class)
          .isThrownBy(() -> provider.open(Tokens.SCHOOL, "654321".toCharArray()));
      SigningOrder order = order(provider, Tokens.MANAGER, 1);
      assertSigned(order, others.begin(order));
    }
  }

  @Test
  void whoLeavesDoesNotLogTheOthersOut() throws WrongPinException {
    // Two providers, as two settings on one token make them.
    SignatureProvider second = providers.create("hsm-2", settings);
    try (SigningChannel stays = open(Tokens.SCHOOL)) {
      second.open(Tokens.MANAGER, Tokens.PIN.toCharArray()).close();
      SigningOrder order = order(provider, Tokens.SCHOOL, 2);
      assertSigned(order, stays.begin(order));
    }
  }

  @Test
  void theLastWhoLeavesLogsOut() throws WrongPinException {
    SigningChannel first = open(Tokens.SCHOOL);
    SigningChannel second = open(Tokens.MANAGER);
    first.close();
    second.close();
    second.close();
    assertThatExceptionOfType(WrongPinException.class)
        .isThrownBy(() -> provider.open(Tokens.SCHOOL, "654321".toCharArray()));
  }

  @Test
  void aClosedChannelSignsNothing() throws WrongPinException {
    SigningOrder order = order(provider, Tokens.SCHOOL, 1);
    SigningChannel channel = open(Tokens.SCHOOL);
    channel.close();
    assertThatIllegalStateException().isThrownBy(() -> channel.begin(order));
  }

  @Test
  void ordersAtTheSameTimeAllEndWell() throws Exception {
    List<SignerIdentity> signers = List.of(Tokens.SCHOOL, Tokens.MANAGER, Tokens.TEACHER);
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 12; i++) {
        SignerIdentity signer = signers.get(i % signers.size());
        running.add(threads.submit(() -> signTwenty(signer)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }

  private OrderProgress signTwenty(SignerIdentity signer) throws WrongPinException {
    SigningOrder order = order(provider, signer, 20);
    try (SigningChannel channel = open(signer)) {
      OrderProgress progress = channel.begin(order);
      assertSigned(order, progress);
      return progress;
    }
  }

  @Test
  void aStrangerIsToldThatTheCertificateIsMissingWithoutATry() {
    SignerIdentity stranger = new SignerIdentity.Person("092075999999", "Người Lạ");
    assertThatExceptionOfType(DomainException.class)
        .isThrownBy(() -> provider.open(stranger, "654321".toCharArray()))
        .satisfies(
            failure ->
                assertThat(failure.type()).isEqualTo(SigningProblem.SIGNING_CERTIFICATE_MISSING));
  }

  @Test
  void anotherTokenOfTheModuleIsNotLookedAt() {
    SignatureProvider other = providers.create("hsm", settings.with("token", Tokens.EMPTY));
    assertThat(other.find(Tokens.SCHOOL)).isEmpty();
    assertThat(provider.find(Tokens.SCHOOL)).isPresent();
  }

  @Test
  void aTokenThatIsNotThereIsUnavailable() {
    SignatureProvider gone = providers.create("hsm", settings.with("token", "Đã rút"));
    assertThatExceptionOfType(ProviderUnavailableException.class)
        .isThrownBy(() -> gone.find(Tokens.SCHOOL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere/libmissing.so", "libz.so.1"})
  void aLibraryThatIsMissingOrNoModuleIsUnavailable(String library) {
    SignatureProvider broken = providers.create("hsm", settings.with("module", library));
    assertThatExceptionOfType(ProviderUnavailableException.class)
        .isThrownBy(() -> broken.find(Tokens.SCHOOL));
  }

  @Test
  void theModuleMustBeSet() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> providers.create("hsm", settings.without("module")))
        .withMessageContaining("hocba.signing.providers.hsm.module");
  }

  @Test
  void termsComeFromTheSettings() {
    assertThat(provider.terms().approval()).isEqualTo(ProviderApproval.PIN);
    assertThat(provider.terms().label()).isEqualTo("hsm");
    assertThat(provider.terms().largestOrder()).isEqualTo(2000);
    SignatureProvider other =
        providers.create("hsm", settings.with("label", "HSM").with("largest-order", "50"));
    assertThat(other.terms().label()).isEqualTo("HSM");
    assertThat(other.terms().largestOrder()).isEqualTo(50);
  }

  private SigningChannel open(SignerIdentity signer) throws WrongPinException {
    return provider.open(signer, Tokens.PIN.toCharArray());
  }

  static SigningOrder order(SignatureProvider provider, SignerIdentity signer, int parts) {
    return new SigningOrder(
        UUID.randomUUID(),
        signer,
        provider.find(signer).orElseThrow(),
        "Ký học bạ",
        IntStream.range(0, parts)
            .mapToObj(
                i ->
                    new SigningOrder.Part(
                        UUID.randomUUID(), ("part " + i).getBytes(StandardCharsets.UTF_8)))
            .toList());
  }

  static void assertSigned(SigningOrder order, OrderProgress progress) {
    assertThat(progress).isInstanceOf(OrderProgress.Signed.class);
    var values = ((OrderProgress.Signed) progress).values();
    assertThat(order.parts())
        .allSatisfy(
            part ->
                assertThat(order.isSigned(part, values.getOrDefault(part.id(), new byte[0])))
                    .isTrue());
  }
}
