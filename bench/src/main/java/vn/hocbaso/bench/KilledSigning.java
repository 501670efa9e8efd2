package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hocbaso.bench.BenchSchool.BenchClass;
import vn.hocbaso.local.LocalProduct;
import vn.hocbaso.local.provider.Decision;
import vn.hocbaso.local.provider.ProviderControl;

/**
 * Kills the service ({@code SIGKILL}) again and again while the records of a class of 60 are being
 * signed, at another instant each time, and starts it again. At the end every record must be signed
 * exactly once, the signer asked exactly once, and nobody have had to do anything but wait. Not a
 * measurement: it fails or it does not.
 */
final class KilledSigning {

  private static final String PART = "kill";
  private static final String ACT = "SIGN_AS_HOMEROOM_TEACHER";
  private static final int LONGEST_WAIT_SECONDS = 180;
  private static final int FEWEST_RECORDS = 40;

  /** Instants after the service is ready again, in milliseconds. */
  private static final int[] INSTANTS = {
    0, 40, 90, 150, 220, 300, 400, 520, 660, 820, 1000, 1200, 1450, 1700, 2000, 2400
  };

  private final LocalProduct product;
  private final Api api;
  private final BenchSchool school;
  private final BenchClass group;
  private final ProviderControl phones;

  KilledSigning(LocalProduct product, Api api, BenchSchool school) throws SQLException {
    this.product = product;
    this.api = api;
    this.school = school;
    this.group = school.largest();
    this.phones =
        new ProviderControl(URI.create(product.value("hocba.signing.providers.smartca.url")));
  }

  void run(Report report) throws IOException, InterruptedException, SQLException {
    BookEntry books = new BookEntry(api, school.id());
    books.enter(group, "CUOI_NAM");
    books.close(group, "CUOI_NAM");
    api.send(group.homeroom(), "POST", classPath(), Map.of(), Map.of());
    List<Map<String, Object>> records = records();
    String batch = prepared(records);
    api.send(group.homeroom(), "POST", batchPath(batch) + "/authorisation", Map.of(), Map.of());
    approve();
    int kills = 0;
    long start = System.nanoTime();
    while (kills < INSTANTS.length && waiting(batch)) {
      Thread.sleep(INSTANTS[kills]);
      product.killService();
      kills++;
      product.startService();
    }
    awaitEnd(batch);
    require("records signed", count("state = 'HOMEROOM_SIGNED'"), records.size());
    require("signatures kept", signatures(), records.size());
    require("requests on the telephone", asked(), 1);
    report.add(
        Figure.of(
            PART,
            "kills survived while " + records.size() + " records were signed",
            "kills",
            kills));
    report.add(
        Figure.of(PART, "from the approval to the end", "s", (System.nanoTime() - start) / 1e9));
  }

  /** Not every student has a record: some still await supplementary assessment. */
  private List<Map<String, Object>> records() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (JsonNode record : api.get(group.homeroom(), classPath()).path("items")) {
      records.add(
          Map.of("id", record.path("id").asText(), "version", record.path("version").asLong()));
    }
    if (records.size() < FEWEST_RECORDS) {
      throw new BenchFailure("only " + records.size() + " records were created");
    }
    return records;
  }

  private String prepared(List<Map<String, Object>> records) {
    return api.send(
            group.homeroom(),
            "POST",
            school.id() + "/signing-batches",
            Map.of("action", ACT, "records", records, "provider", "smartca"),
            Map.of())
        .path("id")
        .asText();
  }

  private void approve() throws InterruptedException {
    for (int second = 0; second < LONGEST_WAIT_SECONDS; second++) {
      var waiting =
          phones.requests().stream().filter(one -> one.state().equals("WAITING")).findFirst();
      if (waiting.isPresent()) {
        phones.decide(waiting.get().user(), Decision.APPROVE);
        return;
      }
      Thread.sleep(1000);
    }
    throw new BenchFailure("the telephone was not asked");
  }

  private boolean waiting(String batch) {
    JsonNode counts = api.get(group.homeroom(), batchPath(batch)).path("counts");
    return counts.path("done").asInt() < counts.path("total").asInt();
  }

  private void awaitEnd(String batch) throws InterruptedException {
    for (int second = 0; waiting(batch); second++) {
      if (second == LONGEST_WAIT_SECONDS) {
        throw new BenchFailure(api.get(group.homeroom(), batchPath(batch)).toString());
      }
      Thread.sleep(1000);
    }
  }

  private long asked() {
    return phones.requests().size();
  }

  private long count(String condition) throws SQLException {
    return number("select count(*) from year_record where class_id = ? and " + condition);
  }

  private long signatures() throws SQLException {
    return number(
        "select count(*) from year_record_signature s join year_record r"
            + " on r.school_id = s.school_id and r.id = s.record_id where r.class_id = ?");
  }

  private long number(String sql) throws SQLException {
    try (PreparedStatement query = school.database().prepareStatement(sql)) {
      query.setObject(1, group.id());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void require(String what, long found, long wanted) {
    if (found != wanted) {
      throw new BenchFailure(what + ": " + found + " instead of " + wanted);
    }
  }

  private String classPath() {
    return school.id() + "/classes/" + group.id() + "/year-records";
  }

  private String batchPath(String batch) {
    return school.id() + "/signing-batches/" + batch;
  }
}
