package vn.hocbaso.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.signing.ProviderApproval;

/** What adapters keep whose signer approves on a telephone, and whose provider may be ill. */
public abstract class RemoteProviderConformance extends SignatureProviderConformance {

  /** How the line or the provider is ill when it answers. */
  protected enum Trouble {
    LATE,
    DROPPED_LINE,
    SERVER_ERROR,
    NONSENSE
  }

  /** How the provider is ill when it signs. */
  protected enum Fault {
    HALF_OF_THE_BATCH,
    WRONG_CERTIFICATE,
    BAD_SIGNATURE
  }

  /** The signer refuses what waits for her. */
  protected abstract void refuse(SigningOrder order);

  /** The time to decide runs out. */
  protected abstract void expire(SigningOrder order);

  /** The telephone could not use the key. */
  protected abstract void failKey(SigningOrder order);

  /** How often the signer has been asked for anything since the test began. */
  protected abstract int questionsToTheSigner();

  /** From now on the provider answers like this. */
  protected abstract void make(Trouble trouble);

  /** From now on the provider signs like this. */
  protected abstract void make(Fault fault);

  /** From now on hashes are taken, but the answer to that does not arrive as it should. */
  protected abstract void makeWhenHashesAreTaken(Trouble trouble);

  /** The provider with a time-out that is soon over. */
  protected abstract SignatureProvider impatientProvider();

  /** The provider is well again. */
  protected abstract void mend();

  @Override
  protected final char[] secret() {
    return new char[0];
  }

  @Test
  void asksTheTelephone() {
    assertThat(provider().terms().approval()).isEqualTo(ProviderApproval.REMOTE);
  }

