package dev.iolite.blog;

import dev.iolite.model.ModelReader;
import dev.iolite.model.ModelTypes;
import java.util.List;
import java.util.Map;

/** The models of this module. */
public final class BlogModels implements ModelTypes {

    @Override
    public Map<String, ModelReader<?>> readers() {
        return Map.ofEntries(
                Map.entry("User", new UserReader()),
                Map.entry("Post", new PostReader()),
                Map.entry("ExtendedProfile", new ExtendedProfileReader()),
                Map.entry("Category", new CategoryReader()),
                Map.entry("PostCategory", new PostCategoryReader()));
    }

    @Override
    public List<Class<?>> repositories() {
        return List.of(
                UserRepository.class,
                PostRepository.class,
                ExtendedProfileRepository.class,
                CategoryRepository.class,
                PostCategoryRepository.class);
    }
}
