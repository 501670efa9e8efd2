package vn.hocbaso.local.provider;

/** The one client that every service knows. */
final class ClientAccount {

  static final String ID = "hoc-ba-so";
  static final String SECRET = "bi-mat-thu-nghiem";
  static final String PROFILE = "adss:ras:profile:001";

  private ClientAccount() {}
}
