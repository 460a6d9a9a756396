package dev.iolite.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorFormatTest {

    private static final CallTree CALL = CallTree.of(
            "User.create",
            List.of(CallTree.of(
                    "data",
                    List.of(
                            CallTree.leaf("email", "= ?"),
                            CallTree.of(
                                    "posts",
                                    List.of(CallTree.of("connect[0]", List.of(CallTree.leaf("id", "eq ?")))))))));
    private static final Failure NOT_FOUND = Failure.of(Code.P2018, "Post", "Not all were found.")
            .at("data.posts.connect[0]")
            .remedy("Create them first.");

    @Test
    void colorlessShowsTheCallWithAMark() {
        assertThat(ErrorFormat.COLORLESS.text(NOT_FOUND, CALL, "Blog.signUp(Blog.java:31)"))
                .isEqualTo("""
                        Invalid call of User.create at Blog.signUp(Blog.java:31)

                          data
                            email = ?
                            posts
                              connect[0]   <-- P2018
                                id eq ?

                        P2018 Post: Not all were found. At data.posts.connect[0]. Create them first.""");
    }

    @Test
    void minimalIsOneLine() {
        assertThat(ErrorFormat.MINIMAL.text(NOT_FOUND, CALL, "x")).isEqualTo(NOT_FOUND.message());
    }

    @Test
    void prettyHasColours() {
        assertThat(ErrorFormat.PRETTY.text(NOT_FOUND, CALL, "x")).contains("\u001b[31m   <-- P2018\u001b[0m");
    }

    @Test
    void aFailureOfAFieldMarksTheField() {
        Failure unique = Failure.of(Code.P2002, "User", "Taken.").fields(List.of("email"));
        assertThat(ErrorFormat.COLORLESS.text(unique, CALL, "")).contains("    email = ?   <-- P2002\n");
    }
}
