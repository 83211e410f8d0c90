package org.personcentred.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No file and no method grows past what a reader can take in; measured over the main sources of every module. */
class SourceSizeTest {
    private static final int FILE_AT_MOST = 300;
    private static final int FILE_MEDIAN_AT_MOST = 60;

    private static final int METHOD_AT_MOST = 40;

    private static final Path PROJECT = project();
    private static final List<Path> SOURCES = sources();

    /** Something with a length in lines. */
    private record Piece(String name, long lines) {
        @Override
        public String toString() {
            return name + " has " + lines + " lines";
        }
    }

    @Test
    void no_file_is_longer_than_300_lines() {
        Stream<Piece> files = SOURCES.stream().map(SourceSizeTest::file);

        assertThat(files).filteredOn(file -> file.lines() > FILE_AT_MOST).isEmpty();
    }

    @Test
    void half_of_all_files_have_at_most_60_lines() {
        List<Long> lengths = SOURCES.stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .map(source -> file(source).lines())
                .sorted()
                .toList();

        assertThat(lengths.get((lengths.size() - 1) / 2)).isLessThanOrEqualTo(FILE_MEDIAN_AT_MOST);
    }

    @Test
    void no_method_is_longer_than_40_lines() throws IOException {
        assertThat(methods())
                .isNotEmpty()
                .filteredOn(method -> method.lines() > METHOD_AT_MOST)
                .isEmpty();
    }

    private static Piece file(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return new Piece(PROJECT.relativize(source).toString(), lines.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every method and constructor with a body, from its first annotation or modifier to its last brace. */
    private static List<Piece> methods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(SOURCES));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Piece> methods = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitMethod(MethodTree method, Void nothing) {
                                methods.add(method(unit, method, positions));
                                return super.visitMethod(method, nothing);
                            }
                        },
                        null);
            }
            return methods;
        }
    }

    private static Piece method(CompilationUnitTree unit, MethodTree method, SourcePositions positions) {
        long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
        long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
        String file = PROJECT.relativize(Path.of(unit.getSourceFile().toUri())).toString();
        return new Piece(file + ":" + first + " " + method.getName(), last - first + 1);
    }

    private static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("assessment-core"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.find(PROJECT, 30, (file, kind) -> isMainSource(file))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMainSource(Path file) {
        String name = PROJECT.relativize(file).toString().replace('\\', '/');
        return name.endsWith(".java") && name.contains("/src/main/java/") && !name.contains("/target/");
    }
}
