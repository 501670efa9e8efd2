package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.ItemView;
import vn.hocbaso.signing.SigningKeyView;

/** Shows signing batches and keys in the caller's language. */
@ApplicationScoped
class SigningBatchViews {

  private final RequestContext request;

  @Inject
  SigningBatchViews(RequestContext request) {
    this.request = request;
  }

  /**
   * The batch as its signer follows it: one line per record or subject, however many files of it
   * are signed.
   *
   * @param names what each document is called, by its reference
   */
  SigningBatchView of(BatchView batch, Map<UUID, String> names) {
    Map<UUID, SigningBatchView.Item> items = new LinkedHashMap<>();
    for (ItemView item : batch.items()) {
      items.merge(
          item.reference(),
          item(item, names.getOrDefault(item.reference(), "")),
          (first, then) -> first.state() == ItemState.DONE ? then : first);
    }
    List<SigningBatchView.Item> list = new ArrayList<>(items.values());
    return new SigningBatchView(
        batch.key().id(),
        RecordAct.valueOf(batch.purpose()),
        batch.state(),
        batch.signer(),
        new SigningBatchView.Key(
            batch.signerKey().provider(), batch.signerKey().label(), batch.signerKey().approval()),
        batch.createdAt(),
        batch.order().map(order -> order(order, batch.signerKey().label())).orElse(null),
        batch.retryAt().orElse(null),
        new SigningBatchView.Counts(
            list.size(), count(list, ItemState.DONE), count(list, ItemState.FAILED)),
        list,
        actions(batch, list));
  }

  /** A place where the signer may have a key. */
  SigningKeyList.Item of(SigningKeyView key) {
    return new SigningKeyList.Item(
        key.provider(),
        key.label(),
        key.approval(),
        key.agentUrls(),
        key.certificate().map(SigningKeyView.Certificate::issuer).orElse(null),
        key.certificate().map(SigningKeyView.Certificate::validFrom).orElse(null),
        key.certificate().map(SigningKeyView.Certificate::validTo).orElse(null),
        key.problem().map(code -> text(code, List.of(key.label()))).orElse(null));
  }

  private static List<SigningBatchView.Action> actions(
      BatchView batch, List<SigningBatchView.Item> items) {
    boolean left = items.stream().anyMatch(SigningBatchViews::isLeft);
    return switch (batch.state()) {
      case RUNNING -> List.of();
      case AWAITING_APPROVAL -> List.of(SigningBatchView.Action.CANCEL);
      case AWAITING_AUTHORISATION, INTERRUPTED, FINISHED ->
          left
              ? List.of(SigningBatchView.Action.AUTHORISE, SigningBatchView.Action.CANCEL)
              : List.of();
    };
  }

  /** A document that a later batch took over is that batch's to sign. */
  private static boolean isLeft(SigningBatchView.Item item) {
    return switch (item.state()) {
      case WAITING, FAILED -> true;
      case DONE, SUPERSEDED -> false;
    };
  }

  private static int count(List<SigningBatchView.Item> items, ItemState state) {
    return (int) items.stream().filter(item -> item.state() == state).count();
  }

  private SigningBatchView.Order order(BatchView.OrderView order, String provider) {
    return new SigningBatchView.Order(
        order.id(),
        order.parts(),
        order.open(),
        order.expiresAt(),
        order.problem().map(code -> text(code, List.of(provider))).orElse(null));
  }

  private SigningBatchView.Item item(ItemView item, String name) {
    String problem = item.problem().map(code -> text(code, item.problemArguments())).orElse(null);
    return new SigningBatchView.Item(item.reference(), name, item.state(), problem);
  }

  private String text(String code, List<Object> arguments) {
    return Texts.problem(request.language(), code + ".title", arguments)
        + ". "
        + Texts.problem(request.language(), code + ".detail", arguments);
  }
}
