package vn.hocbaso.local.demonstration;

import java.util.List;

/**
 * A school of the demonstration province.
 *
 * @param communeCode the commune (xã, phường) it stands in, 5 digits
 * @param taxCode 10 digits; names the school in its organisation certificate
 */
public record DemonstrationSchool(
    String code,
    String name,
    String communeCode,
    String address,
    String taxCode,
    List<DemonstrationStaff> staff,
    List<DemonstrationClass> classes) {}
