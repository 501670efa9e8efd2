package vn.hocbaso.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hocbaso.access.Actor;
import vn.hocbaso.platform.web.RequestContext;

/** Lists what the caller sees of the bank. */
@ApplicationScoped
class ListPhrases {

  private final BankRights rights;
  private final Phrases phrases;
  private final RequestContext request;

  @Inject
  ListPhrases(BankRights rights, Phrases phrases, RequestContext request) {
    this.rights = rights;
    this.phrases = phrases;
    this.request = request;
  }

  @Transactional
  BankView list(UUID schoolId, Criteria criteria) {
    Actor actor = rights.requireUser(schoolId);
    return new BankView(
        phrases.visibleTo(schoolId, actor.staffId()).stream()
            .filter(phrase -> criteria.admits(phrase.wording().scope()))
            .map(phrase -> PhraseView.of(phrase, rights.open(phrase)))
            .toList(),
        Topics.all().stream()
            .map(topic -> BankView.TopicView.of(topic, request.language()))
            .toList(),
        rights.open(schoolId));
  }
}
