/** What the platform takes and how fast: {@link org.budgetyear.acceptance.benchmark.Benchmark}. */
@NullMarked
package org.budgetyear.acceptance.benchmark;

import org.jspecify.annotations.NullMarked;
