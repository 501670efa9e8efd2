/**
 * The demonstration province: invented schools, staff, classes and students, read from one file.
 *
 * <p>The same file is loaded by the service, gives Keycloak its accounts and the test authority its
 * certificate holders, so the three never disagree.
 */
@NullMarked
package vn.hocbaso.local.demonstration;

import org.jspecify.annotations.NullMarked;
