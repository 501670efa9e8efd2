package vn.hocbaso.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.local.provider.Decision;
import vn.hocbaso.local.provider.Misbehaviour;
import vn.hocbaso.local.provider.ProviderControl;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.signing.SigningKeys;
import vn.hocbaso.signing.xml.Records;
import vn.hocbaso.testing.LocalTestResource;

/** Batches whose signer approves on a telephone. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class RemoteBatchTest {

  @Inject SigningBatches batches;
  @Inject SigningKeys keys;
  @Inject BatchFixture fixture;
  @Inject RecordingReceiver receiver;

  private final ProviderControl phones =
      new ProviderControl(
          URI.create(
              ConfigProvider.getConfig()
                  .getValue("hocba.signing.providers.smartca.url", String.class)));
  private SignerIdentity.Person signer;

  @BeforeEach
  void enrol() {
    signer = fixture.enrolled();
  }

  @AfterEach
  void cure() {
    phones.cure();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysign", "smartca", "csc"})
  void signsAllDocumentsAfterOneTapOnTheTelephone(String provider) {
    List<DocumentToSign> documents = BatchFixture.documents(3);
    BatchKey key = asked(provider, documents);
    approve(key);
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(3);
    assertThat(fixture.evidence(key)).as("an answer per certificate of the chain").isEqualTo(6);
    assertThat(documents).allSatisfy(one -> assertThat(receiver.of(one.reference())).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysign", "smartca", "csc"})
  void signsNothingThatTheSignerRefusedUntilAskedAgain(String provider) {
    List<DocumentToSign> documents = BatchFixture.documents(2);
    BatchKey key = asked(provider, documents);
    decide(key, Decision.REFUSE);
    BatchView refused = awaitState(key, BatchState.INTERRUPTED);
    assertThat(refused.order().orElseThrow().problem()).contains("SIGNING_APPROVAL_REFUSED");
    assertThat(refused.count(ItemState.WAITING)).isEqualTo(2);
    assertThat(receiver.of(documents.getFirst().reference())).isEmpty();

    batches.authorise(key, BatchFixture.ACCOUNT, new char[0]);
    approve(key);
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(2);
  }

  @Test
  void keepsWhatAProviderSignedOfABatchAndSaysWhatItLeftOut() {
    BatchKey key = asked("smartca", BatchFixture.documents(4));
    phones.misbehave(signer.personalIdNumber(), Misbehaviour.HALF);
    approve(key);
    BatchView half = awaitState(key, BatchState.FINISHED);
    assertThat(half.count(ItemState.DONE)).isEqualTo(2);
    assertThat(half.items())
        .filteredOn(item -> item.state() == ItemState.FAILED)
        .hasSize(2)
        .allSatisfy(item -> assertThat(item.problem()).contains("SIGNING_LEFT_OUT"));

    phones.cure();
    batches.authorise(key, BatchFixture.ACCOUNT, new char[0]);
    approve(key);
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(4);
  }

  @Test
  void takesNoValueThatIsNotASignature() {
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = asked("smartca", documents);
    phones.misbehave(signer.personalIdNumber(), Misbehaviour.BAD_SIGNATURE);
    approve(key);
    BatchView failed = awaitState(key, BatchState.FINISHED);
    assertThat(failed.items().getFirst().problem()).contains("SIGNING_KEY_FAILED");
    assertThat(receiver.of(documents.getFirst().reference())).isEmpty();
  }

  @Test
  void goesOnByItselfWhenAProviderIsBackThatDidNotAnswer() {
    BatchKey key = prepared("smartca", BatchFixture.documents(1));
    phones.misbehaveIn("sign", Misbehaviour.SERVER_ERROR);
    batches.authorise(key, BatchFixture.ACCOUNT, new char[0]);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> batches.get(key).order().orElseThrow().problem().isPresent());
    assertThat(batches.get(key).order().orElseThrow().problem())
        .contains("SIGNING_PROVIDER_UNAVAILABLE");
    phones.cure();
    approve(key);
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void asksForTheFollowUpOnTheTelephoneAgain() {
    DocumentToSign first = BatchFixture.document(UUID.randomUUID());
    receiver.follow(
        first.reference(),
        new DocumentToSign(first.reference(), 2, Records.MANAGER, Records.unsigned("Em Hai")));
    BatchKey key = asked("smartca", List.of(first));
    UUID order = batches.get(key).order().orElseThrow().id();
    approve(key);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !batches.get(key).order().orElseThrow().id().equals(order));
    approve(key);
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(2);
  }

  @Test
  void asksTheSignerOnceHoweverOftenTheBatchIsAuthorised() {
    BatchKey key = asked("smartca", BatchFixture.documents(1));
    UUID order = batches.get(key).order().orElseThrow().id();
    batches.authorise(key, BatchFixture.ACCOUNT, new char[0]);
    assertThat(batches.get(key).order().orElseThrow().id()).isEqualTo(order);
  }

  @Test
  void doesNotUseAnApprovalOfABatchThatWasCancelled() {
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = asked("smartca", documents);
    await().atMost(Duration.ofSeconds(60)).until(this::telephoneShowsSomething);
    batches.cancel(key, BatchFixture.ACCOUNT);
    approve(key);
    assertThat(batches.get(key).count(ItemState.SUPERSEDED)).isEqualTo(1);
    assertThat(batches.get(key).order().orElseThrow().open()).isFalse();
    assertThat(receiver.of(documents.getFirst().reference())).isEmpty();
  }

  @Test
  void letsNobodyElseCancelIt() {
    BatchKey key = asked("smartca", BatchFixture.documents(1));
    assertThatThrownBy(() -> batches.cancel(key, "somebody.else"))
        .hasMessage("SIGNING_BATCH_UNKNOWN");
    approve(key);
    assertThat(finished(key).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void opensNoSecondBatchOverADocumentThatWaitsForATap() {
    UUID tenant = UUID.randomUUID();
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = prepared(tenant, "smartca", documents);
    batches.authorise(key, BatchFixture.ACCOUNT, new char[0]);
    assertThatThrownBy(() -> fixture.prepared(tenant, signer, documents))
        .hasMessage("SIGNING_IN_PROGRESS");
    batches.cancel(key, BatchFixture.ACCOUNT);
    assertThat(fixture.prepared(tenant, signer, documents)).isNotEqualTo(key);
  }

  @Test
  void knowsWhereASignerHasAKeyAndWhereNot() {
    assertThat(keys.of(signer))
        .filteredOn(key -> key.problem().isEmpty())
        .extracting(key -> key.provider())
        .contains("keystore", "mysign", "smartca", "csc");
    assertThat(keys.of(new SignerIdentity.Person("000000000000", "Không Ai")))
        .filteredOn(key -> key.certificate().isPresent())
        .isEmpty();
    assertThatThrownBy(() -> keys.choose(signer, Optional.of("nowhere"), List.of()))
        .hasMessage("SIGNING_PROVIDER_UNKNOWN");
  }

  private BatchKey asked(String provider, List<DocumentToSign> documents) {
    BatchKey key = prepared(provider, documents);
    assertThat(batches.authorise(key, BatchFixture.ACCOUNT, new char[0]).state())
        .isEqualTo(BatchState.AWAITING_APPROVAL);
    return key;
  }

  private BatchKey prepared(String provider, List<DocumentToSign> documents) {
    return prepared(UUID.randomUUID(), provider, documents);
  }

  private BatchKey prepared(UUID tenant, String provider, List<DocumentToSign> documents) {
    var key = keys.choose(signer, Optional.of(provider), List.of());
    return fixture.prepared(tenant, signer, key, documents);
  }

  private void approve(BatchKey key) {
    decide(key, Decision.APPROVE);
  }

  /** Waits until the telephone shows the order, and decides. */
  private void decide(BatchKey key, Decision decision) {
    await().atMost(Duration.ofSeconds(60)).until(this::telephoneShowsSomething);
    assertThat(batches.get(key).order()).isPresent();
    phones.decide(signer.personalIdNumber(), decision);
  }

  private boolean telephoneShowsSomething() {
    return phones.requests().stream()
        .anyMatch(
            one -> one.user().equals(signer.personalIdNumber()) && one.state().equals("WAITING"));
  }

  private BatchView finished(BatchKey key) {
    return awaitState(key, BatchState.FINISHED);
  }

  private BatchView awaitState(BatchKey key, BatchState state) {
    await().atMost(Duration.ofSeconds(90)).until(() -> batches.get(key).state() == state);
    return batches.get(key);
  }
}
