package org.personcentred.assessment.render;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** One headless Chromium and one small server for all browser tests: pages under the policy a host should send. */
final class Browser {
    static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The IBM checker on the longest page, on a machine with other things to do. */
    private static final Duration SLOWEST_CHECKER = Duration.ofMinutes(3);

    private static final Map<String, String> PAGES = new ConcurrentHashMap<>(PageStates.all());
    private static final Browser ONE = new Browser();

    private final ChromeDriver driver;
    private final String address;
    /** What is open, where nothing but looking was done with it since; otherwise nothing. */
    private String unchanged = "";

    private Browser() {
        HttpServer server = serve();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        driver = start();
        driver.executeCdpCommand("Page.enable", Map.of());
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", Engines.INSTALLED));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            driver.quit();
            server.stop(0);
        }));
    }

    static Browser one() {
        return ONE;
    }

    /** Where its pages are served. */
    String address() {
        return address;
    }

    /** With which anything can be done to the page that is open. */
    ChromeDriver driver() {
        unchanged = "";
        return driver;
    }

    /** Opens a page with its scripts off, as wide as said, in the light or in the dark; scripts are on again after. */
    void open(String page, int width, String scheme) {
        unchanged = "";
        wide(width);
        media(Map.of("prefers-color-scheme", scheme));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        driver.get(address + page);
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    /** The same for a check that changes nothing in the page: the next such check finds it still open, and has not to wait. */
    void look(Page page, int width, String scheme) {
        String looked = "without scripts " + page.name() + page.html();
        if (!looked.equals(unchanged)) {
            open(page, width, scheme);
        }
        lookedAt(looked, width, scheme);
    }

    /** The same with the checkers at hand. */
    void lookWithCheckers(Page page, int width, String scheme) {
        String looked = "with checkers " + page.name() + page.html();
        if (!looked.equals(unchanged)) {
            openWithCheckers(page, width, scheme);
        }
        lookedAt(looked, width, scheme);
    }

    private void lookedAt(String looked, int width, String scheme) {
        wide(width);
        media(Map.of("prefers-color-scheme", scheme));
        unchanged = looked;
    }

    /** Has the window this many pixels wide, and what is open in it stays. */
    void wide(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a page as its host sends it: with its scripts on, where it has any. */
    void openAsItIs(Page page, int width, String scheme) {
        if (page.document().selectFirst("script") == null) {
            open(page, width, scheme);
        } else {
            openWithCheckers(page, width, scheme);
        }
    }

    /** Opens a page with the checkers at hand, and so with scripts on: its policy lets in none but its own. */
    void openWithCheckers(Page page, int width, String scheme) {
        serve(page.name(), page.html());
        media(Map.of("prefers-color-scheme", scheme));
        openWithScripts(page.name(), width);
    }

    /** Opens a page that was served, with its scripts on. */
    void openWithScripts(String page, int width) {
        unchanged = "";
        wide(width);
        driver.get(address + page);
    }

    /** Has something answered at an address from now on. */
    void serve(String address, String text) {
        PAGES.put(address, text);
    }

    /** Opens a page, which is served from now on. */
    void open(Page page, int width, String scheme) {
        serve(page.name(), page.html());
        open(page.name(), width, scheme);
    }

    /** Has the browser report what a person set in the system, for example forced colours. */
    void media(Map<String, String> features) {
        List<Map<String, String>> list = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", list));
    }

    /** The result of a script that returns something. */
    @SuppressWarnings("unchecked")
    <T> T run(String script) {
        return (T) Objects.requireNonNull(driver.executeScript(script));
    }

    /** What a script gives that tells when it is done. */
    @SuppressWarnings("unchecked")
    <T> T await(String script) {
        return (T) Objects.requireNonNull(driver.executeAsyncScript(script));
    }

    private static ChromeDriver start() {
        return start(new ChromeOptions());
    }

    /** A browser of one's own that runs no script at all, as wide as said; whoever starts it ends it. */
    static ChromeDriver withoutScripts(int width) {
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        ChromeDriver driver = start(options);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 700, "deviceScaleFactor", 1, "mobile", false));
        return driver;
    }

    /** A browser of one's own in a window, with no script; whoever starts it ends it. */
    static ChromeDriver inAWindow() {
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        // a bar that says so would take the focus from the page
        options.setExperimentalOption("excludeSwitches", List.of("enable-automation"));
        options.addArguments("--kiosk");
        return windowed(options);
    }

    private static ChromeDriver start(ChromeOptions options) {
        options.addArguments("--headless=new");
        return windowed(options);
    }

    private static ChromeDriver windowed(ChromeOptions options) {
        options.setBinary(find("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-renderer-accessibility");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(find("chromedriver")).toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(SLOWEST_CHECKER);
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        return driver;
    }

    private static String find(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(names[0]
                        + " is not on the PATH, and the browser tests need it. Run ./verify, which installs it."));
    }

    private static HttpServer serve() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", Browser::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String text = switch (path) {
            case Stylesheet.ADDRESS -> Stylesheet.css();
            case Script.ADDRESS -> Script.js();
            default -> PAGES.getOrDefault(path.substring(1), "");
        };
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.getResponseHeaders().set("Content-Security-Policy", policy(text));
        exchange.sendResponseHeaders(text.isEmpty() ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A page asks for a script or for pictures only where its host wanted them. */
    private static String policy(String html) {
        String script = html.contains("<script") ? "; script-src 'self'" : "";
        return POLICY + script + (html.contains("<img") ? "; img-src 'self'" : "");
    }

    private static String type(String path) {
        String kind = path.substring(path.lastIndexOf('.') + 1);
        return switch (kind) {
            case "css" -> "text/css";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "text/html; charset=utf-8";
        };
    }

    /** The text of a file of a package that package.json names. */
    static String tool(String path) {
        try {
            return Files.readString(Path.of("node_modules", path));
        } catch (IOException e) {
            throw new IllegalStateException(
                    path + " is not there. Run ./verify, which fetches it, or 'npm ci' here.", e);
        }
    }

    /** The text of a file on the class path. */
    static String resource(String path) {
        try (InputStream stream = Browser.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(stream, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
