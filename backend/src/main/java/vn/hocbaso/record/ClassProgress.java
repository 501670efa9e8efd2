package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.hocbaso.access.Permission;

/** How far one class has come, and what of it waits for the caller. */
@Schema(name = "ClassProgress")
record ClassProgress(
    @NotNull UUID classId,
    @NotNull @Schema(description = "Đã tổng kết năm học") boolean yearClosed,
    @NotNull int studentCount,
    @NotNull @Schema(description = "Records that wait for subject teachers")
        long awaitingSubjectTeachers,
    @NotNull RecordCounts records,
    @NotNull @Schema(description = "Signatures that the caller may make now")
        List<WaitingAct> waiting) {

  /** Records by state. */
  @Schema(name = "YearRecordCounts")
  record RecordCounts(
      @NotNull long created,
      @NotNull long homeroomSigned,
      @NotNull long managerSigned,
      @NotNull long issued,
      @NotNull long revoked) {

    static RecordCounts of(Map<RecordState, Long> counts) {
      return new RecordCounts(
          counts.getOrDefault(RecordState.CREATED, 0L),
          counts.getOrDefault(RecordState.HOMEROOM_SIGNED, 0L),
          counts.getOrDefault(RecordState.MANAGER_SIGNED, 0L),
          counts.getOrDefault(RecordState.ISSUED, 0L),
          counts.getOrDefault(RecordState.REVOKED, 0L));
    }
  }

  /** An act that puts a signature on records, and for how many of the class it is open. */
  @Schema(name = "WaitingAct")
  record WaitingAct(@NotNull RecordAct action, @NotNull long count) {

    static List<WaitingAct> among(Map<RecordState, Long> counts, Predicate<Permission> may) {
      return Arrays.stream(SignatureRole.values())
          .map(SignatureRole::act)
          .map(act -> new WaitingAct(act, open(act, counts, may)))
          .filter(waiting -> waiting.count() > 0)
          .toList();
    }

    private static long open(
        RecordAct act, Map<RecordState, Long> counts, Predicate<Permission> may) {
      return counts.entrySet().stream()
          .filter(state -> RecordWorkflow.open(state.getKey(), may).contains(act))
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }
}
