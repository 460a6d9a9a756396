package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the property out of results, JSON and {@code toString} unless a query asks for it: {@code @Omit String
 * getPasswordHash()}, {@code users.findMany(q -> q.unomit(USER.passwordHash))}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Omit {}
