/**
 * Who may do what. Read {@link org.budgetyear.model.access.Access} first; its rows are {@code access.csv}, which the
 * gateway, the services and the pages all go by.
 */
@NullMarked
package org.budgetyear.model.access;

import org.jspecify.annotations.NullMarked;
