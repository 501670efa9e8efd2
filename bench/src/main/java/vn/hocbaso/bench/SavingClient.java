package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.hocbaso.bench.BenchSchool.BenchClass;

/**
 * A teacher's browser that sends batches as the web app does, each with an Idempotency-Key. It has
 * one column of its own in every class, so that versions never clash; the books it shares.
 */
final class SavingClient {

  /** Cells of a batch: half a class. */
  static final int BATCH = 20;

  /** One batch of so many goes into the class that all clients share. */
  static final int SHARED = 5;

  private static final List<String> SLOTS = List.of("TX1", "TX2", "GK", "CK");
  private static final List<String> PERIODS = List.of("HK1", "HK2");
  private static final int MARKS = 101;

  private final Api api;
  private final UUID school;
  private final List<BenchClass> classes;
  private final int own;
  private final String account;
  private final String period;
  private final String column;
  private final Random chance;
  private final Map<UUID, Long> versions = new HashMap<>();

  SavingClient(Api api, BenchSchool school, List<BenchClass> classes, String teacher, int number) {
    this.api = api;
    this.school = school.id();
    this.classes = classes;
    this.own = number % classes.size();
    this.account = teacher;
    int slice = number / BenchSchool.MARKED.size();
    this.period = PERIODS.get(slice / SLOTS.size());
    String subject = BenchSchool.MARKED.get(number % BenchSchool.MARKED.size());
    this.column = subject + "." + SLOTS.get(slice % SLOTS.size());
    this.chance = new Random(number);
  }

  /**
   * Saves one batch and makes sure that every cell of it was saved.
   *
   * @param prefer value of the header Prefer: how much of an answer is asked for
   */
  void save(String prefer) {
    BenchClass target = classes.get(chance.nextInt(SHARED) == 0 ? 0 : own);
    int from = chance.nextBoolean() ? 0 : BATCH;
    List<Map<String, Object>> changes = new ArrayList<>();
    for (UUID student : target.students().subList(from, from + BATCH)) {
      changes.add(change(student, versions.getOrDefault(student, 0L)));
    }
    JsonNode answer =
        api.send(
            account,
            "PATCH",
            school + "/classes/" + target.id() + "/grade-books/" + period + "/cells",
            Map.of("changes", changes),
            Map.of("Idempotency-Key", UUID.randomUUID().toString(), "Prefer", prefer));
    for (JsonNode outcome : answer.path("outcomes")) {
      if (!outcome.path("outcome").asText().equals("SAVED")) {
        throw new BenchFailure(outcome.toString());
      }
      versions.put(
          UUID.fromString(outcome.path("studentId").asText()),
          outcome.path("cell").path("version").asLong());
    }
  }

  /** Always another value than before, so that every cell leaves its line in the history. */
  private Map<String, Object> change(UUID student, long version) {
    long tenths = (version * 7 + Math.floorMod(student.hashCode(), MARKS)) % MARKS;
    return Map.of(
        "studentId", student,
        "column", column,
        "value", BigDecimal.valueOf(tenths, 1).toPlainString(),
        "version", version,
        "source", "TYPED");
  }
}
