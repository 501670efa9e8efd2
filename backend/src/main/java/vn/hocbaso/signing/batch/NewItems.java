package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Freezes documents and adds them to a batch. */
@ApplicationScoped
class NewItems {

  private final StoredItems items;
  private final Formats formats;
  private final BatchExpiry expiry;
  private final Standing standing;
  private final Clock clock;

  NewItems(StoredItems items, Formats formats, BatchExpiry expiry, Standing standing, Clock clock) {
    this.items = items;
    this.formats = formats;
    this.expiry = expiry;
    this.standing = standing;
    this.clock = clock;
  }

  void add(SigningBatch batch, int position, DocumentToSign document, SigningCertificate signer) {
    PreparedSignature prepared =
        formats
            .of(document.placement())
            .prepare(document.content(), document.placement(), signer, clock.instant());
    StoredKey key = new StoredKey(batch.key().tenantId(), Ids.next(clock));
    items.persist(new SigningItem(key, batch, position, document, prepared));
  }

  /**
   * Takes the wanted documents out of batches that nobody works on any more.
   *
   * @throws DomainException {@code SIGNING_IN_PROGRESS} when one of them is being signed now
   */
  void takeOver(NewBatch wanted) {
    Set<UUID> references =
        wanted.documents().stream().map(DocumentToSign::reference).collect(Collectors.toSet());
    List<SigningBatch> holding = items.holding(wanted.tenant(), wanted.purpose(), references);
    if (holding.stream().anyMatch(standing::inWork)) {
      throw DomainException.of(SigningProblem.SIGNING_IN_PROGRESS);
    }
    items.giveUp(expiry.latestOpening());
    items.supersede(wanted.tenant(), wanted.purpose(), references);
  }

  /** A document that the receiver handed back; it comes last. */
  void follow(SigningBatch batch, DocumentToSign document, SigningCertificate signer) {
    add(batch, items.nextPosition(batch.key()), document, signer);
  }
}
