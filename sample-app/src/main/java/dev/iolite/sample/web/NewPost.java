package dev.iolite.sample.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /api/posts} takes.
 *
 * @param title the title
 * @param content the text
 * @param authorId who writes it
 * @param tags words to find it by; none when left out
 * @param categories where it belongs, the most important first; made when they do not exist
 * @param published false for a draft; true when left out
 */
record NewPost(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String content,
        @NotNull @Positive Integer authorId,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 30) String> tags,
        @Nullable @Size(max = 5) List<@NotBlank @Size(max = 60) String> categories,
        @Nullable Boolean published) {

    /** Copies the lists; what is left out is empty. */
    NewPost {
        tags = distinct(tags);
        categories = distinct(categories);
    }

    private static List<String> distinct(@Nullable List<String> texts) {
        // A null inside is left for the validation to report.
        return texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> text == null ? null : text.strip())
                        .distinct()
                        .toList();
    }
}
