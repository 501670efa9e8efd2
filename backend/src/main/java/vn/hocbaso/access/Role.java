package vn.hocbaso.access;

import java.util.Arrays;
import java.util.Optional;

/** What an account is in its school (docs/glossary.md); Keycloak realm roles carry these. */
public enum Role {
  /** Quản trị trường (QTT): lists, classes, accounts. */
  SCHOOL_ADMINISTRATOR("school-administrator"),
  /** Giáo viên: what exactly follows from classes and subjects assigned. */
  TEACHER("teacher"),
  /** Cán bộ quản lý (CBQL): principal or vice principal. */
  MANAGER("manager"),
  /** Văn thư (VT): keeps the school's seal, the organisation certificate. */
  SEAL_KEEPER("seal-keeper"),
  /** Chuyên viên Sở: acts for the office of a province, above its schools. */
  PROVINCE_OFFICER("province-officer");

  private final String tokenName;

  Role(String tokenName) {
    this.tokenName = tokenName;
  }

  /** The role that a token's role name stands for, if it is one of ours. */
  public static Optional<Role> fromToken(String name) {
    return Arrays.stream(values()).filter(role -> role.tokenName.equals(name)).findFirst();
  }
}
