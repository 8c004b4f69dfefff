/**
 * No container engine runs where this is built, so docker-compose.yml and the Dockerfile are held to what the services,
 * the broker and the build accept. Read {@link org.budgetyear.acceptance.compose.DeploymentRule} first: each rule is
 * followed by the files and broken by a bad example.
 */
@NullMarked
package org.budgetyear.acceptance.compose;

import org.jspecify.annotations.NullMarked;
