package vn.hocbaso.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.SignedDocument;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.signing.xml.Records;
import vn.hocbaso.testing.LocalTestResource;

@QuarkusTest
@WithTestResource(LocalTestResource.class)
class SigningBatchesTest {

  @Inject SigningBatches batches;
  @Inject BatchFixture fixture;
  @Inject RecordingReceiver receiver;

  @Test
  void signsAllDocumentsUnderOneAuthorisation() {
    List<DocumentToSign> documents = BatchFixture.documents(3);
    BatchKey key = fixture.prepared(fixture.enrolled(), documents);
    assertThat(batches.get(key).state()).isEqualTo(BatchState.AWAITING_AUTHORISATION);

    BatchView finished = fixture.signed(key);

    assertThat(finished.count(ItemState.DONE)).isEqualTo(3);
    assertThat(fixture.evidence(key)).as("an answer per certificate of the chain").isEqualTo(6);
    for (DocumentToSign document : documents) {
      assertThat(receiver.of(document.reference())).hasSize(1);
      assertThat(text(receiver.of(document.reference()).getFirst())).contains("<ds:Signature");
    }
  }

  @Test
  void signsOnceWhenTwoAuthoriseAtOnce() {
    List<DocumentToSign> documents = BatchFixture.documents(3);
    BatchKey key = fixture.prepared(fixture.enrolled(), documents);

    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> fixture.authorise(key)),
            CompletableFuture.runAsync(() -> fixture.authorise(key)))
        .join();
    fixture.finished(key);

    assertThat(documents)
        .allSatisfy(document -> assertThat(receiver.of(document.reference())).hasSize(1));
  }

  @Test
  void signsNothingMoreWhenAuthorisedAgainAtTheEnd() {
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = fixture.prepared(fixture.enrolled(), documents);
    fixture.signed(key);
    fixture.signed(key);
    assertThat(receiver.of(documents.getFirst().reference())).hasSize(1);
  }

  @Test
  void resumesAfterTheProcessWasKilled() {
    BatchKey key = fixture.prepared(fixture.enrolled(), BatchFixture.documents(2));
    fixture.leftByAKilledProcess(key, Duration.ofMinutes(2));
    assertThat(batches.get(key).state()).isEqualTo(BatchState.INTERRUPTED);
    assertThat(batches.unfinished(key.tenant(), BatchFixture.ACCOUNT))
        .extracting(BatchView::key)
        .containsExactly(key);

    assertThat(fixture.signed(key).count(ItemState.DONE)).isEqualTo(2);
    assertThat(batches.unfinished(key.tenant(), BatchFixture.ACCOUNT)).isEmpty();
  }

  @Test
  void letsABatchExpireThatNobodyAuthorisedInTime() {
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = fixture.prepared(fixture.enrolled(), documents);
    fixture.openedLongAgo(key, Duration.ofHours(25));
    assertThatThrownBy(() -> fixture.authorise(key)).hasMessage("SIGNING_BATCH_EXPIRED");
    assertThat(batches.unfinished(key.tenant(), BatchFixture.ACCOUNT)).isEmpty();
    assertThat(receiver.of(documents.getFirst().reference())).isEmpty();
  }

  @Test
  void forgetsDocumentsThatNobodyWillSignAnyMore() {
    BatchKey abandoned = fixture.prepared(fixture.enrolled(), BatchFixture.documents(2));
    BatchKey young = fixture.prepared(fixture.enrolled(), BatchFixture.documents(2));
    List<DocumentToSign> refused = BatchFixture.documents(1);
    receiver.nowAtVersion(refused.getFirst().reference(), 2);
    BatchKey failed = fixture.prepared(fixture.enrolled(), refused);
    fixture.signed(failed);
    fixture.openedLongAgo(abandoned, Duration.ofHours(25));
    fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    assertThat(fixture.kept(abandoned)).isZero();
    assertThat(batches.get(abandoned).count(ItemState.SUPERSEDED)).isEqualTo(2);
    assertThat(fixture.kept(young)).isEqualTo(2);
    assertThat(fixture.kept(failed)).as("may be tried again").isEqualTo(1);
    fixture.failedLongAgo(failed, Duration.ofHours(25));
    fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    assertThat(fixture.kept(failed)).isZero();
  }

  @Test
  void resumesAnAuthorisedBatchHoweverOld() {
    BatchKey key = fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    fixture.openedLongAgo(key, Duration.ofDays(3));
    fixture.leftByAKilledProcess(key, Duration.ofMinutes(2));
    assertThat(fixture.signed(key).count(ItemState.DONE)).isEqualTo(1);
  }

  @Test
  void leavesARunThatStillLivesAlone() {
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = fixture.prepared(fixture.enrolled(), documents);
    fixture.leftByAKilledProcess(key, Duration.ZERO);
    assertThat(fixture.authorise(key).state()).isEqualTo(BatchState.RUNNING);
    assertThat(receiver.of(documents.getFirst().reference())).isEmpty();
  }

  @Test
  void preparesAnewWhatWaitedTooLong() {
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey key = fixture.prepared(fixture.enrolled(), documents);
    fixture.preparedLongAgo(key, Duration.ofDays(400));
    fixture.signed(key);
    String year = Integer.toString(Year.now(ZoneOffset.UTC).getValue());
    assertThat(text(receiver.of(documents.getFirst().reference()).getFirst()))
        .contains("<xades:SigningTime>" + year);
  }

  @Test
  void aRefusedDocumentDoesNotStopTheOthers() {
    List<DocumentToSign> documents = BatchFixture.documents(3);
    receiver.nowAtVersion(documents.get(1).reference(), 2);
    BatchView finished = fixture.signed(fixture.prepared(fixture.enrolled(), documents));
    assertThat(finished.items())
        .extracting(item -> item.state() + item.problem().orElse(""))
        .containsExactly("DONE", "FAILEDSTALE_VERSION", "DONE");
    assertThat(receiver.of(documents.get(1).reference())).isEmpty();
  }

  @Test
  void signsTheFollowUpUnderTheSameAuthorisation() {
    DocumentToSign first = BatchFixture.document(UUID.randomUUID());
    DocumentToSign next =
        new DocumentToSign(first.reference(), 2, Records.MANAGER, Records.unsigned("Em Hai"));
    receiver.follow(first.reference(), next);
    fixture.signed(fixture.prepared(fixture.enrolled(), List.of(first)));
    assertThat(receiver.of(first.reference()))
        .extracting(done -> done.document().placement())
        .containsExactly(Records.TEACHER, Records.MANAGER);
  }

  @Test
  void aLaterBatchTakesOverWhatNobodyAuthorised() {
    UUID tenant = UUID.randomUUID();
    SignerIdentity signer = fixture.enrolled();
    List<DocumentToSign> documents = BatchFixture.documents(1);
    BatchKey first = fixture.prepared(tenant, signer, documents);
    BatchKey second = fixture.prepared(tenant, signer, documents);
    assertThat(batches.get(first).count(ItemState.SUPERSEDED)).isEqualTo(1);
    assertThat(fixture.kept(first)).isZero();
    fixture.signed(first);
    fixture.signed(second);
    assertThat(receiver.of(documents.getFirst().reference())).hasSize(1);
  }

  @Test
  void refusesADocumentThatIsBeingSigned() {
    UUID tenant = UUID.randomUUID();
    SignerIdentity signer = fixture.enrolled();
    List<DocumentToSign> documents = BatchFixture.documents(1);
    fixture.leftByAKilledProcess(fixture.prepared(tenant, signer, documents), Duration.ZERO);
    assertThatThrownBy(() -> fixture.prepared(tenant, signer, documents))
        .hasMessage("SIGNING_IN_PROGRESS");
  }

  @Test
  void hidesABatchFromOthersThanItsOpener() {
    BatchKey key = fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    assertThatThrownBy(() -> batches.authorise(key, "somebody.else", "123456".toCharArray()))
        .hasMessage("SIGNING_BATCH_UNKNOWN");
    assertThat(batches.unfinished(key.tenant(), "somebody.else")).isEmpty();
  }

  private static String text(SignedDocument done) {
    return new String(done.document().content(), StandardCharsets.UTF_8);
  }
}
