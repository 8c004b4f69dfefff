package org.budgetyear.finalaccounts.document;

/**
 * Which published version a document shows.
 *
 * @param version 1 for the first, more after restatements
 * @param sha256 of the canonical form, in hexadecimal
 */
public record Publication(int version, String sha256) {}
