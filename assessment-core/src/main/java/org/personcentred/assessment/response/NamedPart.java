package org.personcentred.assessment.response;

/** A part of a response as JSON and the key it stands under. */
record NamedPart(String key, JsonPart part) {}
