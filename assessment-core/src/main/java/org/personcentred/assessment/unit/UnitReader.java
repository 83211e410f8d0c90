package org.personcentred.assessment.unit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads units written in UCUM: names with powers, joined by {@code .} and {@code /}, with remarks in braces. */
final class UnitReader {
    private static final Pattern REMARK = Pattern.compile("\\{[^{}]*}");
    private static final Pattern PART = Pattern.compile("([./]?)([^./]+)");
    private static final Pattern POWER = Pattern.compile("(.*[^0-9-])(-?[0-9]{1,2})");

    private UnitReader() {}

    static Unit read(String ucum) {
        Map<String, Integer> powers = new TreeMap<>();
        // what is left of a remark is a 1: alone a plain number, behind a unit its first power
        Matcher parts = PART.matcher(REMARK.matcher(ucum).replaceAll("1"));
        while (parts.find()) {
            int sign = parts.group(1).equals("/") ? -1 : 1;
            String name = parts.group(2);
            Matcher power = POWER.matcher(name);
            boolean raised = Symbol.of(name).isEmpty() && power.matches();
            String bare = raised ? power.group(1) : name;
            powers.merge(bare, raised ? sign * Integer.parseInt(power.group(2)) : sign, Integer::sum);
        }
        return new Unit(powers);
    }
}
