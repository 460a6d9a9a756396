package dev.iolite.sample.web;

import dev.iolite.dsl.UpdateInput;
import dev.iolite.sample.model.Post;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code PATCH /api/posts/{id}} takes: what is left out stays as it is. Its components are checked against the model
 * when this is compiled.
 *
 * @param title the new title
 * @param content the new text
 * @param tags the new words to find it by
 * @param published whether others see it
 */
public record PostChange(
        @Nullable @Size(max = 200) @Pattern(regexp = NOT_BLANK, message = "must not be blank")
        String title,

        @Nullable @Size(max = 20_000) @Pattern(regexp = NOT_BLANK, message = "must not be blank")
        String content,

        @Nullable @Size(max = 10) List<@Size(min = 1, max = 30) String> tags,
        @Nullable Boolean published)
        implements UpdateInput<Post> {

    private static final String NOT_BLANK = "(?s).*\\S.*";
}
