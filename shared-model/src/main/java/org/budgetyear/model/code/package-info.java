/** Codes and ids as types: units, departments, years, functions, economic codes, projects. */
@NullMarked
package org.budgetyear.model.code;

import org.jspecify.annotations.NullMarked;
