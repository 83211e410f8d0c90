package org.personcentred.assessment.scoring;

import java.util.Optional;
import org.personcentred.assessment.answer.ItemId;

/**
 * A row of a group, known again by what the host calls it: a goal that was agreed on, a fall that was told of.
 *
 * @param group   the group
 * @param row     what it is known by
 * @param earlier which row it is in the earlier response, from 0; nothing where it was not there
 * @param later   which row it is in the later response, from 0; nothing where it is not there
 */
public record ComparedRow(ItemId group, String row, Optional<Integer> earlier, Optional<Integer> later) {}
