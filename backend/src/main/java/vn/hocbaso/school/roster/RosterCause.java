package vn.hocbaso.school.roster;

/**
 * Who changes lists and why, as histories keep it.
 *
 * @param account who is acting
 * @param reason such as the program and the request that the change came with
 */
public record RosterCause(String account, String reason) {}
