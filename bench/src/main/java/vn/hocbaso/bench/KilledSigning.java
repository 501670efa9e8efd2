package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.bench.BenchSchool.BenchClass;
import vn.hocbaso.local.LocalProduct;
import vn.hocbaso.local.provider.ProviderControl;

/**
 * Kills the service ({@code SIGKILL}) again and again while the records of a class of 60 are being
 * signed, each time when the work has come to another point, and starts it again: the homeroom
 * teacher by telephone, the manager with a key file, the school at the desk. At the end every
 * record must be signed exactly once in each role and issued. Not a measurement: it fails or it
 * does not.
 */
final class KilledSigning {

  private static final String PART = "kill";
  private static final int FEWEST_RECORDS = 40;
  private static final String MANAGER = "ht3.khanh";
  private static final String SEAL_KEEPER = "vt3.dung";

  /** So short that work is taken up again before the next kill, not minutes later. */
  private static final Map<String, String> SHORT =
      Map.of(
          "hocba.signing.lease", "PT3S",
          "hocba.signing.look", "PT0.5S",
          "hocba.jobs.look", "PT0.1S",
          "hocba.jobs.sign-of-life", "PT0.5S");

  private final LocalProduct product;
  private final Api api;
  private final BenchSchool school;
  private final BenchClass group;
  private final BatchWatch watch;

  KilledSigning(LocalProduct product, Api api, BenchSchool school) throws SQLException {
    this.product = product;
    this.api = api;
    this.school = school;
    this.group = school.largest();
    this.watch = new BatchWatch(school.database());
  }

  void run(Report report) throws Exception {
    restart();
    BookEntry books = new BookEntry(api, school.id());
    books.enter(group, "CUOI_NAM");
    books.close(group, "CUOI_NAM");
    api.send(group.homeroom(), "POST", classPath(), Map.of(), Map.of());
    int records = records().size();
    if (records < FEWEST_RECORDS) {
      throw new BenchFailure("only " + records + " records were created");
    }
    byTelephone(report);
    require("signed by the homeroom teacher", watch.records(group, "HOMEROOM_SIGNED"), records);
    byKeyFile(report);
    require("signed by the manager", watch.records(group, "MANAGER_SIGNED"), records);
    atTheDesk(report);
    require("issued", watch.records(group, "ISSUED"), records);
    require("signatures kept", watch.signatures(group), 3L * records);
    require("roles signed twice", watch.doubled(group), 0);
  }

  private void byTelephone(Report report) throws Exception {
    String batch = prepared(group.homeroom(), "SIGN_AS_HOMEROOM_TEACHER", "smartca", List.of());
    var phones =
        new ProviderControl(URI.create(product.value("hocba.signing.providers.smartca.url")));
    Person teacher = new Person(api, group.homeroom(), batchPath(batch));
    kill(report, "telephone", batch, teacher.with(new Person.Telephone(phones)));
    require("requests on the telephone", phones.requests().size(), 1);
    require("times that the teacher had to ask", teacher.authorisations(), 1);
  }

  private void byKeyFile(Report report) throws Exception {
    String batch = prepared(MANAGER, "SIGN_AS_MANAGER", "keystore", List.of());
    Person manager = new Person(api, MANAGER, batchPath(batch));
    kill(report, "key file", batch, manager);
    report.note("the manager entered the PIN " + manager.authorisations() + " times");
  }

  private void atTheDesk(Report report) throws Exception {
    DeskKey token = DeskKey.ofSchool(product, watch.taxCode(school.id()));
    String batch = prepared(SEAL_KEEPER, "ISSUE", "desk", token.chain());
    Person keeper = new Person(api, SEAL_KEEPER, batchPath(batch));
    kill(report, "desk", batch, keeper.with(token));
    report.note("the desk was asked " + keeper.authorisations() + " times");
  }

  /** Kills at each point once and lets the person go on until the batch is done. */
  private void kill(Report report, String key, String batch, Person person) throws Exception {
    Set<String> hit = new LinkedHashSet<>();
    long start = System.nanoTime();
    try (person) {
      person.start();
      for (KillPoint point : KillPoint.values()) {
        if (watch.await(UUID.fromString(batch), point)) {
          product.killService();
          String state = watch.look(UUID.fromString(batch)).toString();
          report.note("killed, " + key + ", " + point + ": " + state);
          hit.add(state);
          product.startService();
        }
      }
      watch.awaitEnd(UUID.fromString(batch));
    } catch (BenchFailure stuck) {
      throw new BenchFailure(stuck.getMessage() + "; the person was told: " + person.lastFault());
    }
    report.add(Figure.of(PART, "different states of a batch hit, " + key, "kills", hit.size()));
    report.add(
        Figure.of(PART, "from the first request, " + key, "s", (System.nanoTime() - start) / 1e9));
    if (hit.size() < KillPoint.FEWEST) {
      throw new BenchFailure("only these states were hit: " + hit);
    }
  }

  private void restart() throws IOException, InterruptedException {
    product.configure(SHORT);
    product.killService();
    product.startService();
  }

  /** Not every student has a record: some still await supplementary assessment. */
  private List<Map<String, Object>> records() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (JsonNode record : api.get(group.homeroom(), classPath()).path("items")) {
      records.add(
          Map.of("id", record.path("id").asText(), "version", record.path("version").asLong()));
    }
    return records;
  }

  private String prepared(String account, String act, String provider, List<byte[]> chain) {
    Map<String, Object> body =
        Map.of(
            "action", act, "records", records(), "provider", provider, "certificateChain", chain);
    return api.send(account, "POST", school.id() + "/signing-batches", body, Map.of())
        .path("id")
        .asText();
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
