/**
 * Who is acting and what they may do where. Every right is decided here and nowhere else: {@link
 * vn.hocbaso.access.Permission} says which role may do what, {@link vn.hocbaso.access.Place} says
 * where, and {@link vn.hocbaso.access.Access} puts both together. Default is no.
 */
@NullMarked
package vn.hocbaso.access;

import org.jspecify.annotations.NullMarked;
