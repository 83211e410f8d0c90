package org.personcentred.assessment.definition;

import java.util.Optional;

/**
 * A source that something rests on.
 *
 * @param key      its name within the definition
 * @param cite     the citation
 * @param doi      its digital object identifier
 * @param url      where it can be read
 * @param toVerify whether it still has to be checked against the original
 */
public record Evidence(String key, String cite, Optional<String> doi, Optional<String> url, boolean toVerify) {}
