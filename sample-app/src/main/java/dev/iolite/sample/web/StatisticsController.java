package dev.iolite.sample.web;

import static dev.iolite.sample.model.PostFields.POST;

import dev.iolite.sample.model.PostRepository;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Numbers about the blog, added up by the database. */
@RestController
@RequestMapping("/api/statistics")
class StatisticsController {

    private final PostRepository posts;

    StatisticsController(PostRepository posts) {
        this.posts = posts;
    }

    /** The authors whose posts are liked most. */
    @GetMapping("/authors")
    List<AuthorStatistics> authors() {
        return posts.groupBy(
                AuthorStatistics.class,
                q -> q.where(POST.published.eq(true))
                        .orderBy(POST.likes.sum().desc(), POST.authorId.asc())
                        .take(10));
    }
}
