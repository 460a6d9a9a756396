package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time at which a row was deleted: {@code @SoftDelete @Nullable Instant getDeletedAt()}. A delete sets it and keeps
 * the row; rows in which it is set are neither read nor written, unless a call says {@code unfiltered(SOFT_DELETE)}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SoftDelete {}
