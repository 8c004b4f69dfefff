@NullMarked
package org.budgetyear.standalone.demo;

import org.jspecify.annotations.NullMarked;
