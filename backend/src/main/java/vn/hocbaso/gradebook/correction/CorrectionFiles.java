package vn.hocbaso.gradebook.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.school.SchoolKey;

/** The files of requests; written once, never changed. */
@ApplicationScoped
class CorrectionFiles {

  private final EntityManager database;

  @Inject
  CorrectionFiles(EntityManager database) {
    this.database = database;
  }

  /** Keeps the file of a request that stands in the database. */
  void keep(SchoolKey correction, CorrectionFile file) {
    database
        .createNativeQuery(
            "insert into grade_correction_file"
                + " (school_id, correction_id, name, media_type, size, sha256, content)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, correction.schoolId())
        .setParameter(2, correction.id())
        .setParameter(3, file.name())
        .setParameter(4, file.kind().mediaType())
        .setParameter(5, file.content().length)
        .setParameter(6, Digests.sha256(file.content()))
        .setParameter(7, file.content())
        .executeUpdate();
  }

  /** The file of a request, if one came with it. */
  Optional<CorrectionFile> of(SchoolKey correction) {
    List<?> found =
        database
            .createNativeQuery(
                "select name, media_type, content from grade_correction_file"
                    + " where school_id = ?1 and correction_id = ?2",
                Tuple.class)
            .setParameter(1, correction.schoolId())
            .setParameter(2, correction.id())
            .getResultList();
    return found.isEmpty() ? Optional.empty() : Optional.of(file((Tuple) found.getFirst()));
  }

  /** The names and sizes of files, by request; nothing of their content. */
  Map<UUID, Description> describe(UUID schoolId, Collection<UUID> corrections) {
    Map<UUID, Description> found = new HashMap<>();
    for (Object row :
        database
            .createNativeQuery(
                "select correction_id, name, size from grade_correction_file"
                    + " where school_id = ?1 and correction_id = any (?2)",
                Tuple.class)
            .setParameter(1, schoolId)
            .setParameter(2, corrections.toArray(UUID[]::new))
            .getResultList()) {
      Tuple tuple = (Tuple) row;
      found.put(
          tuple.get("correction_id", UUID.class),
          new Description(tuple.get("name", String.class), tuple.get("size", Integer.class)));
    }
    return found;
  }

  /** A file without its content. */
  record Description(String name, int size) {}

  private static CorrectionFile file(Tuple row) {
    return new CorrectionFile(
        row.get("name", String.class),
        CorrectionFile.Kind.ofMediaType(row.get("media_type", String.class)),
        row.get("content", byte[].class));
  }
}
