/**
 * JSON Schema, checked by Everit behind a wall: only our own schemas come in, only problems come out.
 *
 * <p>Start at {@link org.personcentred.assessment.gate.SchemaGate}. No type of Everit, org.json or RE2J leaves this
 * package, org.json never parses text, and nothing is ever fetched. What a document means is not judged here.
 */
@NullMarked
package org.personcentred.assessment.gate;

import org.jspecify.annotations.NullMarked;
