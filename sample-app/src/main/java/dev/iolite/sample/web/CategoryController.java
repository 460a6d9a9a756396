package dev.iolite.sample.web;

import static dev.iolite.sample.model.CategoryFields.CATEGORY;

import dev.iolite.annotation.CountOf;
import dev.iolite.dsl.Projection;
import dev.iolite.sample.model.Category;
import dev.iolite.sample.model.CategoryRepository;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The categories and how many posts each holds. */
@RestController
@RequestMapping("/api/categories")
class CategoryController {

    private final CategoryRepository categories;

    CategoryController(CategoryRepository categories) {
        this.categories = categories;
    }

    @GetMapping
    List<CategoryCard> list() {
        return categories.findMany(
                CategoryCard.class, q -> q.orderBy(CATEGORY.posts.count().desc(), CATEGORY.name.asc()));
    }

    /** A category in the list. */
    record CategoryCard(
            int id, String name, @CountOf("posts") long posts) implements Projection<Category> {}
}
