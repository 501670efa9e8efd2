package vn.hocbaso.signing.provider.mysign;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.OrderProgress.Ended;
import vn.hocbaso.signing.provider.OrderProgress.Reason;
import vn.hocbaso.signing.provider.OrderProgress.Signed;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.mysign.MySignApi.Session;
import vn.hocbaso.signing.provider.mysign.MySignApi.Status;
import vn.hocbaso.signing.provider.remote.Credential;
import vn.hocbaso.signing.provider.remote.SignatureValues;
import vn.hocbaso.signing.provider.remote.Ticket;
import vn.hocbaso.signing.provider.remote.Ticket.Step;

/** The way to one signer's key at Viettel. Logs in for each act; keeps no token. */
final class MySignChannel implements SigningChannel {

  private final MySignApi api;
  private final String user;
  private final Duration approvalTime;
  private final Clock clock;

  MySignChannel(MySignApi api, String user, Duration approvalTime, Clock clock) {
    this.api = api;
    this.user = user;
    this.approvalTime = approvalTime;
    this.clock = clock;
  }

  @Override
  public OrderProgress begin(SigningOrder order) {
    Optional<Session> session = api.logIn(user);
    Optional<Credential> credential =
        session.flatMap(open -> Credential.of(order, open.credentials()));
    if (credential.isEmpty()) {
      return new Ended(Reason.KEY_FAILED);
    }
    String transaction = session.get().authorize(credential.get(), order);
    return new Ticket(Step.DECISION, transaction, clock.instant().plus(approvalTime))
        .waiting(clock);
  }

  @Override
  public OrderProgress follow(SigningOrder order, String text) {
    Ticket ticket = Ticket.read(text);
    Optional<Session> session = api.logIn(user);
    if (session.isEmpty()) {
      return new Ended(Reason.KEY_FAILED);
    }
    Status status = session.get().status(ticket.id());
    return switch (status.code()) {
      case "1" -> sign(session.get(), order, status.activationData());
      // 4000 waits for the signer, 6000 for the machine.
      case "4000", "6000" -> ticket.waiting(clock);
      case "4001", Status.UNKNOWN -> new Ended(Reason.EXPIRED);
      case "4002" -> new Ended(Reason.REFUSED);
      // 4004 signing failed, 4005 no signatures left, 13004 certificate expired or revoked.
      case "4003", "4004", "4005", "13004" -> new Ended(Reason.KEY_FAILED);
      default -> throw new ProviderUnavailableException("a status that is not known");
    };
  }

  private static OrderProgress sign(Session session, SigningOrder order, String activationData) {
    Optional<Credential> credential = Credential.of(order, session.credentials());
    if (credential.isEmpty()) {
      return new Ended(Reason.KEY_FAILED);
    }
    return new Signed(
        SignatureValues.inOrder(order, session.sign(credential.get(), order, activationData)));
  }

  @Override
  public void close() {
    // Nothing is kept between two acts.
  }
}
