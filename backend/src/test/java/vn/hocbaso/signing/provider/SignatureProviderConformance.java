package vn.hocbaso.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.SigningOrder.Part;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * What every adapter keeps, whatever is behind it. A concrete class says how its provider is
 * reached and how its signer approves; those that wait for a telephone extend {@link
 * RemoteProviderConformance}.
 */
public abstract class SignatureProviderConformance {

  /** Asking again helps at once or not at all: simulators do their work before they answer. */
  private static final int QUESTIONS = 10;

  /** The provider as a newly started process has it. */
  protected abstract SignatureProvider provider();

  /** Somebody who has a key there. */
  protected abstract SignerIdentity signer();

  /** The PIN of the signer's key; empty where the approval happens elsewhere. */
  protected abstract char[] secret();

  /** Texts that nobody may read in tickets, messages and logs. */
  protected abstract List<String> secrets();

  /** The signer approves what waits for her; nothing to do where the PIN is the approval. */
  protected abstract void approve(SigningOrder order);

  /** Somebody who has no key there. */
  protected SignerIdentity stranger() {
    return new SignerIdentity.Person("001099999999", "Người Lạ");
  }

  @Test
  void findsTheSignersChainWithoutApproval() {
    SigningCertificate found = provider().find(signer()).orElseThrow();
    assertThat(found.certificate().getSubjectX500Principal().getName("RFC2253"))
        .contains(signer().subjectUid());
    for (int i = 1; i < found.chain().size(); i++) {
      assertThat(found.chain().get(i - 1).getIssuerX500Principal())
          .isEqualTo(found.chain().get(i).getSubjectX500Principal());
    }
  }

  @Test
  void knowsNothingOfAStranger() {
    assertThat(provider().find(stranger())).isEmpty();
  }

  @Test
  void saysUnderWhichNameAndTermsItWorks() {
    assertThat(provider().name()).isNotBlank();
    assertThat(provider().terms().label()).isNotBlank();
    assertThat(provider().terms().largestOrder()).isPositive();
  }

  @Test
  void signsOne() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 1);
    assertSigned(order, complete(provider, order));
  }

  @Test
  void signsAsManyAsItsTermsAllow() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, Math.min(2_000, provider.terms().largestOrder()));
    assertSigned(order, complete(provider, order));
  }

  @Test
  void theSameBytesTwiceInAnOrderAreTwoParts() throws WrongPinException {
    SignatureProvider provider = provider();
    byte[] same = "the same".getBytes(StandardCharsets.UTF_8);
    SigningOrder order =
        order(
            provider,
            List.of(new Part(UUID.randomUUID(), same), new Part(UUID.randomUUID(), same)));
    assertSigned(order, complete(provider, order));
  }

  @Test
  void tellsNoSecretInItsWords() throws WrongPinException {
    try (LogWatch log = LogWatch.start()) {
      SignatureProvider provider = provider();
      SigningOrder order = order(provider, 2);
      try (SigningChannel channel = provider.open(signer(), secret())) {
        OrderProgress first = channel.begin(order);
        assertSilent(provider.toString(), channel.toString(), first.toString());
      }
      assertSilent(log.text());
    }
  }

  /** An order of so many parts with the certificate that the provider has for the signer. */
  protected final SigningOrder order(SignatureProvider provider, int parts) {
    return order(
        provider,
        IntStream.range(0, parts)
            .mapToObj(
                i -> new Part(UUID.randomUUID(), ("part " + i).getBytes(StandardCharsets.UTF_8)))
            .toList());
  }

  private SigningOrder order(SignatureProvider provider, List<Part> parts) {
    return new SigningOrder(
        UUID.randomUUID(),
        signer(),
        provider.find(signer()).orElseThrow(),
        "Ký học bạ lớp 5A",
        parts);
  }

  /** Hands the order in, lets the signer approve and asks until the provider has finished. */
  protected final OrderProgress complete(SignatureProvider provider, SigningOrder order)
      throws WrongPinException {
    try (SigningChannel channel = provider.open(signer(), secret())) {
      OrderProgress progress = channel.begin(order);
      if (progress instanceof OrderProgress.Waiting) {
        approve(order);
      }
      return follow(channel, order, progress);
    }
  }

  /** Asks until the order waits no longer. */
  protected final OrderProgress follow(
      SigningChannel channel, SigningOrder order, OrderProgress progress) {
    OrderProgress current = progress;
    for (int i = 0; i < QUESTIONS && current instanceof OrderProgress.Waiting waiting; i++) {
      assertTicket(waiting.ticket());
      current = channel.follow(order, waiting.ticket());
    }
    return current;
  }

  /** Every part has a value, and each verifies with the order's certificate. */
  protected static void assertSigned(SigningOrder order, OrderProgress progress) {
    Map<UUID, byte[]> values = values(progress);
    assertThat(values).hasSize(order.parts().size());
    assertThat(order.parts())
        .allSatisfy(part -> assertThat(order.isSigned(part, value(values, part))).isTrue());
  }

  /** The value of a part; one that verifies with nothing where there is none. */
  protected static byte[] value(Map<UUID, byte[]> values, Part part) {
    return values.getOrDefault(part.id(), new byte[0]);
  }

  /** The values of an order that has ended well. */
  protected static Map<UUID, byte[]> values(OrderProgress progress) {
    return progress instanceof OrderProgress.Signed signed
        ? signed.values()
        : fail("not signed: " + progress);
  }

  /** A ticket fits into its column and holds no secret. */
  protected final void assertTicket(String ticket) {
    assertThat(ticket).isNotBlank().hasSizeLessThanOrEqualTo(2_000);
    assertSilent(ticket);
  }

  /** None of the texts holds a secret or the signer's number. */
  protected final void assertSilent(String... texts) {
    for (String text : texts) {
      assertThat(secrets()).allSatisfy(secret -> assertThat(text).doesNotContain(secret));
    }
  }

  /** Message, stack and causes of a failure hold no secret. */
  protected final void assertSilent(Throwable failure) {
    StringWriter whole = new StringWriter();
    failure.printStackTrace(new PrintWriter(whole));
    assertSilent(whole.toString());
  }
}
