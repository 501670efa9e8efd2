package vn.hocbaso.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.access.Actor;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;

/** Remembers changes of what everybody uses; phrases of one's own are nobody's business. */
@ApplicationScoped
class BankTrail {

  private final AuditTrail trail;

  @Inject
  BankTrail(AuditTrail trail) {
    this.trail = trail;
  }

  void changed(Actor actor, CommentPhrase phrase, Change change) {
    if (phrase.isShared()) {
      append(actor.schoolId(), actor.account(), phrase.key().id(), Map.of("change", change.name()));
    }
  }

  /** The starter set was taken over. */
  void started(UUID schoolId, String account, int added) {
    append(
        schoolId,
        account,
        schoolId,
        Map.of("change", "STARTER_SET", "count", Integer.toString(added)));
  }

  private void append(UUID schoolId, String account, UUID subject, Map<String, String> details) {
    trail.append(
        AuditEvent.of(schoolId, account, AuditAct.COMMENT_BANK_CHANGED, subject).with(details));
  }

  /** What became of one phrase. */
  enum Change {
    ADDED,
    CHANGED,
    DELETED
  }
}
