/**
 * Tokens at the signer's desk. The service never reaches them: the browser, or a vendor's signing
 * client, takes the hashes of an order to the token and delivers the values.
 */
@NullMarked
package vn.hocbaso.signing.provider.desk;

import org.jspecify.annotations.NullMarked;
