package dev.iolite.blog;

public record Pet(String name) {}
