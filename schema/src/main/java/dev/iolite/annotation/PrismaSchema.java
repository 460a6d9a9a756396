package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the models of a package from a {@code schema.prisma} file.
 *
 * <pre>{@code
 * @PrismaSchema("schema.prisma")
 * package com.example.blog;
 * }</pre>
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PrismaSchema {

    /**
     * The file: beside {@code package-info.java}, or a resource of the module.
     *
     * @return its path
     */
    String value() default "schema.prisma";
}
