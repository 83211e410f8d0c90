package org.personcentred.assessment.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A schema as Ajv reads it, the validator that web pages and servers in JavaScript use, run by the system's Chromium. */
final class Ajv {
    private static final Path PROPERTIES = Path.of("META-INF/maven/org.webjars.npm/ajv/pom.properties");
    /** Kept, or its level would be forgotten. It warns of every Chromium newer than itself, for what we do not use. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    /** The script gives itself to whoever has a module, as servers do. */
    private static final String START = """
            const module = {exports: {}};
            new Function('module', 'exports', arguments[0])(module, module.exports);
            window.Ajv = module.exports;
            window.validators = [];
            """;

    private static final ChromeDriver BROWSER = browser();

    private final long validator;

    /**
     * Compiles a schema.
     *
     * @param schema the schema as JSON
     */
    Ajv(String schema) {
        this.validator = (Long) run(
                "validators.push(new Ajv().compile(JSON.parse(arguments[0]))); return validators.length - 1", schema);
    }

    /** Whether the schema accepts each of these responses as JSON, in their order. */
    List<Boolean> accepts(List<String> responses) {
        String verdicts = (String) run(
                "return arguments[1].map(json => validators[arguments[0]](JSON.parse(json)) ? 1 : 0).join('')",
                validator,
                responses);
        return verdicts.chars().mapToObj(verdict -> verdict == '1').toList();
    }

    private static Object run(String script, Object... arguments) {
        return Objects.requireNonNull(BROWSER.executeScript(script, arguments));
    }

    private static ChromeDriver browser() {
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(found("chromium", "chromium-browser", "google-chrome").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(found("chromedriver").toFile())
                        .build(),
                options);
        Runtime.getRuntime().addShutdownHook(new Thread(browser::quit));
        browser.executeScript(START, script());
        return browser;
    }

    private static Path found(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(":"));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test needs a browser, and found none of " + List.of(names)
                        + " on the PATH. Run ./verify: it installs what is missing."));
    }

    /** The script, in whichever version the build brings. */
    private static String script() {
        try {
            java.util.Properties properties = new java.util.Properties();
            properties.load(new java.io.StringReader(resource(PROPERTIES.toString())));
            return resource("META-INF/resources/webjars/ajv/" + properties.getProperty("version") + "/dist/ajv.min.js");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Ajv.class.getResourceAsStream("/" + path), path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
