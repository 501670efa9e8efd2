package vn.hocbaso.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.local.authority.AuthorityControl;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SignerKey;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.signing.SigningKeys;
import vn.hocbaso.signing.xml.Records;

/** Opens batches for people who exist only in one test. */
@Singleton
public class BatchFixture {

  static final String ACCOUNT = "gv.thu";

  @Inject SigningBatches batches;
  @Inject SigningKeys keys;

  @Inject
  @ConfigProperty(name = "hocba.signing.providers.keystore.directory")
  Path keystores;

  @Inject EntityManager database;

  AuthorityControl authority() {
    return new AuthorityControl(keystores.resolve("..").normalize());
  }

  /** A person whom nobody else knows, with a certificate. */
  SignerIdentity.Person enrolled() {
    String number = "%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
    authority().enrol(new Holder.Person(number, "Người Ký Thử", "Trường Thử"));
    return new SignerIdentity.Person(number, "Người Ký Thử");
  }

  static DocumentToSign document(UUID reference) {
    return new DocumentToSign(reference, 1, Records.TEACHER, Records.unsigned("Em " + reference));
  }

  static List<DocumentToSign> documents(int count) {
    return IntStream.range(0, count).mapToObj(each -> document(UUID.randomUUID())).toList();
  }

  BatchKey prepared(SignerIdentity signer, List<DocumentToSign> documents) {
    return prepared(UUID.randomUUID(), signer, documents);
  }

  BatchKey prepared(UUID tenant, SignerIdentity signer, List<DocumentToSign> documents) {
    return prepared(
        tenant, signer, keys.choose(signer, Optional.of("keystore"), List.of()), documents);
  }

  BatchKey prepared(
      UUID tenant, SignerIdentity signer, SignerKey key, List<DocumentToSign> documents) {
    return batches
        .prepare(
            new NewBatch(tenant, RecordingReceiver.PURPOSE, "Thử", ACCOUNT, signer, key, documents))
        .key();
  }

  BatchView authorise(BatchKey key) {
    return batches.authorise(key, ACCOUNT, TestAuthority.PIN.toCharArray());
  }

  /** Authorises and waits for the end. */
  BatchView signed(BatchKey key) {
    authorise(key);
    return finished(key);
  }

  BatchView finished(BatchKey key) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    BatchView view = batches.get(key);
    while (view.state() == BatchState.RUNNING && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      view = batches.get(key);
    }
    assertThat(view.state()).isEqualTo(BatchState.FINISHED);
    return view;
  }

  /** Leaves the batch as a process does that was killed in the middle. */
  @Transactional
  void leftByAKilledProcess(BatchKey key, Duration ago) {
    change(
        "update signing_batch set lease_owner = gen_random_uuid(), authorised_at = now(),"
            + " lease_until = now() + interval '1 minute' - make_interval(secs => ?3)"
            + " where tenant_id = ?1 and id = ?2",
        key,
        ago);
  }

  /** Lets the batch have been opened that long ago. */
  @Transactional
  void openedLongAgo(BatchKey key, Duration ago) {
    change(
        "update signing_batch set created_at = created_at - make_interval(secs => ?3)"
            + " where tenant_id = ?1 and id = ?2",
        key,
        ago);
  }

  /** Lets the lease have run out that long ago, with its run still alive. */
  @Transactional
  void leaseRanOut(BatchKey key, Duration ago) {
    change(
        "update signing_batch set lease_until = now() - make_interval(secs => ?3)"
            + " where tenant_id = ?1 and id = ?2",
        key,
        ago);
  }

  @Transactional
  long pinTries(BatchKey key) {
    return database
        .createNativeQuery("select used from signing_pin_tries where tenant_id = ?1", Long.class)
        .setParameter(1, key.tenant())
        .getResultStream()
        .mapToLong(used -> (Long) used)
        .sum();
  }

  /** Lets the frozen bytes be that old. */
  @Transactional
  void preparedLongAgo(BatchKey key, Duration ago) {
    change(
        "update signing_item set signing_time = signing_time - make_interval(secs => ?3)"
            + " where tenant_id = ?1 and batch_id = ?2",
        key,
        ago);
  }

  /** Lets a PIN lock be over. */
  @Transactional
  void pinLockIsOver(UUID tenant) {
    database
        .createNativeQuery(
            "update signing_pin_tries set locked_until = now() - interval '1 second'"
                + " where tenant_id = ?1")
        .setParameter(1, tenant)
        .executeUpdate();
  }

  /** Lets the failures of a batch have happened that long ago. */
  @Transactional
  void failedLongAgo(BatchKey key, Duration ago) {
    change(
        "update signing_item set completed_at = completed_at - make_interval(secs => ?3)"
            + " where tenant_id = ?1 and batch_id = ?2 and state = 'FAILED'",
        key,
        ago);
  }

  /** How many documents of the batch are still there. */
  @Transactional
  long kept(BatchKey key) {
    return (Long)
        database
            .createNativeQuery(
                "select count(coalesce(content, to_be_signed)) from signing_item"
                    + " where tenant_id = ?1 and batch_id = ?2")
            .setParameter(1, key.tenant())
            .setParameter(2, key.id())
            .getSingleResult();
  }

  @Transactional
  long evidence(BatchKey key) {
    return (Long)
        database
            .createNativeQuery(
                "select count(*) from signing_evidence e join signing_item i"
                    + " on i.tenant_id = e.tenant_id and i.id = e.item_id"
                    + " where i.tenant_id = ?1 and i.batch_id = ?2")
            .setParameter(1, key.tenant())
            .setParameter(2, key.id())
            .getSingleResult();
  }

  private void change(String sql, BatchKey key, Duration ago) {
    database
        .createNativeQuery(sql)
        .setParameter(1, key.tenant())
        .setParameter(2, key.id())
        .setParameter(3, ago.toSeconds())
        .executeUpdate();
  }
}
