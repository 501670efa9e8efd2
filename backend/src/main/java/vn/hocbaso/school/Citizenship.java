package vn.hocbaso.school;

/** Loại công dân (domain brief 4.6): decides which identity document is expected. */
public enum Citizenship {
  VIETNAMESE,
  FOREIGN,
  UNDETERMINED
}
