package vn.hocbaso.signing.provider;

/** An open way to one signer's key. Closing forgets every secret in it. */
public interface SigningChannel extends AutoCloseable {

  /**
   * Hands an order in. Where the provider knows transactions, the order's id is the transaction's,
   * so that the same order handed in twice is approved once.
   */
  OrderProgress begin(SigningOrder order);

  /**
   * Asks how an order stands that was answered by {@link OrderProgress.Waiting}, perhaps to another
   * process.
   *
   * @param order the very order that was handed in
   * @param ticket from that answer
   */
  OrderProgress follow(SigningOrder order, String ticket);

  @Override
  void close();
}
