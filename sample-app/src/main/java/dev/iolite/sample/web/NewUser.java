package dev.iolite.sample.web;

import dev.iolite.sample.model.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What {@code POST /api/users} takes.
 *
 * @param name the name shown
 * @param email the address; one account for each
 * @param role what the user may do; a reader when left out
 * @param bio a few sentences; no profile when left out
 */
record NewUser(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Email @Size(max = 200) String email,
        @Nullable Role role,
        @Nullable @Size(max = 1_000) String bio) {}
