/**
 * Three signing services with a telephone each, for running and testing on one machine: one HTTP
 * service that speaks the wire formats of Viettel MySign, VNPT SmartCA and CSC API v2, a page that
 * stands for the signers' telephones, and a page that makes the services misbehave. The services
 * refuse what the real ones refuse; where no document says how the real one answers, the Javadoc
 * says that the answer is assumed. The keys are those of the test authority.
 */
@NullMarked
package vn.hocbaso.local.provider;

import org.jspecify.annotations.NullMarked;
