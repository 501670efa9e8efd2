package vn.hocbaso.local.demonstration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * A class and its students; a class that is to be imported has none yet. Who teaches what, the
 * kind, study plans and grade books are in the file for the service, which reads them itself.
 *
 * @param grade 1 to 12
 * @param homeroomStaffCode the homeroom teacher, one of the school's staff
 */
@JsonIgnoreProperties({"educationKind", "assignments", "study", "books"})
public record DemonstrationClass(
    String name, int grade, String homeroomStaffCode, List<DemonstrationStudent> students) {}
