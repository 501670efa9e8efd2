/**
 * Programs of vendors: which there are, what each school granted them, and who may say so. A school
 * grants scopes to an application; every client of the application then has them, until the school
 * ends it. Nobody else can.
 */
@NullMarked
package vn.hocbaso.exchange.client;

import org.jspecify.annotations.NullMarked;
