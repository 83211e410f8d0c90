package org.personcentred.assessment.render;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. Its schema is read once, which takes longer than all that it then does with a page. */
final class HtmlChecker {
    private static final HtmlChecker ONE = new HtmlChecker();

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator();

    private HtmlChecker() {
        try {
            checker.setUpMainSchema("http://s.validator.nu/html5-all.rnc", new Found());
        } catch (Exception e) {
            throw new IllegalStateException("the checker has no schema", e);
        }
    }

    /** What it finds in a page: errors and warnings. */
    static synchronized List<String> found(String html) {
        Found found = new Found();
        try {
            ONE.checker.setUpValidatorAndParsers(found, true, false);
            ONE.checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
            return found.all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Found implements ErrorHandler {
        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException found) {
            add(found);
        }

        @Override
        public void error(SAXParseException found) {
            add(found);
        }

        @Override
        public void fatalError(SAXParseException found) {
            add(found);
        }

        private void add(SAXParseException found) {
            all.add(found.getLineNumber() + ": " + found.getMessage());
        }
    }
}