  @Test
  void waitsUntilTheSignerDecides() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 1);
    try (SigningChannel channel = provider.open(signer(), secret())) {
      OrderProgress.Waiting first = waiting(channel.begin(order));
      OrderProgress.Waiting second = waiting(channel.follow(order, first.ticket()));
      assertThat(second.pause()).isPositive();
      assertThat(second.expiresAt()).isAfter(Instant.now());
      assertTicket(second.ticket());
      assertThat(questionsToTheSigner()).isEqualTo(1);
    }
  }

  @Test
  void theSameOrderHandedInTwiceIsApprovedOnce() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 3);
    try (SigningChannel channel = provider.open(signer(), secret())) {
      OrderProgress first = channel.begin(order);
      OrderProgress second = another(order);
      assertThat(questionsToTheSigner()).isEqualTo(1);
      approve(order);
      assertSigned(order, follow(channel, order, second));
      assertThat(first).isInstanceOf(OrderProgress.Waiting.class);
    }
  }

  @Test
  void anotherProcessFollowsByTheTicket() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 3);
    String ticket;
    try (SigningChannel channel = provider.open(signer(), secret())) {
      ticket = waiting(channel.begin(order)).ticket();
    }
    approve(order);
    try (SigningChannel other = provider().open(signer(), secret())) {
      assertSigned(order, follow(other, order, other.follow(order, ticket)));
    }
  }

  @Test
  void aRefusalEndsTheOrder() throws WrongPinException {
    assertThat(endedAfter(this::refuse)).isEqualTo(OrderProgress.Reason.REFUSED);
  }

  @Test
  void silenceEndsTheOrder() throws WrongPinException {
    assertThat(endedAfter(this::expire)).isEqualTo(OrderProgress.Reason.EXPIRED);
  }

  @Test
  void anUnusableKeyEndsTheOrder() throws WrongPinException {
    assertThat(endedAfter(this::failKey)).isEqualTo(OrderProgress.Reason.KEY_FAILED);
  }

  @Test
  void aTicketThatTheProviderDoesNotKnowEndsTheOrder() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder known = order(provider, 1);
    try (SigningChannel channel = provider.open(signer(), secret())) {
      String ticket = waiting(channel.begin(known)).ticket();
      forget();
      assertThat(follow(channel, known, channel.follow(known, ticket)))
          .isEqualTo(new OrderProgress.Ended(OrderProgress.Reason.EXPIRED));
    }
  }

  /** The provider loses all that it was asked so far. */
  protected abstract void forget();

  @ParameterizedTest
  @EnumSource
  void troubleWhenTheCertificateIsAskedIsToldAndPasses(Trouble trouble) {
    make(trouble);
    SignatureProvider impatient = impatientProvider();
    assertUnavailable(() -> impatient.find(signer()));
    mend();
    assertThat(provider().find(signer())).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void aLostAnswerToTheHandingInDoesNotAskTheSignerTwice(Trouble trouble) throws WrongPinException {
    SigningOrder order = order(provider(), 2);
    try (SigningChannel channel = impatientProvider().open(signer(), secret())) {
      makeWhenHashesAreTaken(trouble);
      assertUnavailable(() -> channel.begin(order));
      mend();
    }
    assertSigned(order, complete(provider(), order));
    assertThat(questionsToTheSigner()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void troubleWhileWaitingLosesNothing(Trouble trouble) throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 2);
    try (SigningChannel channel = provider.open(signer(), secret());
        SigningChannel impatient = impatientProvider().open(signer(), secret())) {
      OrderProgress.Waiting waiting = waiting(channel.begin(order));
      make(trouble);
      assertUnavailable(() -> impatient.follow(order, waiting.ticket()));
      mend();
      approve(order);
      assertSigned(order, follow(channel, order, waiting));
    }
  }

  @Test
  void whatOfABatchWasSignedIsKept() throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 10);
    make(Fault.HALF_OF_THE_BATCH);
    var values = values(complete(provider, order));
    assertThat(values).hasSize(5);
    assertThat(order.parts())
        .filteredOn(part -> values.containsKey(part.id()))
        .allSatisfy(part -> assertThat(order.isSigned(part, value(values, part))).isTrue());
  }

  @Test
  void aValueByAnotherKeyDoesNotPassForTheSigners() throws WrongPinException {
    assertNothingVerifies(Fault.WRONG_CERTIFICATE);
  }

  @Test
  void aBadValueDoesNotPass() throws WrongPinException {
    assertNothingVerifies(Fault.BAD_SIGNATURE);
  }

  private void assertNothingVerifies(Fault fault) throws WrongPinException {
    SignatureProvider provider = provider();
    make(fault);
    SigningOrder order = order(provider, 2);
    var values = values(complete(provider, order));
    assertThat(order.parts())
        .allSatisfy(part -> assertThat(order.isSigned(part, value(values, part))).isFalse());
  }

  private OrderProgress another(SigningOrder order) throws WrongPinException {
    try (SigningChannel channel = provider().open(signer(), secret())) {
      return channel.begin(order);
    }
  }

  private OrderProgress.Reason endedAfter(Consumer<SigningOrder> decision)
      throws WrongPinException {
    SignatureProvider provider = provider();
    SigningOrder order = order(provider, 2);
    try (SigningChannel channel = provider.open(signer(), secret())) {
      OrderProgress first = channel.begin(order);
      decision.accept(order);
      OrderProgress last = follow(channel, order, first);
      assertThat(last).isInstanceOf(OrderProgress.Ended.class);
      return ((OrderProgress.Ended) last).reason();
    }
  }

  private void assertUnavailable(ThrowingCallable call) {
    try (LogWatch log = LogWatch.start()) {
      Throwable failure = catchThrowable(call);
      assertThat(failure).isInstanceOf(ProviderUnavailableException.class);
      assertSilent(failure);
      assertSilent(log.text());
    }
  }

  private static OrderProgress.Waiting waiting(OrderProgress progress) {
    assertThat(progress).isInstanceOf(OrderProgress.Waiting.class);
    return (OrderProgress.Waiting) progress;
  }
}
