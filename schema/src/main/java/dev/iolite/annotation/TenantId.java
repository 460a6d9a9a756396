package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The tenant to which a row belongs: {@code @TenantId long getTenantId()}. The client's {@code TenantResolver} gives it to
 * new rows; rows of others are neither read nor written, unless a call says {@code unfiltered(TENANT)}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TenantId {}
