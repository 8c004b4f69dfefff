/**
 * The documents are held to the tree they speak of, so that they cannot rot in silence. Read {@link
 * org.budgetyear.acceptance.docs.DocumentRule} first: each rule is followed by the documents and broken by a bad example.
 */
@NullMarked
package org.budgetyear.acceptance.docs;

import org.jspecify.annotations.NullMarked;
