package dev.iolite.blog;

import static dev.iolite.blog.PostFields.POST;

import dev.iolite.dsl.ProjectionType;

/** How {@link PostTitle} is read. */
final class PostTitleProjection extends ProjectionType<Post, PostTitle> {

    static final PostTitleProjection TYPE = new PostTitleProjection();

    private PostTitleProjection() {
        super(PostTitle.class, "Post", q -> q.select(POST.id, POST.title));
    }

    @Override
    public PostTitle of(Post post) {
        return new PostTitle(post.getId(), post.getTitle());
    }
}
