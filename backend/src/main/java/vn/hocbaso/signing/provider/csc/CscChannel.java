package vn.hocbaso.signing.provider.csc;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.OrderProgress.Ended;
import vn.hocbaso.signing.provider.OrderProgress.Reason;
import vn.hocbaso.signing.provider.OrderProgress.Signed;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.csc.CscApi.Authorisation;
import vn.hocbaso.signing.provider.csc.CscApi.Session;
import vn.hocbaso.signing.provider.csc.CscApi.Values;
import vn.hocbaso.signing.provider.remote.Credential;
import vn.hocbaso.signing.provider.remote.SignatureValues;
import vn.hocbaso.signing.provider.remote.Ticket;
import vn.hocbaso.signing.provider.remote.Ticket.Step;

/** The way to one signer's key. Asks for an access token for each act; keeps none. */
final class CscChannel implements SigningChannel {

  private final CscApi api;
  private final String user;
  private final Duration approvalTime;
  private final Clock clock;

  CscChannel(CscApi api, String user, Duration approvalTime, Clock clock) {
    this.api = api;
    this.user = user;
    this.approvalTime = approvalTime;
    this.clock = clock;
  }

  @Override
  public OrderProgress begin(SigningOrder order) {
    Session session = api.session();
    Optional<Credential> credential = Credential.of(order, session.credentials(user));
    if (credential.isEmpty()) {
      return new Ended(Reason.KEY_FAILED);
    }
    Ticket ticket = new Ticket(Step.DECISION, "", clock.instant().plus(approvalTime));
    return decided(session, order, ticket, session.authorize(credential.get(), order));
  }

  @Override
  public OrderProgress follow(SigningOrder order, String text) {
    Ticket ticket = Ticket.read(text);
    Session session = api.session();
    return switch (ticket.step()) {
      case DECISION -> decided(session, order, ticket, session.authorizeCheck(ticket.id()));
      case VALUES -> signed(order, ticket, session.poll(ticket.id()));
    };
  }

  private OrderProgress decided(
      Session session, SigningOrder order, Ticket ticket, Authorisation authorisation) {
    return switch (authorisation) {
      case Authorisation.Underway(String handle) ->
          ticket.next(Step.DECISION, handle).waiting(clock);
      case Authorisation.Given(String activationData) -> {
        Optional<Credential> credential = Credential.of(order, session.credentials(user));
        yield credential.isEmpty()
            ? new Ended(Reason.KEY_FAILED)
            : signed(order, ticket, session.sign(credential.get(), order, activationData));
      }
      case Authorisation.None(Reason reason) -> new Ended(reason);
    };
  }

  private OrderProgress signed(SigningOrder order, Ticket ticket, Values values) {
    return switch (values) {
      case Values.Later(String id) -> ticket.next(Step.VALUES, id).waiting(clock);
      case Values.Here(var encoded) -> new Signed(SignatureValues.inOrder(order, encoded));
      case Values.Lost() -> new Ended(Reason.EXPIRED);
    };
  }

  @Override
  public void close() {
    // Nothing is kept between two acts.
  }
}
