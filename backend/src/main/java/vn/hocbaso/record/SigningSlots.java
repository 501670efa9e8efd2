package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.platform.id.Ids;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.school.SchoolKey;

/** The places for signatures of subject teachers. Rows are only ever added. */
@ApplicationScoped
class SigningSlots {

  private static final String SELECT =
      "select s.id, s.record_id, s.start_number, s.slot_id, s.signed_id, s.subject,"
          + " s.subject_name, s.teacher_id, s.teacher_name, g.slot is not null as signed"
          + " from year_record_slot s join year_record r on r.school_id = s.school_id"
          + " and r.id = s.record_id left join year_record_slot_signature g"
          + " on g.school_id = s.school_id and g.slot = s.id where s.school_id = ?1";

  private static final String CURRENT = " and s.start_number = r.start_number";

  private static final String ORDER = " order by s.record_id, s.position";

  private final EntityManager database;
  private final Clock clock;

  @Inject
  SigningSlots(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Makes the places of a content that was just frozen, or whose signatures were dropped. */
  void open(YearRecord record, List<SubjectSlot> slots) {
    int position = 1;
    for (SubjectSlot slot : slots) {
      database
          .createNativeQuery(
              "insert into year_record_slot (school_id, id, record_id, start_number, position,"
                  + " slot_id, signed_id, subject, subject_name, teacher_id, teacher_name)"
                  + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
          .setParameter(1, record.key().schoolId())
          .setParameter(2, Ids.next(clock))
          .setParameter(3, record.key().id())
          .setParameter(4, record.start())
          .setParameter(5, position++)
          .setParameter(6, slot.id())
          .setParameter(7, slot.subject().signedId())
          .setParameter(8, slot.subject().code())
          .setParameter(9, slot.subject().name())
          .setParameter(10, slot.teacher().personalId())
          .setParameter(11, slot.teacher().fullName())
          .executeUpdate();
    }
  }

  /** Places by their names, whether they still count or not. */
  List<SigningSlot> byIds(UUID schoolId, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : slots(query(schoolId, SELECT + " and s.id in ?2" + ORDER).setParameter(2, ids));
  }

  /** The places of a record that count, in the order of the file; none in primary school. */
  List<SigningSlot> of(SchoolKey record) {
    return slots(
        query(record.schoolId(), SELECT + " and s.record_id = ?2" + CURRENT + ORDER)
            .setParameter(2, record.id()));
  }

  /** Who signed which subject of a record, in the order of the file. */
  List<SignedSubject> signed(SchoolKey record) {
    return tuples(
            query(
                    record.schoolId(),
                    "select s.subject_name, s.teacher_name, g.signed_at, g.timestamped_at"
                        + " from year_record_slot s join year_record r"
                        + " on r.school_id = s.school_id and r.id = s.record_id"
                        + " join year_record_slot_signature g on g.school_id = s.school_id"
                        + " and g.slot = s.id where s.school_id = ?1 and s.record_id = ?2"
                        + CURRENT
                        + " order by s.position")
                .setParameter(2, record.id()))
        .stream()
        .map(
            row ->
                new SignedSubject(
                    row.get("subject_name", String.class),
                    row.get("teacher_name", String.class),
                    row.get("signed_at", Instant.class),
                    row.get("timestamped_at", Instant.class)))
        .toList();
  }

  /** The places of a class that count and are empty, by record. */
  Map<UUID, List<SigningSlot>> unsigned(UUID schoolId, UUID classId) {
    return slots(
            query(schoolId, SELECT + " and r.class_id = ?2 and g.slot is null" + CURRENT + ORDER)
                .setParameter(2, classId))
        .stream()
        .collect(Collectors.groupingBy(SigningSlot::recordId));
  }

  /** The places of a teacher that count, in one school year. */
  List<SigningSlot> ofTeacher(UUID schoolId, String schoolYear, String teacherId) {
    return slots(
        query(schoolId, SELECT + " and r.school_year = ?2 and s.teacher_id = ?3" + CURRENT + ORDER)
            .setParameter(2, schoolYear)
            .setParameter(3, teacherId));
  }

  /**
   * How many records of each class, confirmed by a closing, wait for subject teachers.
   *
   * @param closings by class
   */
  Map<UUID, Long> waiting(UUID schoolId, Map<UUID, Long> closings) {
    Map<UUID, Long> waiting = new HashMap<>();
    if (!closings.isEmpty()) {
      for (Tuple row :
          tuples(
              query(
                      schoolId,
                      "select r.class_id, r.closing, count(distinct r.id) as number"
                          + " from year_record_slot s join year_record r"
                          + " on r.school_id = s.school_id and r.id = s.record_id"
                          + " where s.school_id = ?1 and r.class_id in ?2"
                          + " and s.start_number = r.start_number and not exists"
                          + " (select 1 from year_record_slot_signature g"
                          + " where g.school_id = s.school_id and g.slot = s.id)"
                          + " group by r.class_id, r.closing")
                  .setParameter(2, closings.keySet()))) {
        UUID classId = row.get("class_id", UUID.class);
        if (Objects.equals(closings.get(classId), row.get("closing", Long.class))) {
          waiting.put(classId, row.get("number", Long.class));
        }
      }
    }
    return waiting;
  }

  /** Remembers who signed; a place takes one signature only. */
  void sign(SigningSlot slot, SchoolKey record, int event, SubjectSignature signature) {
    database
        .createNativeQuery(
            "insert into year_record_slot_signature (school_id, slot, record_id, event_number,"
                + " signer_name, signer_title, signed_at, timestamped_at, certificate_issuer,"
                + " certificate_serial) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .setParameter(1, record.schoolId())
        .setParameter(2, slot.id())
        .setParameter(3, record.id())
        .setParameter(4, event)
        .setParameter(5, signature.signerName())
        .setParameter(6, signature.signerTitle())
        .setParameter(7, Objects.requireNonNullElseGet(signature.signedAt(), clock::instant))
        .setParameter(8, signature.timestampedAt())
        .setParameter(9, signature.certificateIssuer())
        .setParameter(10, signature.certificateSerial())
        .executeUpdate();
  }

  private Query query(UUID schoolId, String sql) {
    return database.createNativeQuery(sql, Tuple.class).setParameter(1, schoolId);
  }

  @SuppressWarnings("unchecked") // a native query for Tuple gives tuples
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }

  private static List<SigningSlot> slots(Query query) {
    return tuples(query).stream()
        .map(
            row ->
                new SigningSlot(
                    row.get("id", UUID.class),
                    row.get("record_id", UUID.class),
                    row.get("start_number", Integer.class),
                    row.get("slot_id", String.class),
                    row.get("signed_id", String.class),
                    row.get("subject", String.class),
                    row.get("subject_name", String.class),
                    row.get("teacher_id", String.class),
                    row.get("teacher_name", String.class),
                    row.get("signed", Boolean.class)))
        .toList();
  }
}
