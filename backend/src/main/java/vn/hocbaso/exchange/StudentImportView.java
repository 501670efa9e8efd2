package vn.hocbaso.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.platform.problem.Texts;

/** An import as the school administrator looks at it, with texts in one language. */
@Schema(name = "StudentImport", description = "Danh sách học sinh được kiểm tra trước khi nhập")
record StudentImportView(
    @NotNull UUID id,
    @NotNull long version,
    @NotNull ImportState state,
    @NotNull String fileName,
    @NotNull @Schema(description = "SHA-256 of the file, hexadecimal") String fileSha256,
    @NotNull @Schema(description = "Sheet that was read", examples = "Sheet1") String sheet,
    @NotNull @Schema(examples = "2026-2027") String schoolYear,
    @NotNull Instant uploadedAt,
    @NotNull Counts counts,
    @NotNull @Schema(description = "About the file as a whole") List<NoteView> notes,
    @NotNull List<RowView> rows,
    @NotNull @Schema(description = "What the caller may do now") List<Action> actions) {

  static StudentImportView of(ImportedList list, Instant now, Locale language) {
    StudentImport head = list.head();
    ImportCounts counts = head.counts();
    boolean confirmable = head.isOpen(now) && counts.toApply() > 0;
    return new StudentImportView(
        head.key().id(),
        head.version(),
        head.state(),
        head.file().name(),
        head.file().sha256(),
        head.file().sheet(),
        head.schoolYear().text(),
        head.uploadedAt(),
        new Counts(counts.registered(), counts.changed(), counts.unchanged(), counts.broken()),
        list.notes().stream().map(note -> NoteView.of(note, language)).toList(),
        list.rows().stream().map(row -> RowView.of(row, language)).toList(),
        confirmable ? List.of(Action.CONFIRM) : List.of());
  }

  /** What can be done with an import. */
  @Schema(name = "StudentImportAction")
  enum Action {
    /** Apply all new and changed rows in one go. */
    CONFIRM
  }

  /** Rows by outcome. */
  @Schema(name = "StudentImportCounts")
  record Counts(
      @NotNull @JsonProperty("new") int registered,
      @NotNull int changed,
      @NotNull int unchanged,
      @NotNull int broken) {}

  /** One row of the file. */
  @Schema(name = "StudentImportRow")
  record RowView(
      @NotNull @Schema(description = "As Excel numbers it") int row,
      @Nullable String className,
      @Nullable String fullName,
      @Nullable @Schema(description = "Mã học sinh, temporary ones included") String studentCode,
      @NotNull RowOutcome outcome,
      @NotNull List<ChangeView> changes,
      @NotNull List<ProblemView> problems,
      @NotNull List<NoteView> notes) {

    static RowView of(CheckedRow checked, Locale language) {
      StudentRow read = checked.read();
      Verdict verdict = checked.verdict();
      String code = verdict.studentCode();
      List<Finding> findings =
          Stream.concat(read.findings().stream(), verdict.findings().stream()).toList();
      return new RowView(
          read.number(),
          read.value(StudentField.CLASS_NAME),
          read.value(StudentField.FULL_NAME),
          code == null ? read.value(StudentField.STUDENT_CODE) : code,
          verdict.outcome(),
          verdict.changes().stream().map(change -> ChangeView.of(change, language)).toList(),
          findings.stream()
              .filter(finding -> finding.code().isProblem())
              .map(finding -> ProblemView.of(finding, language))
              .toList(),
          findings.stream()
              .filter(finding -> !finding.code().isProblem())
              .map(finding -> NoteView.of(finding, language))
              .toList());
    }
  }

  /** A value that becomes another, both as people write them. */
  @Schema(name = "StudentImportChange")
  record ChangeView(
      @NotNull @Schema(examples = "className") String field,
      @NotNull @Schema(description = "The field in words", examples = "Lớp") String label,
      @Nullable @JsonProperty("old") String from,
      @Nullable @JsonProperty("new") String to) {

    static ChangeView of(FieldChange change, Locale language) {
      return new ChangeView(
          change.field().key(),
          ShownValue.label(change.field(), language),
          ShownValue.of(change.field(), change.from(), language),
          ShownValue.of(change.field(), change.to(), language));
    }
  }

  /** Why a row is left out. */
  @Schema(name = "StudentImportProblem")
  record ProblemView(
      @Nullable @Schema(examples = "dateOfBirth") String field,
      @Nullable @Schema(description = "Column title as written", examples = "Ngày sinh")
          String column,
      @NotNull @Schema(examples = "STUDENT_DATE_UNREADABLE") String code,
      @NotNull @Schema(description = "What is wrong and what to do") String message) {

    static ProblemView of(Finding finding, Locale language) {
      StudentField field = finding.field();
      return new ProblemView(
          field == null ? null : field.key(),
          finding.column(),
          finding.code().name(),
          text(finding, language));
    }
  }

  /** Something to look at that keeps nothing out. */
  @Schema(name = "StudentImportNote")
  record NoteView(
      @NotNull @Schema(examples = "STUDENT_CODE_TEMPORARY") String code, @NotNull String message) {

    static NoteView of(Finding finding, Locale language) {
      return new NoteView(finding.code().name(), text(finding, language));
    }
  }

  private static String text(Finding finding, Locale language) {
    return Texts.problem(language, finding.code().name(), List.copyOf(finding.arguments()));
  }
}
