package dev.iolite.sample.web;

import dev.iolite.annotation.CountOf;
import dev.iolite.annotation.MaxOf;
import dev.iolite.annotation.SumOf;
import dev.iolite.dsl.GroupProjection;
import dev.iolite.sample.model.Post;
import org.jspecify.annotations.Nullable;

/**
 * What an author's published posts add up to.
 *
 * @param authorId the author's number
 * @param posts how many posts
 * @param likes how many likes on all of them
 * @param best the likes of the most liked one
 */
public record AuthorStatistics(
        int authorId,
        @CountOf long posts,
        @SumOf("likes") @Nullable Long likes,
        @MaxOf("likes") @Nullable Integer best) implements GroupProjection<Post> {}
