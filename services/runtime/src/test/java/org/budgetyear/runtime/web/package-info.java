@NullMarked
package org.budgetyear.runtime.web;

import org.jspecify.annotations.NullMarked;
