package vn.hocbaso.local.provider;

import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.hocbaso.local.provider.SigningRequest.State;

/** The telephone of a signer and the page that makes the services ill, in Vietnamese first. */
final class Pages {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final SignerKeys keys;
  private final Requests requests;
  private final Illness illness;

  Pages(SignerKeys keys, Requests requests, Illness illness) {
    this.keys = keys;
    this.requests = requests;
    this.illness = illness;
  }

  /** Whose telephone it is. */
  String telephones() {
    Page page = new Page("Điện thoại của ai? / Whose phone?");
    page.add("<p>Điện thoại giả lập để thử duyệt ký số. <small>A simulated phone.</small></p>");
    for (String user : keys.users()) {
      long waiting = waiting(user).size();
      page.add(
          "<p><a href=\"/phone?user=%s\">%s</a> <small>%s</small></p>",
          Page.encoded(user), name(user), waiting == 0 ? "" : waiting + " chờ duyệt / waiting");
    }
    return page.toString();
  }

  /** One telephone: what waits, with two buttons each. */
  String telephone(String user) {
    Page page = new Page("Yêu cầu ký số / Signing requests");
    page.add("<p><b>%s</b><br><small>%s</small></p>", name(user), user);
    List<SigningRequest> waiting = waiting(user);
    if (waiting.isEmpty()) {
      page.add("<p>Không có yêu cầu nào đang chờ. <small>Nothing waits.</small></p>");
    }
    waiting.forEach(request -> card(page, request));
    page.add(
        "<p><a href=\"/phone?user=%s\">Tải lại / reload</a> · "
            + "<a href=\"/phone\">Điện thoại khác / another phone</a></p>",
        Page.encoded(user));
    return page.toString();
  }

  private static void card(Page page, SigningRequest request) {
    page.add("<article><p><b>%s</b></p>", request.service());
    page.add("<p>%s</p>", request.description());
    page.add("<p>Số văn bản / documents: <b>%s</b><br>", request.hashes().size());
    page.add("<small>hết hạn lúc / until %s</small></p>", TIME.format(request.expiresAt()));
    page.add("<form method=\"post\" action=\"/phone/decision\">");
    page.add("<input type=\"hidden\" name=\"request\" value=\"%s\">", request.id());
    page.add("<input type=\"hidden\" name=\"user\" value=\"%s\">", request.user());
    page.add(
        "<button class=\"yes\" name=\"decision\" value=\"APPROVE\">Đồng ý ký / Approve</button>");
    page.add("<button name=\"decision\" value=\"REFUSE\">Từ chối / Refuse</button>");
    page.add("</form></article>");
  }

  /** What the services do wrong, and every request with every end it may have. */
  String control(String callback) {
    Page page = new Page("Điều khiển dịch vụ ký giả lập / Service control");
    for (Map.Entry<Illness.Place, Misbehaviour> one : illness.all().entrySet()) {
      page.add(
          "<p>%s %s: <b>%s</b></p>",
          one.getKey().user().isEmpty() ? "mọi người / everybody" : one.getKey().user(),
          one.getKey().operation(),
          one.getValue().label());
    }
    page.add("<form method=\"post\" action=\"/control/cure\">");
    page.add("<button>Bình thường hết / Cure all</button></form>");
    page.add(
        "<form method=\"post\" action=\"/control/misbehaviour\"><select name=\"user\""
            + " aria-label=\"Ai / who\">");
    page.add("<option value=\"\">mọi người / everybody</option>");
    keys.users().forEach(user -> page.add("<option>%s</option>", user));
    page.add("</select><select name=\"kind\" aria-label=\"Thế nào / how\">");
    for (Misbehaviour kind : Misbehaviour.values()) {
      page.add("<option value=\"%s\">%s</option>", kind.name(), kind.label());
    }
    page.add("</select><button>Đặt / Set</button></form>");
    page.add("<form method=\"post\" action=\"/control/callback\">");
    page.add(
        "<label>SmartCA callback <input name=\"address\" value=\"%s\"></label>"
            + "<button>Lưu / Save</button></form>",
        callback);
    requests.all().forEach(request -> endings(page, request));
    return page.toString();
  }

  private static void endings(Page page, SigningRequest request) {
    page.add(
        "<article><p>%s, %s: %s (%s), <b>%s</b></p>",
        request.service(),
        request.user(),
        request.description(),
        request.hashes().size(),
        request.state().label());
    if (request.state() == State.WAITING) {
      page.add("<form method=\"post\" action=\"/control/decision\">");
      page.add("<input type=\"hidden\" name=\"request\" value=\"%s\">", request.id());
      for (Decision decision : Decision.values()) {
        page.add("<button name=\"decision\" value=\"%s\">%s</button>", decision, decision.label());
      }
      page.add("</form>");
    }
    page.add("</article>");
  }

  private List<SigningRequest> waiting(String user) {
    return requests.all().stream()
        .filter(one -> one.user().equals(user) && one.state() == State.WAITING)
        .toList();
  }

  private String name(String user) {
    return keys.of(user).flatMap(key -> commonName(key.certificate())).orElse(user);
  }

  private static Optional<String> commonName(X509Certificate certificate) {
    RDN[] names =
        X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
            .getRDNs(BCStyle.CN);
    return names.length == 0
        ? Optional.empty()
        : Optional.of(names[0].getFirst().getValue().toString());
  }
}
