/**
 * The verifier for one's own computer: checks issued records with a list of trusted certificates
 * and nothing else. The rules are those of the service; this module only reads arguments and writes
 * answers.
 */
@NullMarked
package vn.hocbaso.verifier;

import org.jspecify.annotations.NullMarked;
