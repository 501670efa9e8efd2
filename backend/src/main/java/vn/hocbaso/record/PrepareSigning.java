package vn.hocbaso.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SignerKey;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.signing.SigningKeyView;
import vn.hocbaso.signing.SigningKeys;

/**
 * First step of signing many records in one act: checks that each may be signed now by this person
 * and freezes the bytes. Nothing is signed until the person authorises the batch.
 */
@ApplicationScoped
class PrepareSigning {

  private final Access access;
  private final Signatory signatory;
  private final FreezeDocuments freeze;
  private final SigningKeys keys;
  private final SigningBatches batches;

  @Inject
  PrepareSigning(
      Access access,
      Signatory signatory,
      FreezeDocuments freeze,
      SigningKeys keys,
      SigningBatches batches) {
    this.access = access;
    this.signatory = signatory;
    this.freeze = freeze;
    this.keys = keys;
    this.batches = batches;
  }

  /**
   * A record to be signed, or for a subject teacher the place of a signature on a record.
   *
   * @param version that the person has seen
   */
  record Chosen(UUID id, long version) {}

  /**
   * What a person wants to sign, and where the key is.
   *
   * @param provider empty for the first that works
   * @param chain certificates of a token at the desk, DER; empty for every other provider
   */
  record Wish(RecordAct act, List<Chosen> chosen, Optional<String> provider, List<byte[]> chain) {}

  /**
   * Opens a batch over all chosen records, or over none when one of them does not fit. Asks the
   * provider for the certificate, so not to be called in a transaction.
   *
   * @throws DomainException {@code ACT_NOT_A_SIGNATURE}, and what {@link FreezeDocuments#freeze},
   *     {@link SigningKeys#choose} and {@link SigningBatches#prepare} refuse
   */
  BatchView prepare(UUID schoolId, Wish wish) {
    Signatory.Who who = signatory.of(schoolId, wish.act());
    SignerKey key = keys.choose(who.signer(), wish.provider(), wish.chain());
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<DocumentToSign> frozen = freeze.freeze(schoolId, who, wish.chosen());
              return batches.prepare(
                  new NewBatch(
                      schoolId,
                      wish.act().name(),
                      "Học bạ số: " + frozen.size() + " văn bản",
                      access.actor().account(),
                      who.signer(),
                      key,
                      frozen));
            });
  }

  /** Where the caller's key, or the school's, may be. */
  List<SigningKeyView> keys(UUID schoolId, @Nullable RecordAct act) {
    return keys.of(signatory.of(schoolId, act).signer());
  }
}
