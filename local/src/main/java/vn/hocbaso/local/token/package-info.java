/**
 * A security module made of software (SoftHSM 2) with keys of the test authority on it, so that the
 * PKCS#11 way of signing is tried with a real module. Only where SoftHSM is installed.
 */
@NullMarked
package vn.hocbaso.local.token;

import org.jspecify.annotations.NullMarked;
