package dev.iolite.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

/** Each code in each format, and each exception with the text it is given. */
class EveryErrorTest {

    private static final CallTree CALL = CallTree.of(
            "User.create",
            List.of(CallTree.of("data", List.of(CallTree.leaf("email", "= ?"), CallTree.leaf("name", "= ?")))));
    private static final String CALLER = "com.acme.Blog.signUp(Blog.java:31)";

    private static Failure failure(Code code) {
        return Failure.of(code, "User", "This is why.").fields(List.of("email")).remedy("This is the fix.");
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void aCodeStandsAtTheWrongArgumentWithTheCallerTheReasonAndTheFix(Code code) {
        assertThat(ErrorFormat.COLORLESS.text(failure(code), CALL, CALLER)).isEqualTo("""
                Invalid call of User.create at com.acme.Blog.signUp(Blog.java:31)

                  data
                    email = ?   <-- %1$s
                    name = ?

                %1$s User.email: This is why. This is the fix.""".formatted(code.id()));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void coloursAreAllThatPrettyAdds(Code code) {
        String pretty = ErrorFormat.PRETTY.text(failure(code), CALL, CALLER);
        assertThat(pretty).contains("\u001b[31m");
        assertThat(pretty.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(ErrorFormat.COLORLESS.text(failure(code), CALL, CALLER));
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void minimalIsOneLineWithoutTheCaller(Code code) {
        assertThat(ErrorFormat.MINIMAL.text(failure(code), CALL, CALLER))
                .isEqualTo(code.id() + " User.email: This is why. This is the fix.");
    }

    static Stream<Class<?>> exceptions() throws IOException, URISyntaxException {
        Path folder =
                Path.of(IoliteFailure.class.getResource("IoliteFailure.class").toURI());
        try (Stream<Path> files = Files.list(folder.getParent())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Exception.class"))
                    .<Class<?>>map(EveryErrorTest::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName("dev.iolite.error." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void anExceptionIsOneOfSpringsAndTakesItsText(Class<?> type) throws ReflectiveOperationException {
        assertThat(type).isAssignableTo(DataAccessException.class).isAssignableTo(IoliteFailure.class);
        for (Constructor<?> constructor : type.getConstructors()) {
            Object[] arguments = Stream.of(constructor.getParameterTypes())
                    .map(parameter -> parameter == Failure.class ? failure(Code.P2002) : null)
                    .toArray();
            Exception exception = (Exception) constructor.newInstance(arguments);
            IoliteFailure failure = (IoliteFailure) exception;
            assertThat(exception).hasMessage(failure(Code.P2002).message());
            assertThat(failure.explained()).isFalse();
            failure.explain("the text");
            assertThat(exception).hasMessage("the text");
            assertThat(failure.explained()).isTrue();
            assertThat(failure.fields()).containsExactly("email");
        }
    }
}
