package dev.iolite.model;

/**
 * A JSON document as text. {@code new JsonText("null")} is JSON's null, which is not the database's.
 *
 * @param text the document
 */
public record JsonText(String text) {}
