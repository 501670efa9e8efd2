package vn.hocbaso.gradebook.column;

/**
 * Which comments must be written before the year can be closed. Levels, test marks, traits and
 * absences are always required; TT27/2020 asks for comments without saying on every line.
 */
public record RequiredComments(boolean subjects, boolean traits, boolean homeroom) {}
