package vn.hocbaso.school;

/** Loại công dân of the national exchange schema: decides which identity document is expected. */
public enum Citizenship {
  VIETNAMESE,
  FOREIGN,
  UNDETERMINED
}
