package vn.hocbaso.exchange.gradesheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.ColumnLetters;

/** A file with values of a grade book as the one who sent it looks at it. */
@Schema(name = "GradeImport", description = "Tệp điểm được kiểm tra trước khi nhập vào sổ")
record GradeImportView(
    @NotNull UUID id,
    @NotNull long version,
    @NotNull GradeImport.State state,
    @NotNull UUID classId,
    @NotNull @Schema(examples = "HK1") String period,
    @Nullable @Schema(description = "The one subject that the file is about; null for all")
        String subject,
    @NotNull String fileName,
    @NotNull @Schema(description = "SHA-256 of the file, hexadecimal") String fileSha256,
    @NotNull @Schema(description = "Sheet that was read", examples = "Đánh giá") String sheet,
    @Nullable @Schema(description = "When the service made the file; null for a file of others")
        Instant exportedAt,
    @NotNull Instant uploadedAt,
    @NotNull @Schema(description = "Until when it can be confirmed and downloaded")
        Instant expiresAt,
    @NotNull Counts counts,
    @NotNull
        @Schema(
            description =
                "From how many emptied values on confirming needs an explicit consent to emptying")
        int manyEmptied,
    @NotNull @Schema(description = "Titles of columns that were not read") List<String> unread,
    @NotNull List<RowView> rows,
    @NotNull @Schema(description = "Cells that differ from the grade book") List<CellView> cells,
    @NotNull @Schema(description = "What the caller may do now") List<Action> actions) {

  static GradeImportView of(GradeImports.Found found, Instant now, Locale language) {
    GradeImport head = found.head();
    CheckedSheet sheet = found.sheet();
    return new GradeImportView(
        head.key().id(),
        head.version(),
        head.state(),
        head.book().classId(),
        head.book().period(),
        head.subject(),
        head.file().name(),
        head.file().sha256(),
        head.file().sheet(),
        sheet.exportedAt(),
        head.uploadedAt(),
        head.expiresAt(),
        Counts.of(sheet.counts()),
        Consent.MANY_EMPTIED,
        sheet.unread(),
        sheet.rows().stream().map(row -> RowView.of(row, language)).toList(),
        sheet.cells().stream().map(cell -> CellView.of(cell, language)).toList(),
        actions(head, sheet.counts(), now));
  }

  private static List<Action> actions(GradeImport head, SheetCounts counts, Instant now) {
    List<Action> actions = new ArrayList<>();
    if (head.isOpen(now) && counts.changed() + counts.emptied() + counts.older() > 0) {
      actions.add(Action.CONFIRM);
    }
    if (head.content() != null && counts.refused() + counts.older() > 0) {
      actions.add(Action.DOWNLOAD_MARKED_FILE);
    }
    return actions;
  }

  /** What can be done with an import. */
  @Schema(name = "GradeImportAction")
  enum Action {
    /** Write what is possible. */
    CONFIRM,
    /** Get the file back with everything marked that does not go in. */
    DOWNLOAD_MARKED_FILE
  }

  /** Cells by what becomes of them; all but the first make up the first. */
  @Schema(name = "GradeImportCounts")
  record Counts(
      @NotNull int read,
      @NotNull int unchanged,
      @NotNull int changed,
      @NotNull int emptied,
      @NotNull int older,
      @NotNull int refused,
      @NotNull int applied) {

    static Counts of(SheetCounts counts) {
      return new Counts(
          counts.read(),
          counts.unchanged(),
          counts.changed(),
          counts.emptied(),
          counts.older(),
          counts.refused(),
          counts.applied());
    }
  }

  /** A line that is left out as a whole. */
  @Schema(name = "GradeImportRow")
  record RowView(
      @NotNull @Schema(description = "As Excel numbers it") int row,
      @NotNull @Schema(description = "As written") String fullName,
      @NotNull @Schema(description = "Values that are refused with it") int cells,
      @NotNull FaultView problem) {

    static RowView of(RefusedRow row, Locale language) {
      return new RowView(row.row(), row.name(), row.cells(), FaultView.of(row.fault(), language));
    }
  }

  /** A cell that differs. */
  @Schema(name = "GradeImportCell")
  record CellView(
      @NotNull @Schema(description = "Where it stands in the file", examples = "F7") String cell,
      @NotNull UUID studentId,
      @NotNull String fullName,
      @NotNull @Schema(examples = "TOAN.TX1") String column,
      @NotNull @Schema(examples = "Toán – ĐĐGtx 1") String title,
      @Nullable @Schema(description = "In the grade book when it was compared") @JsonProperty("old")
          String from,
      @Nullable
          @Schema(description = "In the file: canonical, or as written when refused")
          @JsonProperty("new")
          String to,
      @NotNull CheckedCell.Verdict verdict,
      @Nullable @Schema(description = "Why it does not go in") FaultView problem) {

    static CellView of(CheckedCell cell, Locale language) {
      Fault fault = cell.fault();
      boolean asWritten = cell.value() == null && !cell.typed().isEmpty();
      return new CellView(
          ColumnLetters.of(cell.at()) + cell.row(),
          cell.studentId(),
          cell.fullName(),
          cell.column(),
          cell.title(),
          cell.present(),
          asWritten ? cell.typed() : cell.value(),
          cell.verdict(),
          fault == null ? null : FaultView.of(fault, language));
    }
  }

  /** Why something does not go in. */
  @Schema(name = "GradeImportProblem")
  record FaultView(
      @NotNull @Schema(description = "Stable code for programs") String code,
      @NotNull @Schema(description = "The fault and its remedy") String message) {

    static FaultView of(Fault fault, Locale language) {
      return new FaultView(fault.code(), fault.in(language));
    }
  }
}
