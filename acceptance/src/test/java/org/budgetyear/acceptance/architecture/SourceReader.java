package org.budgetyear.acceptance.architecture;

import static java.util.Objects.requireNonNull;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.budgetyear.acceptance.architecture.Source.Method;
import org.jspecify.annotations.Nullable;

/** Reads sources with the parser of the JDK that builds them, so that it knows every form they are written in. */
final class SourceReader {

    private SourceReader() {}

    static List<Source> read(List<JavaText> texts) throws IOException {
        Map<URI, JavaText> byUri = texts.stream().collect(Collectors.toMap(JavaText::toUri, Function.identity()));
        var mistakes = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, mistakes, List.of("-proc:none"), null, texts);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Source> sources = StreamSupport.stream(task.parse().spliterator(), false)
                .map(unit ->
                        source(requireNonNull(byUri.get(unit.getSourceFile().toUri())), unit, positions))
                .toList();
        List<Diagnostic<? extends JavaFileObject>> errors = mistakes.getDiagnostics().stream()
                .filter(mistake -> mistake.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("no Java: " + errors);
        }
        return sources;
    }

    private static Source source(JavaText text, CompilationUnitTree unit, SourcePositions positions) {
        var methods = new ArrayList<Method>();
        new Methods(text, unit, positions).scan(unit, methods);
        boolean marksNull = unit.getPackageAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("NullMarked"));
        return new Source(
                text.module(),
                text.fullPath(),
                text.lines(),
                String.valueOf(unit.getPackageName()),
                marksNull,
                methods);
    }

    private static final class Methods extends TreeScanner<@Nullable Void, List<Method>> {

        private final JavaText text;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Methods(JavaText text, CompilationUnitTree unit, SourcePositions positions) {
            this.text = text;
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, List<Method> methods) {
            methods.add(new Method(method.getName().toString(), lines(startWithoutAnnotations(method), method)));
            return super.visitMethod(method, methods);
        }

        @Override
        public @Nullable Void visitClass(ClassTree aClass, List<Method> methods) {
            aClass.getMembers().stream()
                    .filter(BlockTree.class::isInstance)
                    .forEach(initializer -> methods.add(
                            new Method("{}", lines(positions.getStartPosition(unit, initializer), initializer))));
            return super.visitClass(aClass, methods);
        }

        private long startWithoutAnnotations(MethodTree method) {
            long annotationsEnd = method.getModifiers().getAnnotations().stream()
                    .mapToLong(annotation -> positions.getEndPosition(unit, annotation))
                    .max()
                    .orElse(positions.getStartPosition(unit, method));
            return text.positionOfText(annotationsEnd);
        }

        private int lines(long start, Tree tree) {
            long first = unit.getLineMap().getLineNumber(start);
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            return Math.toIntExact(last - first + 1);
        }
    }
}
