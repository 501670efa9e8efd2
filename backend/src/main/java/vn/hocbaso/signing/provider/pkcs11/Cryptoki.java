package vn.hocbaso.signing.provider.pkcs11;

import java.util.List;
import java.util.Set;

/**
 * What is asked of a PKCS#11 module, one method for one function of the standard (OASIS PKCS #11
 * 2.40). Every method throws {@link CryptokiException} when the module answers with a fault.
 */
interface Cryptoki {

  /** Slots that hold a token (C_GetSlotList). */
  List<Long> slots();

  /** What a token says of itself (C_GetTokenInfo). */
  TokenInfo tokenInfo(long slot);

  /** Ways of signing and others that the token knows (C_GetMechanismList). */
  Set<Long> mechanisms(long slot);

  /** Opens a session that reads only; signing needs no more (C_OpenSession). */
  long openSession(long slot);

  /** Ends a session (C_CloseSession). */
  void closeSession(long session);

  /** Whether this process is logged in to the token of the session (C_GetSessionInfo). */
  boolean loggedIn(long session);

  /** Logs the whole process in to the token of the session (C_Login). */
  void login(long session, byte[] pin);

  /** Logs the whole process out (C_Logout). */
  void logout(long session);

  /** Objects of the token that have all these attributes (C_FindObjects). */
  List<Long> find(long session, List<Attribute> attributes);

  /** Value of one attribute (C_GetAttributeValue). */
  byte[] attribute(long session, long object, long type);

  /** Signs in one part (C_SignInit, C_Sign). */
  byte[] sign(long session, long key, Mechanism mechanism, byte[] data);

  /** An attribute that objects are looked up by. */
  record Attribute(long type, byte[] value) {}

  /**
   * A way of signing.
   *
   * @param parameters numbers of the parameter structure; none if the mechanism has none
   */
  record Mechanism(long type, long... parameters) {}
}
