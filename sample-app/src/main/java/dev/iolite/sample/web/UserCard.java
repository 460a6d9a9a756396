package dev.iolite.sample.web;

import dev.iolite.annotation.CountOf;
import dev.iolite.dsl.Projection;
import dev.iolite.sample.model.Role;
import dev.iolite.sample.model.User;

/**
 * A user in a list.
 *
 * @param id the user's number
 * @param name the name
 * @param role what the user may do
 * @param posts how many posts the user wrote
 * @param comments how many comments
 */
public record UserCard(
        int id,
        String name,
        Role role,
        @CountOf("posts") long posts,
        @CountOf("comments") long comments) implements Projection<User> {}
