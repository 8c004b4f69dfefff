package org.budgetyear.appropriations.budget;

/** @param stands false once it was taken back */
record Explanation(boolean stands) {}
