package dev.iolite.sample.web;

import static dev.iolite.sample.model.CategoryFields.CATEGORY;
import static dev.iolite.sample.model.PostFields.POST;
import static dev.iolite.sample.model.UserFields.USER;

import dev.iolite.dsl.Conditions;
import dev.iolite.dsl.Where;
import dev.iolite.sample.model.Post;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code GET /api/posts} asks for.
 *
 * @param q a text that title or content contain, in any case
 * @param category a category's name
 * @param author a user's number
 * @param page which page, from 1; the first when left out
 * @param size how many on a page; 10 when left out
 */
record PostFilter(
        @Nullable @Size(max = 100) String q,
        @Nullable @Size(max = 60) String category,
        @Nullable Integer author,
        @Nullable @Min(1) @Max(100_000) Integer page,
        @Nullable @Min(1) @Max(50) Integer size) {

    int pageNumber() {
        return page == null ? 1 : page;
    }

    int pageSize() {
        return size == null ? 10 : size;
    }

    /** Conditions are values: they are collected in a list and joined. */
    Where<Post> where() {
        List<Where<Post>> all = new ArrayList<>();
        all.add(POST.published.eq(true));
        if (q != null && !q.isBlank()) {
            all.add(POST.title
                    .ignoreCase()
                    .contains(q)
                    .or(POST.content.ignoreCase().contains(q)));
        }
        if (category != null && !category.isBlank()) {
            all.add(POST.categories.some(CATEGORY.name.eq(category)));
        }
        if (author != null) {
            all.add(POST.author.is(USER.id.eq(author)));
        }
        return Conditions.and(all);
    }
}
