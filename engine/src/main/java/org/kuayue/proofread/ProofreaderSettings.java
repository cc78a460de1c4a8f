package org.kuayue.proofread;

import java.util.Set;
import org.kuayue.problem.Severity;

/**
 * How an edition is proofread.
 *
 * @param off the names of the rules that are not applied
 * @param severity of what is found
 */
public record ProofreaderSettings(Set<String> off, Severity severity) {}
