package vn.hocbaso.record;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;

/** The year records of a class. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/year-records")
@Tag(name = "Year records")
@Authenticated
class ClassRecordsResource {

  private final Access access;
  private final ListRecords records;
  private final CreateYearRecords create;
  private final MissingRecords missing;
  private final SigningSlots slots;

  @Inject
  ClassRecordsResource(
      Access access,
      ListRecords records,
      CreateYearRecords create,
      MissingRecords missing,
      SigningSlots slots) {
    this.access = access;
    this.records = records;
    this.create = create;
    this.missing = missing;
    this.slots = slots;
  }

  /** The records, who has none yet and why, and what can be done to many at once. */
  @GET
  @Operation(
      operationId = "listYearRecords",
      summary = "Học bạ của lớp",
      description = "In the order of the class list, with the acts open for many at once.")
  public YearRecordList list(
      @PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    List<YearRecordSummary> items = records.ofClass(schoolId, classId);
    return new YearRecordList(
        items,
        BulkAction.among(items),
        missing.of(schoolId, classId),
        UnsignedSubject.of(slots.unsigned(schoolId, classId).values()),
        access.may(Permission.CREATE_YEAR_RECORDS, Place.classOf(schoolId, classId))
            && missing.yearClosed(schoolId, classId));
  }

  /** Creates the records of the class from its closed year. */
  @POST
  @Operation(
      operationId = "createYearRecords",
      summary = "Lập học bạ của lớp",
      description =
          "For every student without one, and anew for those that nobody has signed and whose"
              + " content has changed. Homeroom teacher or school administrator. 409"
              + " YEAR_NOT_CLOSED before the year is closed.")
  public CreationView create(
      @PathParam("schoolId") UUID schoolId, @PathParam("classId") UUID classId) {
    Actor actor = access.require(Permission.CREATE_YEAR_RECORDS, Place.classOf(schoolId, classId));
    return CreationView.of(create.create(actor, schoolId, classId));
  }

  /** The records of a class and what is open for many of them at once. */
  @Schema(name = "YearRecordList")
  record YearRecordList(
      @NotNull List<YearRecordSummary> items,
      @NotNull List<BulkAction> bulkActions,
      @NotNull @Schema(description = "Students without a record, with the reason")
          List<MissingView> notCreated,
      @NotNull @Schema(description = "Which subject teachers have not signed all records")
          List<UnsignedSubject> unsignedSubjects,
      @NotNull @Schema(description = "Whether the caller may create records now")
          boolean canCreate) {}

  /** A subject whose teacher has not signed all records of the class. */
  @Schema(name = "UnsignedSubject")
  record UnsignedSubject(
      @NotNull String subjectName,
      @NotNull String teacherName,
      @NotNull @Schema(description = "Records without the signature") int count) {

    static List<UnsignedSubject> of(Collection<List<SigningSlot>> byRecord) {
      Map<List<String>, Integer> counts = new LinkedHashMap<>();
      byRecord.stream()
          .flatMap(List::stream)
          .forEach(
              slot ->
                  counts.merge(List.of(slot.subjectName(), slot.teacherName()), 1, Integer::sum));
      return counts.entrySet().stream()
          .map(
              one ->
                  new UnsignedSubject(
                      one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
          .toList();
    }
  }

  /** An act and the records for which it is open to the caller. */
  @Schema(name = "BulkAction")
  record BulkAction(@NotNull RecordAct action, @NotNull List<UUID> recordIds) {

    private static final List<RecordAct> SIGNATURES =
        List.of(RecordAct.SIGN_AS_HOMEROOM_TEACHER, RecordAct.SIGN_AS_MANAGER, RecordAct.ISSUE);

    static List<BulkAction> among(List<YearRecordSummary> records) {
      return SIGNATURES.stream()
          .map(
              act ->
                  new BulkAction(
                      act,
                      records.stream()
                          .filter(record -> record.actions().contains(act))
                          .map(YearRecordSummary::id)
                          .toList()))
          .filter(action -> !action.recordIds().isEmpty())
          .toList();
    }
  }

  /** A student without a record. */
  @Schema(name = "YearRecordMissing")
  record MissingView(
      @NotNull UUID studentId, @NotNull String studentName, @NotNull MissingReason reason) {}

  /** Why a student has no record. */
  enum MissingReason {
    /** The year of the class is not closed. */
    YEAR_NOT_CLOSED,
    /** The result is not final: summer, or a decision, comes first. */
    AWAITS_SUPPLEMENTARY_ASSESSMENT,
    /** Nothing stands in the way: nobody has created it yet. */
    NOT_CREATED_YET
  }

  /** What creating came to. */
  @Schema(name = "YearRecordCreation")
  record CreationView(
      @NotNull List<UUID> created,
      @NotNull List<SkippedView> skipped,
      @NotNull @Schema(description = "Not signed yet, with letters that the PDF cannot show")
          List<GapsView> gaps) {

    static CreationView of(CreateYearRecords.Outcome outcome) {
      return new CreationView(
          outcome.created(),
          outcome.skipped().stream().map(SkippedView::of).toList(),
          outcome.gaps().stream().map(GapsView::of).toList());
    }
  }

  /** A student whose record has letters that the PDF cannot show. */
  @Schema(name = "YearRecordGaps")
  record GapsView(
      @NotNull UUID studentId,
      @NotNull String studentName,
      @NotNull @Schema(description = "Each is a hollow square in the PDF; the XML has it")
          List<String> letters) {

    static GapsView of(CreateYearRecords.Gaps gaps) {
      return new GapsView(
          gaps.studentId(), gaps.studentName(), gaps.letters().stream().sorted().toList());
    }
  }

  /** A student whose record was not created. */
  @Schema(name = "YearRecordSkipped")
  record SkippedView(
      @NotNull UUID studentId,
      @NotNull String studentName,
      @NotNull CreateYearRecords.SkipReason reason) {

    static SkippedView of(CreateYearRecords.Skipped skipped) {
      return new SkippedView(skipped.studentId(), skipped.studentName(), skipped.reason());
    }
  }
}
