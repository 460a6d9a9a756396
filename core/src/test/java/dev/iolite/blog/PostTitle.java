package dev.iolite.blog;

import dev.iolite.dsl.Projection;

public record PostTitle(int id, String title) implements Projection<Post> {}
