package vn.hocbaso.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.provider.Decision;
import vn.hocbaso.local.provider.Misbehaviour;
import vn.hocbaso.local.provider.ProviderControl;
import vn.hocbaso.local.provider.ProviderServer;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;
import vn.hocbaso.signing.trust.World;

/** Remote providers before their simulated services. */
public abstract class SimulatedProviderConformance extends RemoteProviderConformance {

  private static final Holder.Person RSA_HOLDER =
      new Holder.Person("092188000009", "Trần Văn Rông", "Trường Tiểu học Thử");

  private ProviderServer server;
  private ProviderControl control;
  private Holder.Person holder = World.TEACHER;
  private RsaPadding padding = RsaPadding.PKCS1;

  /** The adapter's factory. */
  protected abstract ProviderFactory factory(Clock clock);

  /** What the simulated set-up calls it. */
  protected abstract String settingsName();

  /** The operation that takes the hashes in, as its path ends. */
  protected abstract String handingIn();

  @BeforeEach
  void startServices(@TempDir Path directory) {
    Path keystores = World.shared().authority().keystores();
    server = ProviderServer.start(directory, keystores, Clock.systemUTC());
    control = server.control();
  }

  @AfterEach
  void stopServices() {
    server.close();
  }

  /** The settings of the simulated set-up. */
  protected final FixedProviderSettings settings() {
    return FixedProviderSettings.of(server.configuration(), settingsName())
        .with("timeout", "PT2M")
        .with("rsa-padding", padding.name());
  }

  private SignatureProvider provider(FixedProviderSettings settings) {
    return factory(Clock.systemUTC()).create(settingsName(), settings);
  }

  @Override
  protected final SignatureProvider provider() {
    return provider(settings());
  }

  @Override
  protected final SignatureProvider impatientProvider() {
    return provider(settings().with("timeout", "PT0.3S"));
  }

  @Override
  protected final SignerIdentity signer() {
    return new SignerIdentity.Person(holder.personalIdNumber(), holder.fullName());
  }

  @Override
  protected final List<String> secrets() {
    return List.of(
        settings().clientSecret().orElseThrow(), holder.personalIdNumber(), holder.fullName());
  }

  @Override
  protected final void approve(SigningOrder order) {
    control.decide(holder.personalIdNumber(), Decision.APPROVE);
  }

  @Override
  protected final void refuse(SigningOrder order) {
    control.decide(holder.personalIdNumber(), Decision.REFUSE);
  }

  @Override
  protected final void expire(SigningOrder order) {
    control.decide(holder.personalIdNumber(), Decision.EXPIRE);
  }

  @Override
  protected final void failKey(SigningOrder order) {
    control.decide(holder.personalIdNumber(), Decision.FAIL);
  }

  @Override
  protected final void forget() {
    control.forget();
  }

  @Override
  protected final int questionsToTheSigner() {
    return control.requests().size();
  }

  @Override
  protected final void make(Trouble trouble) {
    control.misbehave(misbehaviour(trouble));
  }

  @Override
  protected final void makeWhenHashesAreTaken(Trouble trouble) {
    control.misbehaveIn(handingIn(), misbehaviour(trouble));
  }

  private static Misbehaviour misbehaviour(Trouble trouble) {
    return switch (trouble) {
      case LATE -> Misbehaviour.LATE;
      case DROPPED_LINE -> Misbehaviour.DROP;
      case SERVER_ERROR -> Misbehaviour.SERVER_ERROR;
      case NONSENSE -> Misbehaviour.NONSENSE;
    };
  }

  @Override
  protected final void make(Fault fault) {
    control.misbehave(
        switch (fault) {
          case HALF_OF_THE_BATCH -> Misbehaviour.HALF;
          case WRONG_CERTIFICATE -> Misbehaviour.WRONG_CERTIFICATE;
          case BAD_SIGNATURE -> Misbehaviour.BAD_SIGNATURE;
        });
  }

  @Override
  protected final void mend() {
    control.cure();
  }

  @Test
  void theTelephoneShowsWhatIsSignedAndHowMuch() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 3);
    try (SigningChannel channel = provider.open(signer(), secret())) {
      channel.begin(order);
    }
    ProviderControl.Shown shown = control.requests().getFirst();
    assertThat(shown.hashes()).isEqualTo(3);
    assertThat(shown.user()).isEqualTo(holder.personalIdNumber());
    assertThat(shown.description()).contains("5A");
  }

  /** The paddings that the simulated service can do. */
  protected abstract List<RsaPadding> paddings();

  @Test
  void rsaKeysSignByThePaddingSet() throws WrongPinException {
    World.shared().authority().control().enrolWithRsa(RSA_HOLDER);
    holder = RSA_HOLDER;
    for (RsaPadding one : paddings()) {
      padding = one;
      SignatureProvider provider = provider();
      SigningOrder order = order(provider, 2);
      assertThat(order.certificate().scheme())
          .isEqualTo(one == RsaPadding.PSS ? SignatureScheme.RSA_PSS : SignatureScheme.RSA_PKCS1);
      assertSigned(order, complete(provider, order));
    }
  }

  @Test
  void aWrongSecretIsAFaultOfTheProviderNotAnUnknownSigner() {
    FixedProviderSettings wrong = settings().with("client-secret", "sai");
    assertThatThrownBy(() -> provider(wrong).find(signer()))
        .isInstanceOf(ProviderUnavailableException.class)
        .satisfies(this::assertSilent);
  }

  @ParameterizedTest
  @EnumSource
  void aSettingThatIsMissingStopsTheStartByItsName(Needed needed) {
    FixedProviderSettings without = settings().without(needed.setting);
    assertThatThrownBy(() -> provider(without))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hocba.signing.providers." + settingsName() + "." + needed.setting);
  }

  enum Needed {
    URL("url"),
    SECRET("client-secret");

    private final String setting;

    Needed(String setting) {
      this.setting = setting;
    }
  }

  @Test
  void secretsDoNotGoOverAnOpenLine() {
    FixedProviderSettings open = settings().with("url", "http://ky.example.vn");
    assertThatThrownBy(() -> provider(open))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".url");
  }

  @Test
  void theLimitOfTheSettingsCounts() {
    assertThat(provider(settings().with("largest-order", "7")).terms().largestOrder()).isEqualTo(7);
  }
}
