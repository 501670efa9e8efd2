package vn.hocbaso.signing.provider.pkcs11;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.WrongPinException;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

/**
 * Signers whose keys lie on one token, found by the number in the subject of their certificates.
 * The PIN is the token's: all its signers share it, as a school does that keeps its seal in one.
 */
final class Pkcs11Provider implements SignatureProvider {

  /** Refusals of a login after which no PIN helps until somebody mends the token. */
  private static final Set<Long> LOCKED =
      Set.of(
          CryptokiException.PIN_LOCKED,
          CryptokiException.PIN_EXPIRED,
          CryptokiException.PIN_NOT_INITIALISED);

  private final String name;
  private final ProviderTerms terms;
  private final Token token;
  private final ModuleCalls calls;
  private final RsaPadding rsaPadding;

  Pkcs11Provider(
      String name, ProviderTerms terms, Token token, ModuleCalls calls, RsaPadding rsaPadding) {
    this.name = name;
    this.terms = terms;
    this.token = token;
    this.calls = calls;
    this.rsaPadding = rsaPadding;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProviderTerms terms() {
    return terms;
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    return calls.call(() -> read(signer), nothing -> {});
  }

  private Optional<SigningCertificate> read(SignerIdentity signer) {
    try (Visit visit = token.visit()) {
      return visit
          .objects()
          .chainOf(signer)
          .map(
              chain ->
                  new SigningCertificate(
                      chain, SignatureScheme.of(chain.getFirst().getPublicKey(), rsaPadding)));
    }
  }

  /**
   * {@inheritDoc} The PIN is tried at most once. A token that takes no PIN any more opens a channel
   * whose orders end with {@code KEY_FAILED}: no other PIN would help.
   *
   * @throws DomainException {@code SIGNING_CERTIFICATE_MISSING} before the PIN is tried
   */
  @Override
  public SigningChannel open(SignerIdentity signer, char[] secret) throws WrongPinException {
    byte[] pin = encoded(secret);
    Opened opened =
        calls.call(
            () -> {
              try {
                return enter(signer, pin);
              } finally {
                Arrays.fill(pin, (byte) 0);
              }
            },
            late -> {
              if (late.channel() != null) {
                late.channel().close();
              }
            });
    if (opened.channel() == null) {
      throw new WrongPinException();
    }
    return opened.channel();
  }

  private Opened enter(SignerIdentity signer, byte[] pin) {
    if (read(signer).isEmpty()) {
      throw DomainException.of(SigningProblem.SIGNING_CERTIFICATE_MISSING, signer.displayName());
    }
    try {
      return new Opened(new TokenChannel(token.enter(pin), calls));
    } catch (WrongPinException wrong) {
      return new Opened(null);
    } catch (CryptokiException refused) {
      if (LOCKED.contains(refused.code())) {
        return new Opened(new LockedChannel());
      }
      throw refused;
    }
  }

  private static byte[] encoded(char[] secret) {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
    byte[] pin = new byte[encoded.remaining()];
    encoded.get(pin);
    Arrays.fill(encoded.array(), (byte) 0);
    return pin;
  }

  /**
   * What came of a try.
   *
   * @param channel none after a wrong PIN
   */
  private record Opened(@Nullable SigningChannel channel) {}
}
