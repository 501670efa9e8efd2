package vn.hocbaso.local.demonstration;

import java.util.List;

/**
 * A class and its students; a class that is to be imported has none yet.
 *
 * @param grade 1 to 12
 * @param homeroomStaffCode the homeroom teacher, one of the school's staff
 */
public record DemonstrationClass(
    String name, int grade, String homeroomStaffCode, List<DemonstrationStudent> students) {}
