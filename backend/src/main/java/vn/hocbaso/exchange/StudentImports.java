package vn.hocbaso.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Finding;
import vn.hocbaso.school.SchoolKey;

/** Imports with their rows; the rows of one import are written and read all at once. */
@ApplicationScoped
class StudentImports implements PanacheRepositoryBase<StudentImport, SchoolKey> {

  private final ObjectMapper json;

  @Inject
  StudentImports(ObjectMapper json) {
    this.json = json;
  }

  ImportedList store(
      StudentImport head, ImportCounts counts, List<Finding> notes, List<CheckedRow> rows) {
    head.checked(counts, write(notes));
    persistAndFlush(head);
    getEntityManager()
        .createNativeQuery(
            "insert into student_import_row (school_id, import_id, row_number, content)"
                + " select ?1, ?2, cast(r -> 'read' ->> 'number' as integer), r"
                + " from jsonb_array_elements(cast(?3 as jsonb)) as r")
        .setParameter(1, head.key().schoolId())
        .setParameter(2, head.key().id())
        .setParameter(3, write(rows))
        .executeUpdate();
    return new ImportedList(head, notes, rows);
  }

  /** Forgets lists that can no longer be confirmed, with every child in them, of all schools. */
  void forgetExpired(Instant now) {
    delete("state <> ?1 and expiresAt < ?2", ImportState.CONFIRMED, now);
  }

  Optional<ImportedList> find(SchoolKey key) {
    return withRows(findById(key));
  }

  /** The same, and nobody else confirms it until this transaction ends. */
  Optional<ImportedList> findForConfirmation(SchoolKey key) {
    return withRows(findById(key, LockModeType.PESSIMISTIC_WRITE));
  }

  private Optional<ImportedList> withRows(@Nullable StudentImport head) {
    return Optional.ofNullable(head)
        .map(
            found ->
                new ImportedList(
                    found, List.of(read(found.notes(), Finding[].class)), rows(found.key())));
  }

  private List<CheckedRow> rows(SchoolKey key) {
    return session()
        .createNativeQuery(
            "select cast(content as text) from student_import_row"
                + " where school_id = ?1 and import_id = ?2 order by row_number",
            String.class)
        .setParameter(1, key.schoolId())
        .setParameter(2, key.id())
        .getResultStream()
        .map(content -> read(content, CheckedRow.class))
        .toList();
  }

  /** Hibernate's own door knows the type of a native query's rows. */
  private Session session() {
    return getEntityManager().unwrap(Session.class);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("records of texts always have a JSON form", impossible);
    }
  }

  private <T> T read(String stored, Class<T> type) {
    try {
      return json.readValue(stored, type);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("damaged student import", damaged);
    }
  }
}
