package vn.hocbaso.signing.provider.smartca;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.OrderProgress.Ended;
import vn.hocbaso.signing.provider.OrderProgress.Reason;
import vn.hocbaso.signing.provider.OrderProgress.Signed;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;
import vn.hocbaso.signing.provider.remote.SignatureValues;
import vn.hocbaso.signing.provider.remote.Ticket;
import vn.hocbaso.signing.provider.remote.Ticket.Step;
import vn.hocbaso.signing.provider.smartca.SmartCaApi.SignedFile;
import vn.hocbaso.signing.provider.smartca.SmartCaApi.Transaction;

/** The way to one signer's key at VNPT. */
final class SmartCaChannel implements SigningChannel {

  private final SmartCaApi api;
  private final String user;
  private final Duration approvalTime;
  private final Clock clock;

  SmartCaChannel(SmartCaApi api, String user, Duration approvalTime, Clock clock) {
    this.api = api;
    this.user = user;
    this.approvalTime = approvalTime;
    this.clock = clock;
  }

  @Override
  public OrderProgress begin(SigningOrder order) {
    Optional<String> code = api.sign(user, order);
    if (code.isEmpty()) {
      return new Ended(Reason.KEY_FAILED);
    }
    return new Ticket(Step.DECISION, code.get(), clock.instant().plus(approvalTime)).waiting(clock);
  }

  @Override
  public OrderProgress follow(SigningOrder order, String text) {
    Ticket ticket = Ticket.read(text);
    Transaction transaction = api.transaction(ticket.id());
    return switch (transaction.code()) {
      case 1, 200 ->
          transaction.files().isEmpty()
              ? ticket.waiting(clock)
              : new Signed(values(order, transaction));
      case 4000 -> ticket.waiting(clock);
      case 4001, 404 -> new Ended(Reason.EXPIRED);
      case 4002 -> new Ended(Reason.REFUSED);
      // 4003 the key was not released on the telephone, 4004 signing failed.
      case 4003, 4004 -> new Ended(Reason.KEY_FAILED);
      default -> throw new ProviderUnavailableException("a status that is not known");
    };
  }

  private static Map<UUID, byte[]> values(SigningOrder order, Transaction transaction) {
    Map<String, Part> parts =
        order.parts().stream()
            .collect(Collectors.toMap(part -> part.id().toString(), Function.identity()));
    Map<UUID, byte[]> values = new HashMap<>();
    for (SignedFile file : transaction.files()) {
      Part part = parts.remove(file.name());
      if (part == null) {
        throw new ProviderUnavailableException("a file that was not ordered, or twice");
      }
      values.put(part.id(), SignatureValues.value(order, file.value()));
    }
    return values;
  }

  @Override
  public void close() {
    // Nothing is kept between two acts.
  }
}
