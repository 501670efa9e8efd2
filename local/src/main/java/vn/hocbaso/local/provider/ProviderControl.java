package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the signers and makes the services ill, also from another process or class loader: the
 * address is all they share.
 *
 * @param address where the services answer
 */
public record ProviderControl(URI address) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A request as a telephone shows it.
   *
   * @param reference the client's name for it; the order's id
   * @param user personal id number or tax code
   * @param hashes how many
   * @param state {@code WAITING}, {@code APPROVED}, {@code REFUSED}, {@code EXPIRED} or {@code
   *     KEY_FAILED}
   */
  public record Shown(
      String id,
      String reference,
      String service,
      String user,
      String description,
      int hashes,
      String state) {}

  /** All requests since the start, newest first. */
  public List<Shown> requests() {
    List<Shown> all = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("/control/requests")).GET().build();
      for (JsonNode one : JSON.readTree(client.send(request, BodyHandlers.ofString()).body())) {
        all.add(JSON.treeToValue(one, Shown.class));
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Decides every waiting request of a user. */
  public void decide(String user, Decision decision) {
    requests().stream()
        .filter(one -> one.user().equals(user) && one.state().equals("WAITING"))
        .forEach(one -> post("/control/decision", "request=" + one.id() + "&decision=" + decision));
  }

  /** From now on every user gets such answers; {@code NONE} ends what was set by this method. */
  public void misbehave(Misbehaviour kind) {
    misbehave("", kind);
  }

  /** From now on one user gets such answers. */
  public void misbehave(String user, Misbehaviour kind) {
    post("/control/misbehaviour", "user=" + Page.encoded(user) + "&kind=" + kind);
  }

  /**
   * From now on everybody gets such answers from one operation.
   *
   * @param operation last segment of its path, such as {@code authorize}
   */
  public void misbehaveIn(String operation, Misbehaviour kind) {
    post("/control/misbehaviour", "operation=" + Page.encoded(operation) + "&kind=" + kind);
  }

  /** The services are well again. */
  public void cure() {
    post("/control/cure", "");
  }

  /** The services lose everything that they were asked. */
  public void forget() {
    post("/control/forget", "");
  }

  /** Where SmartCA calls when a transaction is decided. */
  public void callBack(URI target) {
    post("/control/callback", "address=" + Page.encoded(target.toString()));
  }

  private void post(String path, String form) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve(path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 303) {
        throw new IllegalStateException("the control page answers " + status);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", cause);
  }
}
