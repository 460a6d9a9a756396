package dev.iolite.sample.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * What {@code POST /api/posts/{id}/comments} takes.
 *
 * @param text the words
 * @param authorId who says them
 */
record NewComment(
        @NotBlank @Size(max = 2_000) String text,
        @NotNull @Positive Integer authorId) {}
