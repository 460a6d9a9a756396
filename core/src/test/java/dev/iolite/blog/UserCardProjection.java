package dev.iolite.blog;

import static dev.iolite.blog.UserFields.USER;

import dev.iolite.dsl.ProjectionType;

/** How {@link UserCard} is read. */
final class UserCardProjection extends ProjectionType<User, UserCard> {

    static final UserCardProjection TYPE = new UserCardProjection();

    private UserCardProjection() {
        super(
                UserCard.class,
                "User",
                q -> q.select(USER.name)
                        .select(USER.posts, PostTitleProjection.TYPE)
                        .select(USER.posts.count()));
    }

    @Override
    public UserCard of(User user) {
        return new UserCard(
                user.getName(),
                PostTitleProjection.TYPE.list(user.getPosts()),
                USER.posts.count().from(user));
    }
}
