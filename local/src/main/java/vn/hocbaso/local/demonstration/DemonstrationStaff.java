package vn.hocbaso.local.demonstration;

import java.util.List;

/**
 * A member of a school's staff with an account.
 *
 * @param personalIdNumber 12 digits; the key of the person's signing certificate
 * @param account the name to sign in with
 * @param roles names of Keycloak realm roles
 */
public record DemonstrationStaff(
    String staffCode,
    String fullName,
    String personalIdNumber,
    String position,
    String account,
    List<String> roles) {}
