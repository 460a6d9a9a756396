package dev.iolite.dynamic;

/**
 * Another field of the same row as the right side of a filter: {@code Map.of("likes", Map.of("gt", new
 * FieldReference("Post", "views")))}.
 *
 * @param model the model's name
 * @param field the field's name
 */
public record FieldReference(String model, String field) {}
