package dev.iolite.testdatabase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Repeats a class for each database and hands that database to its tests. */
final class EachDatabaseExtension implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), EachDatabase.class);
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        EachDatabase wanted = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), EachDatabase.class)
                .orElseThrow();
        List<DatabaseKind> chosen = TestDatabase.kinds();
        return Arrays.stream(wanted.value()).filter(chosen::contains).map(OnDatabase::new);
    }

    /** Only {@code -Diolite.databases} can leave a class without any database, and then somebody asked for it. */
    @Override
    public boolean mayReturnZeroClassTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    private record OnDatabase(DatabaseKind kind) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return kind.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new DatabaseOfClass(kind));
        }
    }

    private static final class DatabaseOfClass
            implements ParameterResolver, BeforeTestExecutionCallback, AfterClassTemplateInvocationCallback {

        private final DatabaseKind kind;
        private @Nullable TestDatabase database;

        DatabaseOfClass(DatabaseKind kind) {
            this.kind = kind;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == TestDatabase.class
                    || type == DatabaseKind.class
                    || type == StatementLog.class
                    || (type == Golden.class && context.getTestMethod().isPresent());
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            if (type == DatabaseKind.class) {
                return kind;
            }
            if (type == StatementLog.class) {
                return database().statements();
            }
            return type == TestDatabase.class ? database() : golden(context);
        }

        private Golden golden(ExtensionContext context) {
            return Golden.of(
                    context.getRequiredTestClass(),
                    context.getRequiredTestMethod().getName(),
                    database());
        }

        private TestDatabase database() {
            TestDatabase open = database;
            if (open == null) {
                open = TestDatabase.open(kind);
                database = open;
            }
            return open;
        }

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            if (database != null) {
                database.statements().clear();
            }
        }

        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            if (database != null) {
                database.close();
                database = null;
            }
        }
    }
}
