package vn.hocbaso.school;

/** Giới tính; the national exchange schema numbers them 0, 1, 2 in this order. */
public enum Sex {
  UNKNOWN,
  MALE,
  FEMALE
}
